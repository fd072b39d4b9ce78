package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.ChatRow.Carriage;
import operatordesk.contracts.stores.Row.Direction;

/** Chats between operators and clients. */
final class ChatRows {
    private static final String WITH = """
            update clients set chat_with = $2, chat_at = $3 where id = $1 and (chat_at is null or chat_at <= $3) and
            """ + Erasures.alive("$1", "$3");

    private static final String SAID = """
            insert into messages (id, chat_id, operator_id, direction, what, text, file_id, at, carriage)
            select $1, $2::bigint, $3::bigint, $4, $5, $6, $7, $8::timestamptz, $9 where
            """ + Erasures.alive("$2", "$8") + " on conflict (id) do nothing";

    private static final String CARRIED = """
            update messages set carriage = $2, message_id = coalesce($3::bigint, message_id), carried_at = $4
            where id = $1 and (carried_at is null or carried_at <= $4)
            """;

    private ChatRows() {}

    static Future<Void> keep(SqlClient client, Run run) {
        Future<Void> kept = Future.succeededFuture();
        for (ChatRow row : run.as(ChatRow.class)) {
            kept = kept.compose(ready -> keep(client, row));
        }
        return kept;
    }

    private static Future<Void> keep(SqlClient client, ChatRow row) {
        return switch (row) {
            case ChatRow.With(long clientId, var operatorId, var at) ->
                client.preparedQuery(WITH)
                        .execute(Tuple.of(clientId, operatorId, Times.of(at)))
                        .mapEmpty();
            case ChatRow.Said said ->
                client.preparedQuery(SAID).execute(tuple(said)).mapEmpty();
            case ChatRow.Carried(var saidId, var carriage, var messageId, var at) ->
                client.preparedQuery(CARRIED)
                        .execute(Tuple.of(saidId.value(), carriage.name(), messageId, Times.of(at)))
                        .mapEmpty();
        };
    }

    private static Tuple tuple(ChatRow.Said said) {
        return Tuple.from(new Object[] {
            said.id().value(),
            said.clientId(),
            said.operatorId(),
            Direction.TO_CLIENT.name(),
            said.what(),
            said.text(),
            said.fileId(),
            Times.of(said.at()),
            Carriage.ON_ITS_WAY.name()
        });
    }
}
