package operatordesk.contracts.bus;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The one codec of everything that leaves a process: JSON, with wire names that are written out in the records.
 *
 * <p>An unknown field is passed over, so that services of two releases can talk while one replaces the other. An unknown
 * wire name is an error: what is not understood must not be guessed.
 */
public final class Wire {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new SealedSubtypes())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Wire() {}

    /** The bytes of a message. Throws {@link IllegalArgumentException} for a type that is no message. */
    public static Buffer bytes(Object message) {
        try {
            return Buffer.buffer(MAPPER.writeValueAsBytes(message));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "cannot be written: " + message.getClass().getName(), e);
        }
    }

    /**
     * The message in the bytes. Fails with {@link BusFailure} {@code REFUSED} when they are not one; the reason names the
     * place in the message, never its content.
     */
    public static <T> T message(Buffer bytes, Class<T> type) {
        try {
            return some(MAPPER.readValue(bytes.getBytes(), type), type);
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            throw refused(type, at == null ? "" : " at " + at.offsetDescription());
        } catch (IOException e) {
            throw refused(type, "");
        }
    }

    /** The bytes {@code null} are no message either. */
    private static <T> T some(@Nullable T message, Class<T> type) {
        if (message == null) {
            throw refused(type, "");
        }
        return message;
    }

    private static BusFailure refused(Class<?> type, String place) {
        return BusFailure.refused("not a readable " + type.getSimpleName() + place);
    }

    /** A message as text, for stores that keep strings. */
    public static String text(Object message) {
        return bytes(message).toString();
    }

    /** The message in a text that {@link #text} made. Fails as {@link #message(Buffer, Class)} does. */
    public static <T> T message(String text, Class<T> type) {
        return message(Buffer.buffer(text), type);
    }
}
