package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import operatordesk.contracts.stores.PersonRow;

/** What is known of clients besides what Telegram says. Nothing is kept of somebody who was never seen. */
final class PersonRows {
    private static final String LABEL = """
            update clients set label = $2, found_label = $3, label_at = $4
            where id = $1 and (label_at is null or label_at <= $4) and
            """ + Erasures.alive("$1", "$4");
    private static final String PHONE = """
            update clients set phone = $2, phone_at = $3 where id = $1 and (phone_at is null or phone_at <= $3) and
            """ + Erasures.alive("$1", "$3");

    private static final String BAR = """
            update clients set barred = $2, barred_at = $3 where id = $1 and (barred_at is null or barred_at <= $3) and
            """ + Erasures.alive("$1", "$3");

    private PersonRows() {}

    static Future<Void> keep(SqlClient client, Run run) {
        Future<Void> kept = Future.succeededFuture();
        for (PersonRow row : run.as(PersonRow.class)) {
            kept = kept.compose(ready -> keep(client, row));
        }
        return kept;
    }

    private static Future<Void> keep(SqlClient client, PersonRow row) {
        return switch (row) {
            case PersonRow.Label(long clientId, var label, var at) ->
                client.preparedQuery(LABEL)
                        .execute(Tuple.of(clientId, label, label == null ? "" : Letters.of(label), Times.of(at)))
                        .mapEmpty();
            case PersonRow.Phone(long clientId, String phone, var at) ->
                client.preparedQuery(PHONE)
                        .execute(Tuple.of(clientId, phone, Times.of(at)))
                        .mapEmpty();
            case PersonRow.Erased erased -> Erasures.erase(client, erased);
            case PersonRow.Barred(long clientId, boolean barred, var at) ->
                client.preparedQuery(BAR)
                        .execute(Tuple.of(clientId, barred, Times.of(at)))
                        .mapEmpty();
        };
    }
}
