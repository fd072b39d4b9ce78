package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.stores.AsideRow;

/** What was put aside. */
final class AsideRows {
    private static final String INSERT = """
            insert into asides (id, reason, content, at)
            select $1, $2, $3, $4::timestamptz where
            """ + Erasures.alive("$5::bigint", "$4") + " on conflict (id) do nothing";

    private AsideRows() {}

    static Future<Void> keep(SqlClient client, List<AsideRow> rows) {
        return client.preparedQuery(INSERT)
                .executeBatch(rows.stream().map(AsideRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(AsideRow row) {
        return Tuple.of(row.id().value(), row.reason(), row.content(), Times.of(row.at()))
                .addValue(row.id().chatId());
    }
}
