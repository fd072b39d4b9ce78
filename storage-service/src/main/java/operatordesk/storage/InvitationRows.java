package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import operatordesk.contracts.stores.InvitationRow;

/** Invitations, each as it stands last. */
final class InvitationRows {
    private static final String UPSERT = """
            insert into invitations (
                number, operator_id, label, kind, definition, made_at, expires_at, standing, client_id, at)
            select $1::bigint, $2::bigint, case when alive then $3 end, case when alive then $4 end,
                case when alive then $5 end, $6::timestamptz, $7::timestamptz, $8, $9::bigint, $10::timestamptz
            from (select $9::bigint is null or
            """ + Erasures.alive("$9::bigint", "$10::timestamptz") + """
             as alive) client
            on conflict (number) do update
            set label = excluded.label, kind = excluded.kind, definition = excluded.definition,
                standing = excluded.standing, client_id = excluded.client_id, at = excluded.at
            where invitations.at <= excluded.at
            """;

    private InvitationRows() {}

    static Future<Void> keep(SqlClient client, List<InvitationRow> rows) {
        return client.preparedQuery(UPSERT)
                .executeBatch(rows.stream().map(InvitationRows::tuple).toList())
                .mapEmpty();
    }

    private static Tuple tuple(InvitationRow row) {
        return Tuple.of(row.number(), row.operatorId(), row.label(), row.kind(), row.definition())
                .addValue(Times.of(row.madeAt()))
                .addValue(Times.of(row.expiresAt()))
                .addValue(row.standing().name())
                .addValue(row.clientId())
                .addValue(Times.of(row.at()));
    }
}
