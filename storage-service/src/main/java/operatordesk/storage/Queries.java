package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.ReviewQuery;

/** Answers questions. Each is one statement, so that what it answers was true at one moment. */
final class Queries {
    static final int MOST = 50;

    private static final String FIRST_PAGE =
            "select * from clients where not trial order by active_at desc, id desc limit $1";

    private static final String LATER_PAGE = """
            select * from clients where not trial and (active_at, id) < ($2, $3)
            order by active_at desc, id desc limit $1
            """;

    /** Starts from the asked id, so that there is a row even for what the outer joins do not find. */
    private static final String CARD = """
            select c.*, r.id as request_id, r.kind, r.status, r.asked_at, r.delivered_at, g.erased_at
            from (select $1::bigint as id) asked
            left join clients c on c.id = asked.id and not c.trial
            left join erasures g on g.client_id = asked.id
            left join lateral (
                select * from requests where client_id = asked.id and not erased and not trial
                order by generation desc, asked_at desc, id desc limit $2
            ) r on true
            order by r.generation desc, r.asked_at desc, r.id desc
            """;

    private static final String STANDING =
            "select c.*, g.erased_at, " + RequestColumns.SELECTED + """
            ,
                array(
                    select e.id from requests e where e.client_id = asked.id and e.id is distinct from r.id
                    order by e.generation desc, e.asked_at desc, e.id desc limit 50
                ) as earlier,
                array(
                    select o.message_id from answers o
                    where o.client_id = asked.id and (o.late or o.taken_back or o.request_id <> r.id)
                    order by o.arrival desc limit 50
                ) as messages
            from (select $1::bigint as id) asked
            left join clients c on c.id = asked.id
            left join erasures g on g.client_id = asked.id
            left join lateral (
                select * from requests where client_id = asked.id and not erased
                order by generation desc, asked_at desc, id desc limit 1
            ) r on true
            """ + RequestColumns.JOINED + "order by a.arrival";

    private final Postgres postgres;

    Queries(Postgres postgres) {
        this.postgres = postgres;
    }

    /** Fails with {@code UNAVAILABLE} while PostgreSQL is away, with {@code REFUSED} for what is out of its range. */
    Future<QueryAnswer> answer(Query query) {
        return switch (query) {
            case Query.Clients clients -> page(clients);
            case Query.Found found -> new FindQueries(this).answer(found);
            case Query.Card card -> card(card);
            case Query.Standing standing ->
                rows(STANDING, Tuple.of(standing.clientId())).map(Lines::standing);
            case HistoryQuery history -> new HistoryQueries(this).answer(history);
            case FilesQuery files -> new FilesQueries(this).answer(files);
            case InvitationQuery invitation -> new InvitationQueries(this).answer(invitation);
            case ReviewQuery review -> new ReviewQueries(this).answer(review);
        };
    }

    private Future<QueryAnswer> page(Query.Clients query) {
        int most = query.most();
        if (most < 1 || most > MOST) {
            return outOfRange("a page has 1 to " + MOST + " lines");
        }
        Cursor after = query.after();
        Future<List<Row>> oneMore = after == null
                ? rows(FIRST_PAGE, Tuple.of(most + 1))
                : rows(LATER_PAGE, Tuple.of(most + 1, Times.of(after.activeAt()), after.clientId()));
        return oneMore.map(rows -> page(rows, most));
    }

    /** A page of clients; one row more than it has says that another page follows. */
    static QueryAnswer page(List<Row> rows, int most) {
        List<ClientLine> lines = rows.stream().map(Lines::client).toList();
        if (lines.size() <= most) {
            return new QueryAnswer.Clients(lines, null);
        }
        ClientLine last = lines.get(most - 1);
        return new QueryAnswer.Clients(
                lines.subList(0, most),
                new Cursor(last.activeAt(), last.person().id()));
    }

    private Future<QueryAnswer> card(Query.Card query) {
        int most = query.mostRequests();
        return most < 0 || most > MOST
                ? outOfRange("a card has 0 to " + MOST + " requests")
                : rows(CARD, Tuple.of(query.clientId(), most)).map(Lines::card);
    }

    static Future<QueryAnswer> outOfRange(String rule) {
        return Future.failedFuture(BusFailure.refused(rule));
    }

    Future<List<Row>> rows(String sql, Tuple tuple) {
        return postgres.within(
                () -> postgres.pool().preparedQuery(sql).execute(tuple).map(Queries::list));
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
