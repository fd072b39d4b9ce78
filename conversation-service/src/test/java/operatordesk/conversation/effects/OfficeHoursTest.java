package operatordesk.conversation.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is reminded at night. */
class OfficeHoursTest {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "2026-11-22T17:59:59Z, 2026-11-22T17:59:59Z",
        "2026-11-22T18:00:00Z, 2026-11-23T06:00:00Z",
        "2026-11-22T23:00:00Z, 2026-11-23T06:00:00Z",
        "2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z"
    })
    void nightLastsUntilTheMorningInTheOfficesZone(Instant at, Instant daytime) {
        assertThat(OfficeHours.of(MOSCOW, "21:00-09:00").daytime(at)).isEqualTo(daytime);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T09:30:00Z, 2026-11-22T10:00:00Z", "2026-11-22T11:00:00Z, 2026-11-22T11:00:00Z"})
    void quietHoursMayLieWithinADay(Instant at, Instant daytime) {
        assertThat(OfficeHours.of(MOSCOW, "12:00 - 13:00").daytime(at)).isEqualTo(daytime);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T12:00:00Z, 2026-11-23T06:00:00Z",
        "2026-11-23T05:59:59Z, 2026-11-23T06:00:00Z",
        "2026-11-23T06:00:00Z, 2026-11-24T06:00:00Z"
    })
    void morningIsTheEndOfTheNight(Instant at, Instant morning) {
        assertThat(OfficeHours.of(MOSCOW, "21:00-09:00").morningAfter(at)).isEqualTo(morning);
        assertThat(OfficeHours.always(MOSCOW).morningAfter(at)).isEqualTo(morning);
    }

    @Test
    void sameTimesAreNoQuietHours() {
        Instant night = Instant.parse("2026-11-22T23:00:00Z");
        assertThat(OfficeHours.of(MOSCOW, "00:00-00:00").daytime(night)).isEqualTo(night);
        assertThat(OfficeHours.always(MOSCOW).daytime(night)).isEqualTo(night);
    }

    @Test
    void clocksThatAreChangedInTheNightDoNotMatter() {
        var hours = OfficeHours.of(ZoneId.of("Europe/Berlin"), "21:00-09:00");
        assertThat(hours.daytime(Instant.parse("2026-10-24T20:00:00Z"))).isEqualTo("2026-10-25T08:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21:00", "21:00-", "21-9", "25:00-09:00", "21:00-09:00-10:00"})
    void anythingElseIsNoQuietHours(String text) {
        assertThatThrownBy(() -> OfficeHours.of(MOSCOW, text)).isInstanceOf(RuntimeException.class);
    }
}
