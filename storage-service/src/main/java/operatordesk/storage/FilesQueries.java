package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.QueryAnswer;

/** Answers which files a client has sent. */
final class FilesQueries {
    private static final int MOST = 100;

    /** Attempts are counted over all that came for a page, not only over what stands on this page of the list. */
    private static final String PAGE = """
            select c.*, f.*
            from (select $1::bigint as id) asked
            left join clients c on c.id = asked.id
            left join lateral (
                select a.arrival, a.request_id, a.step, a.page, a.at as answered_at, r.kind,
                    p.form, p.file_id, p.file_unique_id, p.width, p.height, p.size, p.mime_type, p.name,
                    (
                        select count(*) from answers e join photos o on o.id = e.id
                        where e.request_id = a.request_id and e.step = a.step and e.page = a.page
                            and e.arrival <= a.arrival
                    )::integer as attempt
                from answers a join photos p on p.id = a.id join requests r on r.id = a.request_id
                where a.client_id = asked.id and a.arrival > $2 and not r.erased
                order by a.arrival limit $3
            ) f on true
            order by f.arrival
            """;

    private final Queries queries;

    FilesQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(FilesQuery query) {
        int most = query.most();
        return most < 1 || most > MOST
                ? Queries.outOfRange("a page of files has 1 to " + MOST + " lines")
                : queries.rows(PAGE, Tuple.of(query.clientId(), query.after(), most + 1))
                        .map(rows -> page(rows, most));
    }

    /** Reads a page; one row more than it has says that there are more. */
    private static QueryAnswer page(List<Row> rows, int most) {
        List<FileLine> files = rows.stream()
                .filter(row -> row.getLong("arrival") != null)
                .limit(most)
                .map(FilesQueries::file)
                .toList();
        return new FilesAnswer(Lines.clientOrAbsent(rows.getFirst()), files, rows.size() > most);
    }

    private static FileLine file(Row row) {
        return new FileLine(
                row.getLong("arrival"),
                new EventId(row.getString("request_id")),
                row.getString("kind"),
                row.getString("step"),
                row.getInteger("page"),
                row.getInteger("attempt"),
                Objects.requireNonNull(Files.read(row)),
                Lines.instant(row, "answered_at"));
    }
}
