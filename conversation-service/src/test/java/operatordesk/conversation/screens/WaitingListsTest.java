package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every word and button of what waits, of who is found, and of what a card offers to be done. */
class WaitingListsTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:00Z");
    private static final ClientLine LINE = new ClientLine(ANNA, "en", true, AT, AT, null, false);
    private static final Button MENU = new Button("‹ Меню", "menu");

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void whatWaitsIsShownFromTheList() {
        var line = new ReviewAnswer.WaitingLine(EventId.of(1, 2), ANNA, "118", "passport", AT);
        reads.stored(new ReviewAnswer.Waiting(List.of(line), new Cursor(AT, 5)));
        var toReview = new OperatorNotice.WaitingList(ReviewQuery.List.TO_REVIEW, null);
        reads.assertReads(toReview, "Ждут решения, сначала давние:", "Waiting for a decision, the longest first:");
        assertThat(reads.buttons(toReview))
                .containsExactly(
                        List.of(new Button(
                                "118 · Anna Example · Паспорт", "look:" + Long.toString(ANNA.id(), 36) + ":1.2:0")),
                        List.of(new Button("Дальше ›", "to_review:1795338300000000:5")),
                        List.of(MENU));
        var overdue = new OperatorNotice.WaitingList(ReviewQuery.List.OVERDUE, null);
        reads.assertReads(overdue, "Срок вышел, сначала давние:", "Overdue, the longest first:");
        assertThat(reads.buttons(overdue))
                .startsWith(List.of(new Button("118 · Anna Example · Паспорт", "open:" + ANNA.id())));
    }

    @Test
    void whereNothingWaitsTheListsSaySo() {
        reads.stored(new ReviewAnswer.Waiting(List.of(), null));
        reads.assertReads(
                new OperatorNotice.WaitingList(ReviewQuery.List.TO_REVIEW, null),
                "Сейчас ничего не ждёт решения.",
                "Nothing is waiting for a decision.");
        reads.assertReads(
                new OperatorNotice.WaitingList(ReviewQuery.List.OVERDUE, null),
                "Просроченных запросов нет.",
                "Nothing is overdue.");
    }

    @Test
    void cardOffersWhatCanBeDoneAboutTheNewestRequest() {
        String sheet = Long.toString(ANNA.id(), 36) + ":1.2:0";
        reads.stored(new QueryAnswer.Card(LINE, List.of(request("passport", RequestStatus.OPEN)), null));
        assertThat(reads.buttons(new OperatorNotice.Card(ANNA.id())))
                .contains(List.of(
                        new Button("Напомнить", "remind:" + sheet), new Button("✕ Закрыть запрос", "close:" + sheet)));
    }

    @Test
    void cardOffersToCheckWhatHasCome() {
        reads.stored(new QueryAnswer.Card(LINE, List.of(request("passport", RequestStatus.SUBMITTED)), null));
        assertThat(reads.buttons(new OperatorNotice.Card(ANNA.id())))
                .contains(List.of(
                        new Button("Проверить", "look:" + Long.toString(ANNA.id(), 36) + ":1.2:0"),
                        new Button("Передать другому", "whom:" + Long.toString(ANNA.id(), 36) + ":1.2:0")));
    }

    @Test
    void labelStandsOnTheCardAndInLists() {
        var labelled = new ClientLine(ANNA, "en", true, AT, AT, "Договор 118", false);
        reads.stored(new QueryAnswer.Card(labelled, List.of(), null));
        assertThat(reads.draft(new OperatorNotice.Card(ANNA.id()), Language.RUSSIAN)
                        .text())
                .startsWith("Anna Example\nМетка: Договор 118\n");
        assertThat(reads.draft(new OperatorNotice.Card(ANNA.id()), Language.ENGLISH)
                        .text())
                .startsWith("Anna Example\nLabel: Договор 118\n");
    }

    @Test
    void whoIsFoundIsNamedByTheLabelFirst() {
        reads.stored(new QueryAnswer.Clients(
                List.of(new ClientLine(ANNA, "en", true, AT, AT, "Договор 118", false)), new Cursor(AT, 5)));
        var found = new OperatorNotice.Found("118", null);
        reads.assertReads(found, "Нашлось: «118», сначала недавние:", "Found for “118”, the most recent first:");
    }

    @Test
    void nextPageIsBoundToItsSearch() {
        reads.stored(new QueryAnswer.Clients(
                List.of(new ClientLine(ANNA, "en", true, AT, AT, "Договор 118", false)), new Cursor(AT, 5)));
        assertThat(reads.buttons(new OperatorNotice.Found("118", null)))
                .containsExactly(
                        List.of(new Button("Договор 118 · Anna Example", "card:4503599627370495")),
                        List.of(new Button("Дальше ›", "found:1795338300000000:5:eml7yx")),
                        List.of(MENU));
    }

    @Test
    void nobodyIsFound() {
        reads.stored(new QueryAnswer.Clients(List.of(), null));
        reads.assertReads(
                new OperatorNotice.Found("118", null),
                "Никого не нашлось: «118». Клиент появится здесь, как только нажмёт «Запустить» в этом боте.",
                "Nobody is found for “118”. Clients appear here once they press Start in this bot.");
    }

    private static RequestLine request(String kind, RequestStatus status) {
        return new RequestLine(EventId.of(1, 2), kind, status, AT, true);
    }
}
