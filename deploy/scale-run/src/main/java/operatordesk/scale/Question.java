package operatordesk.scale;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.ReviewQuery;
import org.jspecify.annotations.Nullable;

/** A question to the storage service, asked with other words each time. */
record Question(String name, BiFunction<Sample, RandomGenerator, Query> asked) {
    /** All of a table that no index makes faster: an office has a handful of them. */
    static final String OPERATORS = "operators";

    private static final int PAGE = 8;

    /** One of fifty who write a lot. */
    private static final int BUSY = 50;

    private static final int EXPORTED = 500;

    /** Every question there is; the searches in the ways in which people search. */
    static List<Question> all() {
        return List.of(
                of("latest five", one -> new Query.Clients(null, 5)),
                of("clients, a page deep in the list", one -> new Query.Clients(one.inTheList(), PAGE)),
                found("of three in ten", one -> "example", false),
                found("of three in ten, deep", one -> "example", true),
                found("of one in twenty, all of them long ago", one -> "archive", false),
                found("of few, Cyrillic or Latin", Sample::last, false),
                found("of few, in small letters", one -> one.last().toLowerCase(Locale.ROOT), false),
                found("of few, deep", Sample::last, true),
                found("first and last name", one -> one.first() + " " + one.last(), false),
                found("common first name and \"example\"", one -> one.first() + " example", false),
                part(4),
                part(3),
                part(2),
                part(1),
                found("two letters that nobody has", one -> "qj", false),
                found("a name that nobody has", one -> "nosuchname", false),
                found("label", one -> "Договор " + one.tenth(), false),
                found("the label's number", one -> Long.toString(one.tenth()), false),
                found("two digits", one -> Long.toString(10 + one.number() % 90), false),
                found("@username", one -> "@user_" + one.tenth(), false),
                found("phone", one -> "+7999%07d".formatted(one.tenth()), false),
                found("part of the phone", one -> "99%05d".formatted(one.number() % 100_000), false),
                found("ID", one -> Long.toString(one.clientId()), false),
                of("card", one -> new Query.Card(one.clientId(), 10)),
                of("standing", one -> new Query.Standing(one.clientId())),
                of("one request with its answers", one -> new ReviewQuery.Requested(one.clientId(), one.requestId())),
                waiting(ReviewQuery.List.TO_REVIEW, false),
                waiting(ReviewQuery.List.TO_REVIEW, true),
                waiting(ReviewQuery.List.OVERDUE, false),
                waiting(ReviewQuery.List.OVERDUE, true),
                of("how many wait", one -> new ReviewQuery.Counts()),
                of("a file that others sent before", one -> new ReviewQuery.SentBefore("AQAD" + one.number(), 1)),
                of("who has something open", one -> new ReviewQuery.Pending(one.clientId(), 50)),
                of(OPERATORS, one -> new ReviewQuery.Operators()),
                of("invitation", one -> new InvitationQuery.Invitation(1 + one.number() / 10)),
                of("invitations", one -> new InvitationQuery.Invitations(null, PAGE)),
                of("invitations, deep", one -> new InvitationQuery.Invitations(one.inTheList(), PAGE)),
                of("history", one -> new HistoryQuery(one.clientId(), null, false, PAGE)),
                of("files", one -> new FilesQuery(one.clientId(), 0, 100)),
                busy("history of 10,000 lines", PAGE, false, false),
                busy("history of 10,000 lines, deep", PAGE, true, false),
                busy("history of 10,000 lines, deep, newer", PAGE, true, true),
                busy("500 lines for a file, deep", EXPORTED, true, false));
    }

    private static Question of(String name, Function<Sample, Query> query) {
        return new Question(name, (one, random) -> query.apply(one));
    }

    private static Question found(String name, Function<Sample, String> words, boolean deep) {
        return of("search: " + name, one -> new Query.Found(words.apply(one), deep ? one.inTheList() : null, PAGE));
    }

    private static Question part(int letters) {
        return new Question(
                "search: " + letters + (letters == 1 ? " letter" : " letters") + " of a name",
                (one, random) -> new Query.Found(one.part(letters, random.nextInt(100)), null, PAGE));
    }

    private static Question waiting(ReviewQuery.List list, boolean deep) {
        String name = list == ReviewQuery.List.TO_REVIEW ? "to review" : "overdue";
        return of(name + (deep ? ", deep" : ""), one -> {
            @Nullable Cursor after = deep ? new Cursor(one.askedAt(), one.clientId()) : null;
            return new ReviewQuery.Waiting(list, after, PAGE);
        });
    }

    private static Question busy(String name, int most, boolean deep, boolean newer) {
        return new Question(name, (one, random) -> {
            long client = 5_000_000_001L + random.nextInt(BUSY);
            return new HistoryQuery(client, deep ? one.place() : null, newer, most);
        });
    }
}
