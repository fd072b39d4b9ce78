package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.stores.Row;
import org.jspecify.annotations.Nullable;

/** Answers, and the file of those that have one. */
final class AnswerRows {
    private static final String INSERT = """
            insert into answers (id, request_id, client_id, step, page, text, message_id, late, at)
            select $1, $2, $3::bigint, $4, $5::integer, $6, $7::bigint, $8::boolean, $9::timestamptz
            where not exists (select 1 from requests where id = $2 and erased) and
            """ + Erasures.alive("$3", "$9") + " on conflict (id) do nothing";

    /** An answer that is not there belongs to an erased client. */
    private static final String INSERT_FILE = """
            insert into photos (id, form, file_id, file_unique_id, width, height, size, mime_type, name)
            select $1, $2, $3, $4, $5::integer, $6::integer, $7::bigint, $8, $9
            where exists (select 1 from answers where id = $1)
            on conflict (id) do nothing
            """;

    private AnswerRows() {}

    static Future<Void> keep(SqlClient client, List<Row.Answer> rows) {
        if (rows.stream().anyMatch(row -> row.text() == null && row.file() == null)) {
            return Future.failedFuture(BusFailure.refused("an answer without text and file"));
        }
        List<Tuple> files = rows.stream().flatMap(AnswerRows::file).toList();
        Future<?> answers = client.preparedQuery(INSERT)
                .executeBatch(rows.stream().map(AnswerRows::tuple).toList());
        return answers.compose(kept -> keepFiles(client, files));
    }

    private static Future<Void> keepFiles(SqlClient client, List<Tuple> files) {
        return files.isEmpty()
                ? Future.succeededFuture()
                : client.preparedQuery(INSERT_FILE).executeBatch(files).mapEmpty();
    }

    private static Tuple tuple(Row.Answer row) {
        return Tuple.of(
                row.id().value(),
                row.requestId().value(),
                row.clientId(),
                row.step(),
                row.page(),
                row.text(),
                row.messageId(),
                row.late(),
                Times.of(row.at()));
    }

    private static Stream<Tuple> file(Row.Answer row) {
        @Nullable SentFile file = row.file();
        return file == null ? Stream.empty() : Stream.of(Files.tuple(row.id(), file));
    }
}
