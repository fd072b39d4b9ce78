package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.texts.AllTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

/** What people read of a notice, in both languages. */
final class Reads {
    /** What stands above everything about the passport that the tests are about. */
    private static final String RUSSIAN_HEAD = "Anna Example (ID 4503599627370495)\nПаспорт, запрос № 123456\n";

    private static final String ENGLISH_HEAD = "Anna Example (ID 4503599627370495)\nPassport, request no. 123456\n";

    private final Bus bus;
    private final Screens screens;
    private Function<Query, Future<QueryAnswer>> stored = query -> Future.failedFuture(BusFailure.unavailable("away"));
    private ReviewAnswer counts = new ReviewAnswer.Counts(3, 1_000);
    private @Nullable ClientLine sender;

    Reads(Vertx vertx) {
        bus = new Bus(vertx);
        screens = new Screens(bus, new AllTexts(ZoneId.of("Europe/Moscow")), () -> TestKinds.SHIPPED);
        bus.serve(Addresses.QUERIES, this::answer).await();
    }

    private Future<QueryAnswer> answer(Query query) {
        return switch (query) {
            case ReviewQuery.Counts asked -> Future.succeededFuture(counts);
            case ReviewQuery.SentBefore asked -> Future.succeededFuture(new ReviewAnswer.SentBefore(sender));
            case Query other -> stored.apply(other);
        };
    }

    /** A notice about that passport, with the words below its heading. */
    static Arguments about(Notice notice, String russian, String english) {
        return Arguments.of(notice, RUSSIAN_HEAD + russian, ENGLISH_HEAD + english);
    }

    Draft draft(Notice notice, Language language) {
        return screens.draft(notice, language).await();
    }

    /** From now on the storage service answers so; it is away before. */
    void stored(QueryAnswer answer) {
        answering(query -> answer);
    }

    void answering(Function<Query, QueryAnswer> answer) {
        stored = query -> Future.succeededFuture(answer.apply(query));
    }

    /** So many wait. */
    void counted(int toReview, int overdue) {
        counts = new ReviewAnswer.Counts(toReview, overdue);
    }

    /** Who sent every file before. */
    void sentBefore(ClientLine client) {
        sender = client;
    }

    List<List<Button>> buttons(Notice notice) {
        return draft(notice, Language.RUSSIAN).buttons();
    }

    /** Checks a notice word for word. */
    void assertReads(Notice notice, String russian, String english) {
        assertThat(draft(notice, Language.RUSSIAN).text()).isEqualTo(russian);
        assertThat(draft(notice, Language.ENGLISH).text()).isEqualTo(english);
    }

    /** The records of a sealed family that belong to no family within it. */
    static List<Class<?>> own(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(member -> !member.isSealed())
                .toList();
    }

    /** The records of a sealed family. */
    static List<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member).stream() : Stream.of(member))
                .toList();
    }
}
