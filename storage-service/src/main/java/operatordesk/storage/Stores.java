package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.contracts.stores.Stored;

/** Keeps batches: each one whole, in its order, in one transaction. */
final class Stores {
    private final Postgres postgres;
    private final StoreHealth health;

    Stores(Postgres postgres, StoreHealth health) {
        this.postgres = postgres;
        this.health = health;
    }

    /**
     * Answers once all rows are on PostgreSQL's disk. Fails with {@code UNAVAILABLE} or {@code REFUSED}; then none of them is
     * there because of this batch, unless the connection broke while PostgreSQL committed: asking again is right.
     */
    Future<Stored> keep(StoreBatch batch) {
        if (batch.rows().isEmpty()) {
            return Future.succeededFuture(new Stored());
        }
        return postgres.within(() -> postgres.pool()
                        .withTransaction(connection -> keepRuns(connection, batch))
                        .map(new Stored()))
                .onSuccess(stored -> health.kept())
                .onFailure(health::failed);
    }

    private static Future<Void> keepRuns(SqlConnection connection, StoreBatch batch) {
        Future<Void> kept = Future.succeededFuture();
        for (Run run : Run.of(batch.rows())) {
            kept = kept.compose(ready -> keepRun(connection, run));
        }
        return kept;
    }

    private static Future<Void> keepRun(SqlClient client, Run run) {
        return switch (run.rows().getFirst()) {
            case Row.Client first -> ClientRows.keep(client, run.as(Row.Client.class));
            case Row.Request first -> RequestRows.keep(client, run.as(Row.Request.class));
            case Row.Status first -> RequestRows.keepStatuses(client, run.as(Row.Status.class));
            case Row.Answer first -> AnswerRows.keep(client, run.as(Row.Answer.class));
            case AsideRow first -> AsideRows.keep(client, run.as(AsideRow.class));
            case Row.Message first -> MessageRows.keep(client, run.as(Row.Message.class));
            case FlowRow.TakenBack first -> FlowRows.keepTakenBack(client, run.as(FlowRow.TakenBack.class));
            case FlowRow.ClosedSteps first -> FlowRows.keepClosed(client, run.as(FlowRow.ClosedSteps.class));
            case FlowRow.Delivered first -> FlowRows.keepDelivered(client, run.as(FlowRow.Delivered.class));
            case OperatorRow first -> OperatorRows.keep(client, run.as(OperatorRow.class));
            case FlowRow.Due first -> FlowRows.keepDue(client, run.as(FlowRow.Due.class));
            case InvitationRow first -> InvitationRows.keep(client, run.as(InvitationRow.class));
            case ChatRow first -> ChatRows.keep(client, run);
            case PersonRow first -> PersonRows.keep(client, run);
            case ReviewRow first -> ReviewRows.keep(client, run);
        };
    }
}
