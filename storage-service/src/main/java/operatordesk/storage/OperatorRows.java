package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.OperatorRow;

/** Operators, each as Telegram named them last. */
final class OperatorRows {
    private static final String UPSERT = """
            insert into operators (id, first_name, last_name, username, seen_at)
            values ($1, $2, $3, $4, $5)
            on conflict (id) do update
            set first_name = excluded.first_name, last_name = excluded.last_name,
                username = excluded.username, seen_at = excluded.seen_at
            where operators.seen_at <= excluded.seen_at
            """;

    private OperatorRows() {}

    static Future<Void> keep(SqlClient client, List<OperatorRow> rows) {
        return client.preparedQuery(UPSERT)
                .executeBatch(rows.stream().map(OperatorRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(OperatorRow row) {
        Person person = row.person();
        return Tuple.of(person.id(), person.firstName(), person.lastName(), person.username(), Times.of(row.at()));
    }
}
