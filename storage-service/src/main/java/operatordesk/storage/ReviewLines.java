package operatordesk.storage;

import io.vertx.sqlclient.Row;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewAnswer.WaitingLine;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.queries.Reviewing.RulingLine;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Ruling;
import org.jspecify.annotations.Nullable;

/** Rows read as the lines of answers about requests that operators look through. */
final class ReviewLines {
    private ReviewLines() {}

    /** Reads the rows of one request, one for each answer; none where there is no such request. */
    static QueryAnswer requested(List<Row> rows) {
        return rows.isEmpty()
                ? new ReviewAnswer.Requested(null, List.of())
                : new ReviewAnswer.Requested(Lines.latest(rows.getFirst()), Lines.answers(rows));
    }

    /** Reads a page; one row more than it has says that another page follows. */
    static QueryAnswer waiting(List<Row> rows, int most) {
        List<WaitingLine> lines =
                rows.stream().limit(most).map(ReviewLines::waiting).toList();
        WaitingLine last = rows.size() > most ? lines.getLast() : null;
        return new ReviewAnswer.Waiting(
                lines,
                last == null ? null : new Cursor(last.since(), last.client().id()));
    }

    private static WaitingLine waiting(Row row) {
        ClientLine client = Lines.client(row);
        return new WaitingLine(
                new EventId(row.getString("request_id")),
                client.person(),
                client.label(),
                row.getString("kind"),
                Lines.instant(row, "waiting_since"));
    }

    static QueryAnswer counts(List<Row> rows) {
        Row row = rows.getFirst();
        return new ReviewAnswer.Counts(row.getInteger("to_review"), row.getInteger("overdue"));
    }

    static QueryAnswer sentBefore(List<Row> rows) {
        return new ReviewAnswer.SentBefore(rows.isEmpty() ? null : Lines.client(rows.getFirst()));
    }

    static QueryAnswer pending(List<Row> rows) {
        return new ReviewAnswer.Pending(
                rows.stream().map(row -> row.getLong("client_id")).toList());
    }

    static QueryAnswer operators(List<Row> rows) {
        return new ReviewAnswer.Operators(rows.stream().map(Lines::person).toList());
    }

    static Reviewing reviewing(Row row) {
        return new Reviewing(Times.read(row, "submitted_at"), ruling(row));
    }

    private static @Nullable RulingLine ruling(Row row) {
        @Nullable String ruling = row.getString("ruling");
        return ruling == null
                ? null
                : new RulingLine(
                        new Person(row.getLong("ruled_by"), row.getString("operator_name"), null, null),
                        Ruling.valueOf(ruling),
                        redo(row, Ruling.valueOf(ruling)),
                        Lines.instant(row, "ruled_at"));
    }

    private static ReviewRow.@Nullable Redo redo(Row row, Ruling ruling) {
        return ruling == Ruling.ASKED_AGAIN
                ? new ReviewRow.Redo(
                        row.getString("redo_step"),
                        row.getInteger("redo_page"),
                        row.getString("redo_reason"),
                        row.getString("redo_words"))
                : null;
    }
}
