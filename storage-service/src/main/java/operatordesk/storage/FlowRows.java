package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.stores.FlowRow;

/** How clients move through their requests. They change rows that were stored before them, and doing it again changes nothing. */
final class FlowRows {
    private static final String TAKE_BACK = """
            update answers set taken_back = true where request_id = $1 and message_id = $2
            """;
    private static final String CLOSE = """
            update requests set closed = $2, closed_at = $3
            where id = $1 and not erased and (closed_at is null or closed_at <= $3)
            """;

    private static final String PUT_OFF = "update requests set due_at = greatest(due_at, $2) where id = $1";

    private static final String DELIVER = """
            update requests set delivered_at = $2 where id = $1 and delivered_at is null
            """;

    private FlowRows() {}

    static Future<Void> keepDelivered(SqlClient client, List<FlowRow.Delivered> rows) {
        return client.preparedQuery(DELIVER)
                .executeBatch(rows.stream()
                        .map(row -> Tuple.of(row.requestId().value(), Times.of(row.at())))
                        .toList())
                .mapEmpty();
    }

    static Future<Void> keepDue(SqlClient client, List<FlowRow.Due> rows) {
        return client.preparedQuery(PUT_OFF)
                .executeBatch(rows.stream()
                        .map(row -> Tuple.of(row.requestId().value(), Times.of(row.dueAt())))
                        .toList())
                .mapEmpty();
    }

    static Future<Void> keepTakenBack(SqlClient client, List<FlowRow.TakenBack> rows) {
        return client.preparedQuery(TAKE_BACK)
                .executeBatch(rows.stream().map(FlowRows::tuple).toList())
                .mapEmpty();
    }

    static Future<Void> keepClosed(SqlClient client, List<FlowRow.ClosedSteps> rows) {
        return client.preparedQuery(CLOSE)
                .executeBatch(rows.stream().map(FlowRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(FlowRow.TakenBack row) {
        return Tuple.of(row.requestId().value(), row.messageId());
    }

    private static Tuple tuple(FlowRow.ClosedSteps row) {
        return Tuple.of(row.requestId().value(), row.steps().toArray(String[]::new), Times.of(row.at()));
    }
}
