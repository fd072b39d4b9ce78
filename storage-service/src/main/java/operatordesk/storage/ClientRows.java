package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.Row;

/**
 * Sights of clients. Of two in the same second, Telegram's smallest step of time, the later stored one wins. A trial changes nothing of
 * who was a client before becoming an operator; who becomes a client afterwards is one.
 */
final class ClientRows {
    private static final String UPSERT = """
            insert into clients (id, first_name, last_name, username, language, reachable, since, active_at, found_name, trial)
            select $1::bigint, $2, $3, $4, $5, $6::boolean, $7::timestamptz, $7, $8, $9::boolean where
            """ + Erasures.alive("$1", "$7") + """
             on conflict (id) do update
            set first_name = excluded.first_name, last_name = excluded.last_name, username = excluded.username,
                language = excluded.language, reachable = excluded.reachable, active_at = excluded.active_at,
                found_name = excluded.found_name, trial = excluded.trial
            where clients.active_at <= excluded.active_at and (clients.trial or not excluded.trial)
            """;

    private ClientRows() {}

    static Future<Void> keep(SqlClient client, List<Row.Client> rows) {
        return client.preparedQuery(UPSERT)
                .executeBatch(rows.stream().map(ClientRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(Row.Client row) {
        Person person = row.person();
        return Tuple.of(person.id(), person.firstName(), person.lastName(), person.username(), row.language())
                .addValue(row.reachable())
                .addValue(Times.of(row.at()))
                .addValue(found(person))
                .addValue(row.trial());
    }

    private static String found(Person person) {
        return Letters.of(person.username() == null ? person.fullName() : person.fullName() + " @" + person.username());
    }
}
