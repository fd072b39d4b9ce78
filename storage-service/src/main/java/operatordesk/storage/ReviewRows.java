package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
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

    private ReviewRows() {}

    static Future<Void> keep(SqlClient client, Run run) {
        return switch ((ReviewRow) run.rows().getFirst()) {
            case ReviewRow.Review first -> keepReviews(client, run.as(ReviewRow.Review.class));
        };
    }

    private static Future<Void> keepReviews(SqlClient client, List<ReviewRow.Review> rows) {
        return client.preparedQuery(INSERT)
                .executeBatch(rows.stream().map(ReviewRows::tuple).toList())
                .mapEmpty();
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
