package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.stores.Row;

/** The message log. */
final class MessageRows {
    private static final String INSERT = """
            insert into messages (id, chat_id, direction, what, text, file_id, message_id, at)
            select $1, $2::bigint, $3, $4, $5, $6, $7::bigint, $8::timestamptz where
            """ + Erasures.alive("$2", "$8") + " on conflict (id) do nothing";

    private MessageRows() {}

    static Future<Void> keep(SqlClient client, List<Row.Message> rows) {
        return client.preparedQuery(INSERT)
                .executeBatch(rows.stream().map(MessageRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(Row.Message row) {
        return Tuple.of(
                row.id().value(),
                row.chatId(),
                row.direction().name(),
                row.what(),
                row.text(),
                row.fileId(),
                row.messageId(),
                Times.of(row.at()));
    }
}
