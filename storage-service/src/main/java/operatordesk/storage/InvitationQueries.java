package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationAnswer.InvitationLine;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.InvitationRow.Standing;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about invitations. */
final class InvitationQueries {
    private static final String SELECTED = """
            select i.*, c.id, c.first_name, c.last_name, c.username
            from invitations i left join clients c on c.id = i.client_id
            """;

    private static final String ONE = SELECTED + "where i.number = $1";

    private static final String FIRST_PAGE = SELECTED + "order by i.made_at desc, i.number desc limit $1";

    private static final String LATER_PAGE = SELECTED + """
            where (i.made_at, i.number) < ($2, $3) order by i.made_at desc, i.number desc limit $1
            """;

    private final Queries queries;

    InvitationQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(InvitationQuery query) {
        return switch (query) {
            case InvitationQuery.Invitation(long number) ->
                queries.rows(ONE, Tuple.of(number)).map(InvitationQueries::one);
            case InvitationQuery.Invitations page -> page(page);
        };
    }

    private static QueryAnswer one(List<Row> rows) {
        return new InvitationAnswer.Invitation(rows.isEmpty() ? null : line(rows.getFirst()));
    }

    private Future<QueryAnswer> page(InvitationQuery.Invitations query) {
        int most = query.most();
        if (most < 1 || most > Queries.MOST) {
            return Queries.outOfRange("a page has 1 to " + Queries.MOST + " lines");
        }
        Cursor after = query.after();
        Future<List<Row>> oneMore = after == null
                ? queries.rows(FIRST_PAGE, Tuple.of(most + 1))
                : queries.rows(LATER_PAGE, Tuple.of(most + 1, Times.of(after.activeAt()), after.clientId()));
        return oneMore.map(
                rows -> page(rows.stream().map(InvitationQueries::line).toList(), most));
    }

    private static QueryAnswer page(List<InvitationLine> lines, int most) {
        if (lines.size() <= most) {
            return new InvitationAnswer.Invitations(lines, null);
        }
        InvitationRow last = lines.get(most - 1).row();
        return new InvitationAnswer.Invitations(lines.subList(0, most), new Cursor(last.madeAt(), last.number()));
    }

    private static InvitationLine line(Row row) {
        var invitation = new InvitationRow(
                row.getLong("number"),
                row.getLong("operator_id"),
                row.getString("label"),
                row.getString("kind"),
                row.getString("definition"),
                Lines.instant(row, "made_at"),
                Lines.instant(row, "expires_at"),
                Standing.valueOf(row.getString("standing")),
                row.getLong("client_id"),
                Lines.instant(row, "at"));
        return new InvitationLine(invitation, client(row));
    }

    private static @Nullable Person client(Row row) {
        return row.getLong("id") == null
                ? null
                : new Person(
                        row.getLong("id"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("username"));
    }
}
