package operatordesk.contracts.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row.Direction;
import operatordesk.contracts.stores.Ruling;
import org.junit.jupiter.api.Test;

/**
 * The names on the wire stand in {@code wire-names.txt}. They are a promise to services of another release and to what lies
 * in Redis, so a change here must be meant: then change the file with it. The names as they are now go to
 * {@code target/wire-names.txt}.
 */
class WireNamesTest {
    @Test
    void wireNamesAreTheOnesWrittenDown() throws IOException {
        List<String> now = Stream.concat(messages(), words()).toList();
        Files.write(Path.of("target/wire-names.txt"), now);

        assertThat(now).isEqualTo(written());
    }

    @Test
    void everyMemberOfAFamilyHasItsNameWrittenOut() {
        assertThat(Families.records())
                .filteredOn(record -> record.getInterfaces().length > 0)
                .allMatch(record -> record.isAnnotationPresent(JsonTypeName.class));
    }

    /** Each record with its fullest sample. */
    private static Stream<String> messages() {
        return Families.records().stream().map(record -> Families.name(record) + " " + fullest(record));
    }

    private static String fullest(Class<?> record) {
        return Samples.all().stream()
                .filter(record::isInstance)
                .map(Wire::text)
                .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
    }

    private static Stream<String> words() {
        return Stream.of(Reason.values(), RequestStatus.values(), Direction.values(), Taker.values(), Ruling.values())
                .map(values -> Families.name(values.getClass().getComponentType()) + " "
                        + Stream.of(values).map(Wire::text).collect(Collectors.joining(" ")));
    }

    private static List<String> written() throws IOException {
        try (InputStream in = Objects.requireNonNull(WireNamesTest.class.getResourceAsStream("/wire-names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
