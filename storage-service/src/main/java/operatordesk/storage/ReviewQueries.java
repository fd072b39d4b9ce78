package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;

/** Answers what is asked about requests that operators look through. */
final class ReviewQueries {
    private static final String REQUESTED = "select " + RequestColumns.SELECTED + "from requests r\n"
            + RequestColumns.JOINED + "where r.id = $2 and r.client_id = $1 and not r.erased order by a.arrival";

    /** The waiting time's column stands for %1$s, what waits for %2$s. */
    private static final String WAITING = """
            select r.id as request_id, r.kind, r.%1$s as waiting_since, c.*
            from requests r join clients c on c.id = r.client_id
            where %2$s and (r.%1$s, r.client_id) > ($2, $3)
            order by r.%1$s, r.client_id limit $1
            """;

    private static final String SUBMITTED = "r.status = 'SUBMITTED' and r.reviewed and not r.trial";
    private static final String OVERDUE =
            "r.status = 'OPEN' and r.due_at is not null and r.due_at <= now() and not r.trial";
    private static final String TO_REVIEW_PAGE = WAITING.formatted("status_at", SUBMITTED);
    private static final String OVERDUE_PAGE = WAITING.formatted("due_at", OVERDUE);

    private static final String COUNTS = """
            select
                (select count(*) from (select 1 from requests r where %s limit $1) found) as to_review,
                (select count(*) from (select 1 from requests r where %s limit $1) found) as overdue
            """.formatted(SUBMITTED, OVERDUE);

    private static final String SENT_BEFORE = """
            select c.* from photos p join answers a on a.id = p.id join clients c on c.id = a.client_id
                join requests r on r.id = a.request_id and not r.trial
            where p.file_unique_id = $1 and a.client_id <> $2
            order by a.arrival limit 1
            """;

    private static final String PENDING = """
            select distinct client_id from requests
            where status in ('OPEN', 'SUBMITTED') and not trial and client_id > $1
            order by client_id limit $2
            """;

    private static final String OPERATORS = "select * from operators order by first_name, last_name, id limit 200";

    private static final Cursor BEGINNING = new Cursor(Instant.EPOCH, Long.MIN_VALUE);

    private final Queries queries;

    ReviewQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(ReviewQuery query) {
        return switch (query) {
            case ReviewQuery.Requested(var clientId, var requestId) ->
                queries.rows(REQUESTED, Tuple.of(clientId, requestId.value())).map(ReviewLines::requested);
            case ReviewQuery.Waiting waiting -> waiting(waiting);
            case ReviewQuery.SentBefore(String fileUniqueId, long clientId) ->
                queries.rows(SENT_BEFORE, Tuple.of(fileUniqueId, clientId)).map(ReviewLines::sentBefore);
            case ReviewQuery.Pending pending -> pending(pending);
            case ReviewQuery.Operators operators ->
                queries.rows(OPERATORS, Tuple.tuple()).map(ReviewLines::operators);
            case ReviewQuery.Counts counts ->
                queries.rows(COUNTS, Tuple.of(ReviewAnswer.Counts.MOST)).map(ReviewLines::counts);
        };
    }

    private Future<QueryAnswer> pending(ReviewQuery.Pending query) {
        return isPage(query.most())
                ? queries.rows(PENDING, Tuple.of(query.afterClientId(), query.most()))
                        .map(ReviewLines::pending)
                : outOfRange();
    }

    private static boolean isPage(int most) {
        return most >= 1 && most <= Queries.MOST;
    }

    private static Future<QueryAnswer> outOfRange() {
        return Queries.outOfRange("a page has 1 to " + Queries.MOST + " lines");
    }

    private Future<QueryAnswer> waiting(ReviewQuery.Waiting query) {
        int most = query.most();
        if (!isPage(most)) {
            return outOfRange();
        }
        Cursor after = query.after() == null ? BEGINNING : query.after();
        String page = query.list() == ReviewQuery.List.TO_REVIEW ? TO_REVIEW_PAGE : OVERDUE_PAGE;
        return queries.rows(page, Tuple.of(most + 1, Times.of(after.activeAt()), after.clientId()))
                .map(rows -> ReviewLines.waiting(rows, most));
    }
}
