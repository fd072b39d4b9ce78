package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewQuery;

/** Answers what is asked about requests that operators look through. */
final class ReviewQueries {
    private static final String REQUESTED = "select " + RequestColumns.SELECTED + "from requests r\n"
            + RequestColumns.JOINED + "where r.id = $2 and r.client_id = $1 order by a.arrival";

    private final Queries queries;

    ReviewQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(ReviewQuery query) {
        return switch (query) {
            case ReviewQuery.Requested(var clientId, var requestId) ->
                queries.rows(REQUESTED, Tuple.of(clientId, requestId.value())).map(ReviewLines::requested);
        };
    }
}
