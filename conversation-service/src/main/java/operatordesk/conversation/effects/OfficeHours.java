package operatordesk.conversation.effects;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The office's clock, and when nobody is reminded of anything.
 *
 * @param quietFrom in the office's time
 * @param quietUntil the next day where it is earlier; the same time for no quiet hours at all
 */
public record OfficeHours(ZoneId zone, LocalTime quietFrom, LocalTime quietUntil) {
    private static final LocalTime USUAL_MORNING = LocalTime.of(9, 0);

    /** An office that is never quiet. */
    public static OfficeHours always(ZoneId zone) {
        return new OfficeHours(zone, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** Reads {@code 21:00-09:00}; throws {@link java.time.DateTimeException} or {@link IllegalArgumentException} for anything else. */
    public static OfficeHours of(ZoneId zone, String quiet) {
        String[] ends = quiet.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("two times expected");
        }
        return new OfficeHours(zone, LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }

    /** The moment itself, or the end of the quiet hours in which it lies. */
    public Instant daytime(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        if (!isQuiet(there.toLocalTime())) {
            return at;
        }
        ZonedDateTime end = there.with(quietUntil);
        return (end.isAfter(there) ? end : there.plusDays(1).with(quietUntil)).toInstant();
    }

    /** When the office's day begins next: the end of the quiet hours, or nine o'clock where there are none. Never the moment itself. */
    public Instant morningAfter(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        ZonedDateTime morning = there.with(quietFrom.equals(quietUntil) ? USUAL_MORNING : quietUntil);
        return (morning.isAfter(there) ? morning : morning.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        Duration sinceBegin = sinceBegin(time);
        return sinceBegin.compareTo(sinceBegin(quietUntil)) < 0;
    }

    private Duration sinceBegin(LocalTime time) {
        Duration since = Duration.between(quietFrom, time);
        return since.isNegative() ? since.plusDays(1) : since;
    }
}
