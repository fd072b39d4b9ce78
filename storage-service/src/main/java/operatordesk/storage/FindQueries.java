package operatordesk.storage;

import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private static final int FIRST_WORD = 6;

    /** Trigrams are of so many letters. */
    private static final int LETTERS_OF_A_TRIGRAM = 3;

    /**
     * So many clients are looked through, the newest activity first, before an index is asked. What many are called is found among
     * them at once, where the index would give all of the many; what few are called is not, and of few the index gives all.
     */
    private static final int LOOKED_THROUGH = 2_000;

    private static final String LIKE = "found like $%d";
    private static final String CHECKED = "found || '' like $%d";
    private static final String IN_PARTS = "short_parts(found) @> array[btrim($%d, '%%')]";

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
        String phone = PhoneDigits.of(query.words()).orElse(null);
        return queries.rows(sql(words, phone != null), tuple(query, id, words, phone))
                .map(rows -> Queries.page(rows, most));
    }

    /**
     * {@code near} are found by looking through, {@code far} by an index of letters: only when the page is not full, and when there is
     * anybody beyond those who were looked through; {@code same} by a whole ID.
     */
    private static String sql(List<String> words, boolean phone) {
        String number = phone ? " or " + LIKE.formatted(FIRST_WORD + words.size()) : "";
        return """
            with looked as materialized (
                select id, active_at, found from clients
                where not trial and (active_at, id) < (coalesce($2, 'infinity'::timestamptz), $3)
                order by active_at desc, id desc limit $5
            ), near as materialized (
                select id, active_at from looked where id = $4 or (%1$s) limit $1
            ), far as materialized (
                select id, active_at from findable
                where (%2$s)
                    and (active_at, id) < (coalesce($2, 'infinity'::timestamptz), $3)
                    and case when (select count(*) from near) < $1 then (select count(*) from looked) = $5 else false end
                order by active_at desc, id desc limit $1
            ), same as materialized (
                select id, active_at from clients
                where id = $4 and not trial and (active_at, id) < (coalesce($2, 'infinity'::timestamptz), $3)
            ), page as (
                select id, active_at from near union select id, active_at from far union select id, active_at from same
                order by active_at desc, id desc limit $1
            )
            select c.* from page join clients c on c.id = page.id order by page.active_at desc, page.id desc
            """.formatted(conditions(words, word -> LIKE) + number, byIndex(words) + number);
    }

    private static String conditions(List<String> words, UnaryOperator<String> condition) {
        return IntStream.range(0, words.size())
                .mapToObj(n -> condition.apply(words.get(n)).formatted(FIRST_WORD + n))
                .collect(Collectors.joining(" and "));
    }

    /** Where there is a long number, it alone is looked up: it is almost nobody else's, and what stands beside it often everybody's. */
    private static String byIndex(List<String> words) {
        boolean numbered = words.stream().anyMatch(FindQueries::isLongNumber);
        return conditions(words, word -> {
            if (numbered && !isLongNumber(word)) {
                return CHECKED;
            }
            return isShort(word) ? IN_PARTS : LIKE;
        });
    }

    private static boolean isLongNumber(String word) {
        return word.matches("\\d{5,}");
    }

    private static boolean isShort(String word) {
        return word.length() < LETTERS_OF_A_TRIGRAM;
    }

    private static Tuple tuple(Query.Found query, @Nullable Long id, List<String> words, @Nullable String phone) {
        Cursor after = query.after();
        Tuple tuple = Tuple.of(
                query.most() + 1,
                after == null ? null : Times.of(after.activeAt()),
                after == null ? Long.MAX_VALUE : after.clientId(),
                id,
                LOOKED_THROUGH);
        words.forEach(word -> tuple.addString("%" + word + "%"));
        if (phone != null) {
            tuple.addString("%" + phone + "%");
        }
        return tuple;
    }

    /** A whole number is an ID, besides what it may be a part of. */
    private static @Nullable Long id(String words) {
        String digits = words.strip();
        return digits.matches("\\d{1,18}") ? Long.valueOf(digits) : null;
    }
}
