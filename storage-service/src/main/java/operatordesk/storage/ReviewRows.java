package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.ReviewRow.Redo;
import org.jspecify.annotations.Nullable;

/** What operators decided about requests. */
final class ReviewRows {
    private static final String INSERT = """
            insert into reviews (id, request_id, operator_id, operator_name, ruling, attempt,
                redo_step, redo_page, redo_reason, redo_words, at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            on conflict (id) do nothing
            """;

    private static final String TAKE = """
            update requests set operator_id = $2, taken_at = $3
            where id = $1 and (taken_at is null or taken_at <= $3)
            """;

    private ReviewRows() {}

    static Future<Void> keep(SqlClient client, Run run) {
        Future<Void> kept = Future.succeededFuture();
        for (ReviewRow row : run.as(ReviewRow.class)) {
            kept = kept.compose(ready -> keep(client, row));
        }
        return kept;
    }

    private static Future<Void> keep(SqlClient client, ReviewRow row) {
        return switch (row) {
            case ReviewRow.Review review ->
                client.preparedQuery(INSERT).execute(tuple(review)).mapEmpty();
            case ReviewRow.Taken(var requestId, long operatorId, var at) ->
                client.preparedQuery(TAKE)
                        .execute(Tuple.of(requestId.value(), operatorId, Times.of(at)))
                        .mapEmpty();
        };
    }

    private static Tuple tuple(ReviewRow.Review row) {
        @Nullable Redo redo = row.redo();
        return Tuple.of(
                        row.id().value(),
                        row.requestId().value(),
                        row.by().id(),
                        row.by().fullName(),
                        row.ruling().name(),
                        row.attempt())
                .addValue(redo == null ? null : redo.step())
                .addValue(redo == null ? null : redo.page())
                .addValue(redo == null ? null : redo.reason())
                .addValue(redo == null ? null : redo.words())
                .addValue(Times.of(row.at()));
    }
}
