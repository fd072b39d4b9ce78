package operatordesk.gateway.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/**
 * Telegram's dialect of JSON: {@code snake_case} names, unknown fields passed over because Telegram adds some with every
 * release, and never a null in what is sent because Telegram takes null for a value.
 */
final class TelegramJson {
    private static final int BAD_REQUEST = 400;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private TelegramJson() {}

    /** Throws {@link BotApiFailure.Rejected} for what no JSON can hold. */
    static Buffer bytes(BotMethod<?> parameters) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(parameters));
        } catch (JacksonException e) {
            throw new BotApiFailure.Rejected(BAD_REQUEST, "the parameters cannot be written", null);
        }
    }

    /** A value of a form; throws as {@link #bytes} does. */
    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new BotApiFailure.Rejected(BAD_REQUEST, "a parameter cannot be written", null);
        }
    }

    static <T> T read(Buffer bytes, Class<T> type) throws IOException {
        return MAPPER.readValue(bytes.getBytes(), type);
    }

    static <T> T read(JsonNode node, Class<T> type) throws JacksonException {
        return MAPPER.treeToValue(node, type);
    }
}
