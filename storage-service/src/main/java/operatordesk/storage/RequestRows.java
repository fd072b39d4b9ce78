package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.stores.Row;
import org.jspecify.annotations.Nullable;

/** Requests and where they stand. */
final class RequestRows {
    private static final String INSERT = """
            insert into requests (id, client_id, generation, operator_id, kind, definition, asked_at, status_at, due_at, reviewed, trial)
            select $1, $2::bigint, $3::integer, $4::bigint, $5, $6, $7::timestamptz, $7, $8::timestamptz, $9::boolean,
                $10::boolean where
            """ + Erasures.alive("$2", "$7") + " on conflict (id) do nothing";

    /** Matches the request even when the standing is an older one, so that no match means no such request. */
    private static final String MOVE = """
            update requests
            set status = case when status_at <= $3 then $2 else status end,
                status_at = greatest(status_at, $3),
                submitted_at = coalesce(submitted_at, case when $2 = 'SUBMITTED' then $3 end)
            where id = $1
            """;

    private RequestRows() {}

    static Future<Void> keep(SqlClient client, List<Row.Request> rows) {
        return client.preparedQuery(INSERT)
                .executeBatch(rows.stream().map(RequestRows::tuple).toList())
                .mapEmpty();
    }

    /** Refuses a standing of a request that was never stored: to pass over it would be to lose it in silence. */
    static Future<Void> keepStatuses(SqlClient client, List<Row.Status> rows) {
        return client.preparedQuery(MOVE)
                .executeBatch(rows.stream().map(RequestRows::tuple).toList())
                .compose(RequestRows::eachMatched);
    }

    private static Future<Void> eachMatched(@Nullable RowSet<io.vertx.sqlclient.Row> results) {
        for (var result = results; result != null; result = result.next()) {
            if (result.rowCount() == 0) {
                return Future.failedFuture(BusFailure.refused("a standing of a request that is not there"));
            }
        }
        return Future.succeededFuture();
    }

    private static Tuple tuple(Row.Request row) {
        return Tuple.of(
                        row.id().value(),
                        row.clientId(),
                        row.generation(),
                        row.operatorId(),
                        row.kind(),
                        row.definition())
                .addValue(Times.of(row.at()))
                .addValue(row.dueAt() == null ? null : Times.of(row.dueAt()))
                .addValue(row.reviewed())
                .addValue(row.trial());
    }

    private static Tuple tuple(Row.Status row) {
        return Tuple.of(row.requestId().value(), row.status().name(), Times.of(row.at()));
    }
}
