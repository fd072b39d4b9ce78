package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.ReviewRow.Redo;
import org.jspecify.annotations.Nullable;

/** What operators decided about requests. */
final class ReviewRows {
    private static final String INSERT = """
            insert into reviews (id, request_id, operator_id, operator_name, ruling, attempt,
                redo_step, redo_page, redo_reason, redo_words, at)
            select $1, $2, $3::bigint, $4, $5, $6::integer, $7, $8::integer, $9, $10, $11::timestamptz
            where not exists (select 1 from requests where id = $2 and erased)
            on conflict (id) do nothing
            """;

    private static final String TAKE = """
            update requests set operator_id = $2, taken_at = $3
            where id = $1 and (taken_at is null or taken_at <= $3)
            """;

    private ReviewRows() {}

    static Future<Void> keep(SqlClient client, Run run) {
        return switch ((ReviewRow) run.rows().getFirst()) {
            case ReviewRow.Review first -> keep(client, INSERT, run.as(ReviewRow.Review.class), ReviewRows::tuple);
            case ReviewRow.Taken first -> keep(client, TAKE, run.as(ReviewRow.Taken.class), ReviewRows::tuple);
        };
    }

    private static <R> Future<Void> keep(SqlClient client, String sql, List<R> rows, Function<R, Tuple> tuple) {
        return client.preparedQuery(sql)
                .executeBatch(rows.stream().map(tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(ReviewRow.Taken row) {
        return Tuple.of(row.requestId().value(), row.operatorId(), Times.of(row.at()));
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
