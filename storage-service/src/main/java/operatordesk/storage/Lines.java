package operatordesk.storage;

import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.stores.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Rows read as the lines of answers. Where an outer join found nothing, the columns are null. */
final class Lines {
    private Lines() {}

    static Person person(Row row) {
        return new Person(
                row.getLong("id"), row.getString("first_name"), row.getString("last_name"), row.getString("username"));
    }

    static ClientLine client(Row row) {
        return new ClientLine(
                person(row),
                row.getString("language"),
                row.getBoolean("reachable"),
                instant(row, "since"),
                instant(row, "active_at"),
                row.getString("label"),
                row.getBoolean("barred"));
    }

    /** Reads the rows of one client, one for each request, at least one. */
    static QueryAnswer card(List<Row> rows) {
        List<RequestLine> requests =
                rows.stream().filter(Lines::hasRequest).map(Lines::request).toList();
        return new QueryAnswer.Card(clientOrAbsent(rows.getFirst()), requests, erasedAt(rows.getFirst()));
    }

    /** Reads the rows of one client and its newest request, one for each answer, at least one. */
    static QueryAnswer standing(List<Row> rows) {
        Row first = rows.getFirst();
        LatestRequest latest = hasRequest(first) ? latest(first) : null;
        return new QueryAnswer.Standing(
                clientOrAbsent(first),
                latest == null ? 0 : latest.generation(),
                latest,
                answers(rows),
                earlier(first),
                List.of(first.getArrayOfLongs("messages")),
                erasedAt(first),
                first.getLong("chat_with"));
    }

    static List<AnswerLine> answers(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.getString("step") != null)
                .map(Lines::answer)
                .toList();
    }

    private static List<EventId> earlier(Row row) {
        return Stream.of(row.getArrayOfStrings("earlier")).map(EventId::new).toList();
    }

    static @Nullable ClientLine clientOrAbsent(Row row) {
        return row.getLong("id") == null ? null : client(row);
    }

    private static @Nullable Instant erasedAt(Row row) {
        return row.getOffsetDateTime("erased_at") == null ? null : instant(row, "erased_at");
    }

    private static boolean hasRequest(Row row) {
        return row.getString("request_id") != null;
    }

    private static RequestLine request(Row row) {
        return new RequestLine(
                new EventId(row.getString("request_id")),
                row.getString("kind"),
                status(row),
                instant(row, "asked_at"),
                row.getOffsetDateTime("delivered_at") != null);
    }

    static LatestRequest latest(Row row) {
        return new LatestRequest(
                new EventId(row.getString("request_id")),
                row.getInteger("generation"),
                row.getLong("operator_id"),
                row.getString("kind"),
                row.getString("definition"),
                status(row),
                instant(row, "asked_at"),
                List.of(row.getArrayOfStrings("closed")),
                ReviewLines.reviewing(row));
    }

    private static AnswerLine answer(Row row) {
        return new AnswerLine(
                row.getString("step"),
                row.getInteger("page"),
                row.getString("text"),
                Files.read(row),
                row.getLong("message_id"),
                instant(row, "answered_at"));
    }

    static RequestStatus status(Row row) {
        return RequestStatus.valueOf(row.getString("status"));
    }

    static Instant instant(Row row, String column) {
        return Objects.requireNonNull(row.getOffsetDateTime(column)).toInstant();
    }
}
