package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static operatordesk.conversation.TestNotices.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** To whom a request can go, what waits in the morning, and what a card says of a request on its way. */
class HandOverReadsTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:00Z");
    private static final ClientLine LINE = new ClientLine(ANNA, "en", true, AT, AT, null, false);
    private static final Sheet SHEET = new Sheet(ANNA.id(), EventId.of(1, 2), 0);
    private static final Person QUINN = new Person(7_000_002, "Quinn", null, null);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void everyOtherOperatorWhoseNameIsKnownCanBeChosen() {
        reads.stored(new ReviewAnswer.Operators(List.of(OLGA, QUINN, new Person(5, "Gone", null, null))));
        var notice = new OperatorNotice.HandOver(SHEET, List.of(QUINN.id(), 7_000_003L));
        reads.assertReads(notice, "Кому передать запрос?", "Who should go on with this request?");
        assertThat(reads.buttons(notice))
                .containsExactly(
                        List.of(new Button(
                                "Quinn",
                                "hand:" + Long.toString(ANNA.id(), 36) + ":1.2:" + Long.toString(QUINN.id(), 36))),
                        List.of(new Button("‹ Карточка", "card:" + ANNA.id())));
    }

    @Test
    void nobodyElseIsThere() {
        reads.stored(new ReviewAnswer.Operators(List.of(OLGA)));
        reads.assertReads(
                new OperatorNotice.HandOver(SHEET, List.of(QUINN.id())),
                "Передать пока некому: других операторов в этом боте ещё нет.",
                "There is nobody to hand it over to yet: no other operator has opened this bot.");
    }

    @Test
    void morningSaysWhatWaitsAndNothingWhereNothingDoes() {
        reads.assertReads(new OperatorNotice.Digest(), "Здравствуйте! Вот что ждёт.", "Hello! Here is what's waiting.");
        assertThat(reads.buttons(new OperatorNotice.Digest()))
                .containsExactly(
                        List.of(new Button("На проверке: 3", "to_review"), new Button("Просрочено: 999+", "overdue")));
        reads.counted(0, 0);
        assertThat(reads.draft(new OperatorNotice.Digest(), Language.RUSSIAN)).isEqualTo(Draft.NOTHING);
    }

    @Test
    void cardSaysWhatHasNotReachedTheClientYet() {
        var onItsWay = new RequestLine(EventId.of(1, 2), "passport", RequestStatus.OPEN, AT, false);
        reads.stored(new QueryAnswer.Card(LINE, List.of(onItsWay), null));
        var card = new OperatorNotice.Card(ANNA.id());
        assertThat(reads.draft(card, Language.RUSSIAN).text()).endsWith("Паспорт: ждём ответа, ещё не доставлено");
        assertThat(reads.draft(card, Language.ENGLISH).text())
                .endsWith("Passport: waiting for an answer, not delivered yet");
        assertThat(reads.buttons(card)).contains(List.of(new Button("Передать другому", "whom:" + SHEET.data())));
    }

    @Test
    void fileThatAnotherClientSentBeforeIsPointedOut() {
        reads.sentBefore(
                new ClientLine(new Person(5, "Boris Example", null, null), "ru", true, AT, AT, "Договор 7", false));
        var file = new OperatorNotice.FileArrived(TestNotices.PASSPORT, TestNotices.PAGE);
        assertThat(reads.draft(file, Language.RUSSIAN).text())
                .endsWith("\n⚠️ Точно такой же файл уже прислал другой клиент: Договор 7 · Boris Example");
        assertThat(reads.draft(file, Language.ENGLISH).text())
                .endsWith("\n⚠️ Another client has sent exactly this file before: Договор 7 · Boris Example");
    }
}
