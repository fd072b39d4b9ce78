package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.stores.PersonRow;

/**
 * Erases clients and leaves a tombstone of each. Every insert of what belongs to a client looks for it ({@link #alive}), so that
 * neither a batch that waited for long nor one that is at work at the same time brings a person back.
 */
final class Erasures {
    /** Writers that are at work are waited for, and what they wrote is erased; later ones see the tombstone. */
    private static final String LOCK = """
            lock table clients, requests, answers, photos, reviews, messages, invitations, asides
            in share row exclusive mode
            """;

    private static final String TOMBSTONE = """
            insert into erasures (client_id, erased_at) values ($1, $2)
            on conflict (client_id) do update set erased_at = greatest(erasures.erased_at, excluded.erased_at)
            """;

    private static final String REQUESTS = "(select id from requests where client_id = $1 and asked_at <= $2)";

    private static final List<String> STEPS = List.of(
            TOMBSTONE,
            "delete from photos using answers a where photos.id = a.id and a.request_id in " + REQUESTS,
            "delete from answers where request_id in " + REQUESTS,
            "delete from reviews where request_id in " + REQUESTS,
            """
            update requests
            set erased = true, kind = '', definition = '', closed = '{}', due_at = null, submitted_at = null,
                status = 'CLOSED', status_at = greatest(status_at, $2)
            where client_id = $1 and asked_at <= $2
            """,
            "delete from messages where chat_id = $1 and at <= $2",
            """
            update invitations set label = null, kind = null, definition = null, at = greatest(at, $2)
            where client_id = $1 and at <= $2
            """,
            // What was put aside names the client in its id or within.
            """
            update asides set content = ''
            where at <= $2 and (id || '/' like '%.' || $1::bigint || '/%' or content ~ ('(^|\\D)' || $1::bigint || '(\\D|$)'))
            """,
            "delete from clients where id = $1 and since <= $2");

    private Erasures() {}

    /** The condition that there is no tombstone of this client that is as young as this time, or younger. */
    static String alive(String client, String at) {
        return "not exists (select 1 from erasures where client_id = %s and erased_at >= %s)".formatted(client, at);
    }

    static Future<Void> erase(SqlClient connection, PersonRow.Erased row) {
        Tuple tuple = Tuple.of(row.clientId(), Times.of(row.at()));
        Future<?> done = connection.query(LOCK).execute();
        for (String step : STEPS) {
            done = done.compose(before -> connection.preparedQuery(step).execute(tuple));
        }
        return done.mapEmpty();
    }
}
