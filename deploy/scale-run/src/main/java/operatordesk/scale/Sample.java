package operatordesk.scale;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.Cursor;

/**
 * Some of those who are there, so that what is asked is varied and found.
 *
 * @param place somewhere in the history of this client
 */
record Sample(
        long clientId, String first, String last, Instant activeAt, EventId requestId, Instant askedAt, long place) {
    private static final String DRAWN = """
            select c.id, c.first_name, c.last_name, extract(epoch from c.active_at)::bigint, r.id,
                extract(epoch from r.asked_at)::bigint, r.place
            from clients c join requests r on r.client_id = c.id and r.generation = 2
            where c.last_name not in ('Example', 'Archive')
            order by hashint8extended(c.id, 17) limit 500
            """;

    static List<Sample> of(Database database) throws SQLException {
        return database.rows(DRAWN, 7).stream().map(Sample::of).toList();
    }

    private static Sample of(String[] row) {
        return new Sample(
                Long.parseLong(row[0]),
                row[1],
                row[2],
                Instant.ofEpochSecond(Long.parseLong(row[3])),
                new EventId(row[4]),
                Instant.ofEpochSecond(Long.parseLong(row[5])),
                Long.parseLong(row[6]));
    }

    /** The client's place in the list. */
    Cursor inTheList() {
        return new Cursor(activeAt, clientId);
    }

    /** The client's number among the invented ones, from 1. */
    long number() {
        return clientId - 5_000_000_000L;
    }

    /** The number of a client nearby who has a label, a username and a phone. */
    long tenth() {
        return Math.max(10, number() / 10 * 10);
    }

    /** So many letters of the last name, from somewhere. */
    String part(int letters, int from) {
        int start = Math.floorMod(from, last.length() - letters + 1);
        return last.substring(start, start + letters);
    }
}
