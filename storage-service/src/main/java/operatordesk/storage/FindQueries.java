package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import org.jspecify.annotations.Nullable;

/** Finds clients by what operators know of them. */
final class FindQueries {
    private static final int MOST_CHARACTERS = 100;
    private static final int MOST_WORDS = 6;
    private static final int FIRST_WORD = 5;

    private final Queries queries;

    FindQueries(Queries queries) {
        this.queries = queries;
    }

    Future<QueryAnswer> answer(Query.Found query) {
        int most = query.most();
        int length = query.words().codePointCount(0, query.words().length());
        if (most < 1 || most > Queries.MOST || length < 1 || length > MOST_CHARACTERS) {
            return Queries.outOfRange("a page has 1 to " + Queries.MOST + " lines, words have 1 to " + MOST_CHARACTERS);
        }
        List<String> words = Arrays.stream(Letters.of(query.words()).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        Long id = id(query.words());
        if (words.isEmpty()) {
            return Future.succeededFuture(new QueryAnswer.Clients(List.of(), null));
        }
        return queries.rows(sql(words.size()), tuple(query, id, words)).map(rows -> Queries.page(rows, most));
    }

    private static String sql(int words) {
        String all = IntStream.range(FIRST_WORD, FIRST_WORD + words)
                .mapToObj(n -> "found like $" + n)
                .collect(Collectors.joining(" and "));
        // No client is active later than the list begins.
        return """
                select * from clients
                where (active_at, id) < (coalesce($2, 'infinity'::timestamptz), $3) and (id = $4 or (%s))
                order by active_at desc, id desc limit $1
                """.formatted(all);
    }

    private static Tuple tuple(Query.Found query, @Nullable Long id, List<String> words) {
        Cursor after = query.after();
        Tuple tuple = Tuple.of(
                query.most() + 1,
                after == null ? null : Times.of(after.activeAt()),
                after == null ? Long.MAX_VALUE : after.clientId(),
                id);
        words.forEach(word -> tuple.addString("%" + word + "%"));
        return tuple;
    }

    /** A whole number is an ID, besides what it may be a part of. */
    private static @Nullable Long id(String words) {
        String digits = words.strip();
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }
}
