package operatordesk.conversation.service;

import static operatordesk.conversation.service.Office.ANNA;
import static operatordesk.conversation.service.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.client.FlowPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReliabilityTest {
    private static final String QUESTION = "1 of 3. Your full name, as in your passport. Example: Anna Example";
    private static final String CITY = "2 of 3. Which city do you live in? Example: Leeds";

    @TempDir
    private static Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void awaitTexts(long chatId, String... texts) {
        await().untilAsserted(() -> assertThat(office.peers().texts(chatId)).contains(texts));
    }

    private void isAsked() {
        office.starts();
        office.asks("personal_data");
        awaitTexts(ANNA.id(), QUESTION);
    }

    @Test
    void eventIsKeptOnceEverythingThatFollowsFromItIsInPostgres() {
        office.starts();
        office.peers().storageIsAway();
        Incoming asked = office.asks("personal_data");

        assertThat(office.kept(asked).kept()).isEmpty();
        awaitTexts(ANNA.id(), QUESTION);
        assertThat(office.kept(asked).kept()).isEmpty();
        await().untilAsserted(() -> assertThat(office.kept(asked).storageAway()).isTrue());
        office.peers().storageIsBack();
        await().untilAsserted(() -> assertThat(office.kept(asked).kept()).containsExactly(asked.id()));
        assertThat(office.peers().rows(Row.Request.class)).hasSize(1);
        assertThat(office.kept(asked).storageAway()).isFalse();
    }

    @Test
    void eventThatRedisForgotMustComeAgain() {
        Incoming started = office.starts();
        await().untilAsserted(() -> assertThat(office.kept(started).kept()).hasSize(1));
        new EmptiedRedis(office).empty();

        assertThat(office.kept(started).forgotten()).containsExactly(started.id());
    }

    @Test
    void withoutPostgresPeopleAreStillAskedAndReadThatTheAnswerIsBeingSaved() {
        office.starts();
        Incoming asked = office.asks("personal_data");
        awaitTexts(ANNA.id(), QUESTION);
        office.peers().storageIsAway();
        office.writes("Anna Example");
        awaitTexts(ANNA.id(), CITY);
        office.writes("Leeds");
        awaitTexts(ANNA.id(), "3 of 3. Your date of birth. Example: 01.02.1990");
        office.writes("01.02.1990");
        office.presses(new FlowPress.Send(asked.id()).data());
        awaitTexts(ANNA.id(), "It arrived and is being saved. We'll write as soon as it's done.");
        office.asks("passport");
        await().untilAsserted(() -> assertThat(office.peers().texts(ANNA.id()))
                .anySatisfy(text -> assertThat(text).contains("photo of your passport")));
        assertThat(office.peers().texts(ANNA.id())).noneMatch(text -> text.startsWith("Thank you!"));

        office.peers().storageIsBack();
        awaitTexts(ANNA.id(), "Thank you! Your details are received. We'll check them and write to you.");
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id()))
                .anySatisfy(text -> assertThat(text).contains("Full name: Anna Example")));
        assertThat(office.peers().rows(Row.Answer.class)).hasSize(3);
    }

    @Test
    void slowOperatorNeverDelaysTheClient() {
        office.starts();
        office.peers().chatIsSlow(OLGA.id());
        for (int round = 0; round < 3; round++) {
            office.asks("passport");
        }

        await().untilAsserted(() -> assertThat(office.peers().texts(ANNA.id())).hasSize(4));
        assertThat(office.peers().texts(OLGA.id())).isEmpty();
        office.peers().chatsAreQuick();
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id())).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void archiveThatTakesLongDelaysNothingElseInTheOperatorsChat() {
        office.starts();
        office.peers().archivesTakeLong();
        office.does(OLGA, new Event.Pressed("press", 1, "files:" + ANNA.id()));
        office.does(OLGA, new Event.Started(1, ""));
        office.asks("passport");
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id())).hasSizeGreaterThanOrEqualTo(2));
        assertThat(office.peers().texts(OLGA.id())).noneMatch(text -> text.startsWith("Files: "));
        office.peers().chatsAreQuick();
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id()))
                .filteredOn(text -> text.startsWith("Files: "))
                .containsExactly("Files: Anna Example\nIn all: 1"));
    }

    @Test
    void rowThatIsRefusedIsPutAsideAloneAndTheOperatorIsTold() {
        isAsked();
        office.peers().storageRefuses("Anna Refused");
        office.writes("Anna Refused");
        awaitTexts(ANNA.id(), CITY);

        await().untilAsserted(
                        () -> assertThat(office.peers().rows(AsideRow.class)).hasSize(1));
        assertThat(office.peers().rows(Row.Answer.class)).hasSize(1);
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id()))
                .anySatisfy(text -> assertThat(text).contains("was put aside under")));
        Incoming next = office.writes("Leeds");
        await().untilAsserted(() -> assertThat(office.kept(next).kept()).hasSize(1));
    }

    @Test
    void updateThatCannotBeReadIsPutAsideAndTheOperatorIsTold() {
        office.cannotRead("{\"update_id\":7}");

        await().untilAsserted(() -> assertThat(office.peers().rows(AsideRow.class))
                .singleElement()
                .satisfies(aside -> assertThat(aside.content()).isEqualTo("{\"update_id\":7}")));
        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id())).hasSize(1));
    }

    @Test
    void rivalIsToldToTheOperatorOnceHoweverOftenItIsBrought() {
        office.hasRival(EventId.ofDesk("rival-1-1"));
        office.hasRival(EventId.ofDesk("rival-1-1"));
        office.hasRival(EventId.ofDesk("rival-2-1"));

        await().untilAsserted(() -> assertThat(office.peers().texts(OLGA.id()))
                .hasSize(2)
                .allMatch(text -> text.startsWith("Another program is using this bot's token")));
    }

    @Test
    void parkedEventsAndThoseThatComeAfterThemAreDecidedInOrder() {
        isAsked();
        long message = office.peers().newestMessage();
        office.peers().chatIsSlow(ANNA.id());
        office.asks("personal_data");
        await().untilAsserted(
                        () -> assertThat(office.peers().rows(Row.Request.class)).hasSize(2));
        Incoming first = office.next(ANNA, new Event.Text(message + 100, "Anna Example"));
        Incoming second = office.next(ANNA, new Event.Text(message + 101, "Leeds"));
        office.parks(first);
        office.parks(first);
        office.takes(second);
        assertThat(office.peers().rows(Row.Answer.class)).isEmpty();

        office.peers().chatsAreQuick();
        await().untilAsserted(() -> assertThat(office.peers().rows(Row.Answer.class))
                .extracting(Row.Answer::text)
                .containsExactly("Anna Example", "Leeds"));
    }
}
