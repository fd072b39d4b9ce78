package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Comparator;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.ChatRow.Carriage;
import operatordesk.contracts.stores.Row.Direction;
import org.jspecify.annotations.Nullable;

/** Answers what was said with a client and asked of it. */
final class HistoryQueries {
    private static final int MOST = 500;

    /** Messages and requests have one numbering; %1$s is the side of the place where the page lies, %2$s the way to go from there. */
    private static final String PAGE = """
            select c.*, h.*
            from (select $1::bigint as id) asked
            left join clients c on c.id = asked.id and not c.trial
            left join lateral (
                (
                    select m.place, m.at, m.direction, m.what, m.text, m.carriage, null as kind, null as status,
                        m.operator_id as by_id, o.first_name as by_first_name, o.last_name as by_last_name,
                        o.username as by_username
                    from messages m left join operators o on o.id = m.operator_id where m.chat_id = asked.id and m.place %1$s $2
                    order by m.place %2$s limit $3
                )
                union all
                (
                    select r.place, r.asked_at, null, null, null, null, r.kind, r.status, null, null, null, null
                    from requests r where r.client_id = asked.id and not r.erased and not r.trial and r.place %1$s $2
                    order by r.place %2$s limit $3
                )
                order by place %2$s limit $3
            ) h on c.id is not null
            """;

    private static final String OLDER = PAGE.formatted("<", "desc");
    private static final String NEWER = PAGE.formatted(">", "asc");

    private final Queries queries;

    HistoryQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(HistoryQuery query) {
        int most = query.most();
        Long place = query.place();
        if (most < 1 || most > MOST || (query.newer() && place == null)) {
            return Queries.outOfRange(
                    "a page of a history has 1 to " + MOST + " lines, and nothing is newer than the newest");
        }
        long from = place == null ? Long.MAX_VALUE : place;
        return queries.rows(query.newer() ? NEWER : OLDER, Tuple.of(query.clientId(), from, most + 1))
                .map(rows -> page(rows, query));
    }

    /** Reads a page; one row more than it has says that there are more in that direction, and where it came from there are. */
    private static QueryAnswer page(List<Row> rows, HistoryQuery query) {
        boolean more = rows.size() > query.most();
        List<Line> lines = rows.stream()
                .filter(row -> row.getLong("place") != null)
                .limit(query.most())
                .map(HistoryQueries::line)
                .sorted(Comparator.comparingLong(Line::place).reversed())
                .toList();
        return new HistoryAnswer(
                Lines.clientOrAbsent(rows.getFirst()),
                lines,
                query.newer() || more,
                query.newer() ? more : query.place() != null);
    }

    /** An operator who was never seen at the desk has no name there. */
    private static @Nullable Person by(Row row) {
        Long id = row.getLong("by_id");
        String name = row.getString("by_first_name");
        return id == null
                ? null
                : new Person(
                        id,
                        name == null ? "ID " + id : name,
                        row.getString("by_last_name"),
                        row.getString("by_username"));
    }

    private static @Nullable Carriage carriage(Row row) {
        String carriage = row.getString("carriage");
        return carriage == null ? null : Carriage.valueOf(carriage);
    }

    private static Line line(Row row) {
        long place = row.getLong("place");
        String kind = row.getString("kind");
        return kind == null
                ? new Line.Said(
                        place,
                        Lines.instant(row, "at"),
                        Direction.valueOf(row.getString("direction")),
                        row.getString("what"),
                        row.getString("text"),
                        by(row),
                        carriage(row))
                : new Line.Asked(place, Lines.instant(row, "at"), kind, Lines.status(row));
    }
}
