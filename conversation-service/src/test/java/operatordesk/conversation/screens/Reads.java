package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.texts.AllTexts;

/** What people read of a notice, in both languages. */
final class Reads {
    private final Bus bus;
    private final Screens screens;

    Reads(Vertx vertx) {
        bus = new Bus(vertx);
        screens = new Screens(bus, new AllTexts(ZoneId.of("Europe/Moscow")), () -> TestKinds.SHIPPED);
    }

    Draft draft(Notice notice, Language language) {
        return screens.draft(notice, language).await();
    }

    /** From now on the storage service answers so, over the bus. */
    void stored(QueryAnswer answer) {
        bus.serve(
                        Addresses.QUERIES,
                        query -> Future.succeededFuture(
                                query instanceof ReviewQuery.Counts ? new ReviewAnswer.Counts(3, 1_000) : answer))
                .await();
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
