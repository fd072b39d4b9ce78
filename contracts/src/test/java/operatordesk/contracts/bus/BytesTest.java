package operatordesk.contracts.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.StoreBatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message goes to bytes and comes back equal, and what is no message is refused. */
class BytesTest {
    private static final String SECRET = "Petrova-1234567";

    static List<Object> samples() {
        return Samples.all();
    }

    static List<Class<?>> records() {
        return Families.records();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void messageComesBackEqual(Object message) {
        assertThat((Object) Wire.message(Wire.bytes(message), Families.readAs(message)))
                .isEqualTo(message);
        assertThat((Object) Wire.message(Wire.text(message), Families.readAs(message)))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyRecordHasASampleAndEveryAbsentFieldBothWays(Class<?> record) {
        List<JsonObject> samples = samples().stream()
                .filter(record::isInstance)
                .map(sample -> new JsonObject(Wire.text(sample)))
                .toList();
        assertThat(samples).as("samples of %s", Families.name(record)).isNotEmpty();
        for (RecordComponent field : record.getRecordComponents()) {
            assertThat(samples).as("with %s", field).anyMatch(sample -> sample.containsKey(field.getName()));
            if (field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(samples).as("without %s", field).anyMatch(sample -> !sample.containsKey(field.getName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsAbsentIsLeftOut(Object message) {
        assertNothingIsNull(new JsonObject(Wire.text(message)));
    }

    private static void assertNothingIsNull(@Nullable Object value) {
        assertThat(value).isNotNull();
        if (value instanceof JsonObject object) {
            object.getMap().keySet().forEach(key -> assertNothingIsNull(object.getValue(key)));
        } else if (value instanceof JsonArray array) {
            array.forEach(BytesTest::assertNothingIsNull);
        }
    }

    @Test
    void everyAddressCarriesTypesThatAreTestedHere() {
        assertThat(Samples.ROOTS)
                .contains(
                        Addresses.EVENTS.request(),
                        Addresses.EVENTS.answer(),
                        Addresses.KEPT.request(),
                        Addresses.KEPT.answer(),
                        Addresses.PARK.request(),
                        Addresses.PARK.answer(),
                        Addresses.UNREADABLE.request(),
                        Addresses.UNREADABLE.answer(),
                        Addresses.RIVALS.request(),
                        Addresses.RIVALS.answer(),
                        Addresses.SHOWS.request(),
                        Addresses.SHOWS.answer(),
                        Addresses.STORES.request(),
                        Addresses.STORES.answer(),
                        Addresses.QUERIES.request(),
                        Addresses.QUERIES.answer());
        assertThat(Arrays.stream(Addresses.class.getFields())).hasSize(8);
    }

    @Test
    void eventIdIsAPlainText() {
        assertThat(Wire.text(EventId.of(12, 34).then(0).then(5))).isEqualTo("\"12.34/0/5\"");
        assertThat(Wire.text(EventId.ofDesk("rival").then(1))).isEqualTo("\"rival.0/1\"");
        assertThat(Wire.message("\"12.34/0\"", EventId.class))
                .isEqualTo(EventId.of(12, 34).then(0));
    }

    @Test
    void unknownFieldIsPassedOver() {
        var text = "{\"is\":\"text\",\"messageId\":7,\"text\":\"hi\",\"mood\":{\"of\":[1]}}";

        assertThat(Wire.message(text, Event.class)).isEqualTo(new Event.Text(7, "hi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"is\":\"" + SECRET + "\",\"messageId\":7}",
                "{\"messageId\":7,\"text\":\"" + SECRET + "\"}",
                "{\"is\":\"text\",\"messageId\":\"" + SECRET + "\",\"text\":\"\"}",
                "{\"is\":\"text\",\"text\":\"" + SECRET + "\"}",
                "{\"is\":\"text\",\"messageId\":7,\"text\":\"" + SECRET,
                "[\"" + SECRET + "\"]",
                SECRET,
                "null",
                ""
            })
    void whatIsNoEventIsRefusedWithoutItsContent(String text) {
        assertRefused(text, Event.class);
    }

    @Test
    void messageWithoutItsPartsIsRefused() {
        assertRefused("{}", StoreBatch.class);
        assertRefused("{\"is\":\"edit\",\"messageId\":7,\"text\":\"" + SECRET + "\"}", Screen.class);
        assertRefused("{\"rows\":[{\"is\":\"status\",\"requestId\":\"\",\"status\":\"OPEN\"}]}", StoreBatch.class);
        assertRefused("{\"is\":\"status\",\"requestId\":\"1.2\",\"status\":\"" + SECRET + "\"}", Row.class);
        assertRefused("{\"id\":\"1.2\",\"at\":\"" + SECRET + "\"}", Incoming.class);
    }

    private static void assertRefused(String text, Class<?> type) {
        var failure = catchThrowableOfType(BusFailure.class, () -> Wire.message(Buffer.buffer(text), type));
        assertThat(failure).as(text).isNotNull();
        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(failure).hasMessageContaining(type.getSimpleName());
        assertThat(failure.getMessage()).doesNotContain(SECRET);
        assertThat(failure.getCause()).isNull();
    }
}
