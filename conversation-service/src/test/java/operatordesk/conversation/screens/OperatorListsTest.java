package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every word and button of the operator's lists and cards, with a storage service that answers over the bus. */
class OperatorListsTest {
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
    void menuWithClients() {
        reads.stored(new QueryAnswer.Clients(List.of(LINE), null));

        reads.assertReads(new OperatorNotice.Menu(), "Рабочее место. Последние клиенты:", "Your desk. Latest clients:");
        assertThat(reads.buttons(new OperatorNotice.Menu()))
                .containsExactly(
                        List.of(new Button("Anna Example", "card:4503599627370495")),
                        List.of(new Button("На проверке: 3", "to_review"), new Button("Просрочено: 999+", "overdue")),
                        List.of(new Button("Все клиенты", "clients"), new Button("Найти", "find")),
                        List.of(new Button("Пригласить", "invite"), new Button("Все приглашения", "invites")),
                        List.of(new Button("Уйти с дежурства", "duty:off"), new Button("English", "speak:en")));
    }

    @Test
    void menuOfTheFirstDay() {
        reads.stored(new QueryAnswer.Clients(List.of(), null));

        reads.assertReads(
                new OperatorNotice.Menu(),
                "Рабочее место. Клиентов пока нет: они появятся, как только нажмут «Запустить» в этом боте."
                        + " Попробовать в одиночку: /as_client",
                "Your desk. No clients yet: they appear once they press Start in this bot. To try it alone: /as_client");
        assertThat(reads.buttons(new OperatorNotice.Menu()))
                .containsExactly(
                        List.of(new Button("Пригласить", "invite"), new Button("Все приглашения", "invites")),
                        List.of(new Button("Уйти с дежурства", "duty:off"), new Button("English", "speak:en")));
    }

    @Test
    void menuOffDuty() {
        reads.stored(new QueryAnswer.Clients(List.of(LINE), null));
        reads.assertReads(
                new OperatorNotice.Menu(true),
                "Вы не на дежурстве: присланное предлагается и другим.\nРабочее место. Последние клиенты:",
                "You are off duty: what comes is offered to the others, too.\nYour desk. Latest clients:");
        assertThat(reads.buttons(new OperatorNotice.Menu(true)))
                .endsWith(List.of(new Button("Вернуться на дежурство", "duty:on"), new Button("English", "speak:en")));
    }

    @Test
    void pageOfClients() {
        reads.stored(new QueryAnswer.Clients(List.of(LINE), new Cursor(AT, 5)));
        var page = new OperatorNotice.ClientList(null);

        reads.assertReads(page, "Клиенты, сначала недавние:", "Clients, the most recent first:");
        assertThat(reads.buttons(page))
                .containsExactly(
                        List.of(new Button("Anna Example", "card:4503599627370495")),
                        List.of(new Button("Дальше ›", "clients:1795338300000000:5")),
                        List.of(MENU));
    }

    @Test
    void pageAfterTheLast() {
        reads.stored(new QueryAnswer.Clients(List.of(), null));
        var page = new OperatorNotice.ClientList(new Cursor(AT, 5));

        reads.assertReads(page, "Клиентов больше нет.", "No more clients.");
        assertThat(reads.buttons(page)).containsExactly(List.of(MENU));
    }

    @Test
    void cardOfAClientWithRequests() {
        var away = new ClientLine(ANNA, "en", false, AT, AT, null, false);
        reads.stored(new QueryAnswer.Card(
                away,
                List.of(
                        request("passport", RequestStatus.OPEN),
                        request("personal_data", RequestStatus.SUBMITTED),
                        request("gone_kind", RequestStatus.SUPERSEDED)),
                null));

        reads.assertReads(new OperatorNotice.Card(ANNA.id()), """
                Anna Example
                @anna_example
                ID: 4503599627370495
                В боте с 22.11.2026 12:05
                Сообщения не доходят: бот остановлен или аккаунт удалён.

                Запросы:
                • 22.11.2026 12:05 Паспорт: ждём ответа
                • 22.11.2026 12:05 Личные данные: получено
                • 22.11.2026 12:05 gone_kind: заменено новым запросом""", """
                Anna Example
                @anna_example
                ID: 4503599627370495
                With us since 22 Nov 2026 12:05
                Messages don't arrive: the bot is stopped, or the account is gone.

                Requests:
                • 22 Nov 2026 12:05 Passport: waiting for an answer
                • 22 Nov 2026 12:05 Personal data: received
                • 22 Nov 2026 12:05 gone_kind: replaced by a newer one""");
    }

    @Test
    void whoIsOnTheCardIsCopiedByATap() {
        reads.stored(new QueryAnswer.Card(LINE, List.of(), null));
        assertThat(reads.buttons(new OperatorNotice.Card(ANNA.id())))
                .contains(List.of(
                        Button.copying("📋 ID", "4503599627370495"),
                        Button.copying("📋 @anna_example", "@anna_example")));
    }

    private static RequestLine request(String kind, RequestStatus status) {
        return new RequestLine(EventId.of(1, 2), kind, status, AT, true);
    }

    @Test
    void cardOfANewClientHasAButtonForEveryKind() {
        reads.stored(new QueryAnswer.Card(
                new ClientLine(new Person(5, "Anna", null, null), "ru", true, AT, AT, null, false), List.of(), null));
        var card = new OperatorNotice.Card(5);

        reads.assertReads(
                card,
                "Anna\nID: 5\nВ боте с 22.11.2026 12:05\n\nЗапросов ещё не было. Что нужно от клиента?",
                "Anna\nID: 5\nWith us since 22 Nov 2026 12:05\n\nNo requests yet. What is needed from the client?");
        assertThat(reads.buttons(card))
                .containsExactly(
                        List.of(new Button("Паспорт", "ask:5:passport")),
                        List.of(new Button("Личные данные", "ask:5:personal_data")),
                        List.of(new Button("Водительские права", "ask:5:driving_licence")),
                        List.of(new Button("Подтверждение адреса", "ask:5:address_proof")),
                        List.of(new Button("Селфи с документом", "ask:5:selfie")),
                        List.of(new Button("Новый клиент", "ask:5:new_client")),
                        List.of(new Button("Сразу несколько", "pick:5:"), new Button("Метка", "label:5")),
                        List.of(new Button("История", "log:5")),
                        List.of(Button.copying("📋 ID", "5")),
                        List.of(new Button("💬 Чат", "chat:5")),
                        List.of(new Button("Заблокировать", "bar:5"), new Button("Стереть", "erase:5")),
                        List.of(new Button("‹ Клиенты", "clients"), MENU));
    }

    @Test
    void severalKindsArePickedByTicks() {
        reads.stored(new QueryAnswer.Card(LINE, List.of(), null));
        var picked = Selection.of(List.of("personal_data", "passport"));
        var several = new OperatorNotice.Several(5, picked);
        reads.assertReads(
                several,
                "Отметьте, что запросить. Всё отмеченное станет одним запросом.\nКлиент: Anna Example",
                "Pick what to ask Anna Example for. All of it becomes one request.");
        String passport = picked.toggled(TestKinds.DATA).written();
        String data = picked.toggled(TestKinds.PASSPORT).written();
        assertThat(reads.buttons(several))
                .startsWith(
                        List.of(new Button("✓ Паспорт", "pick:5:" + data)),
                        List.of(new Button("✓ Личные данные", "pick:5:" + passport)),
                        List.of(new Button(
                                "Водительские права",
                                "pick:5:" + picked.toggled(TestKinds.LICENCE).written())))
                .endsWith(
                        List.of(new Button("Запросить (2)", "asks:5:" + picked.written())),
                        List.of(new Button("‹ Карточка", "card:5")));
        assertThat(reads.buttons(new OperatorNotice.Several(5, Selection.NONE)))
                .hasSize(7)
                .endsWith(List.of(new Button("‹ Карточка", "card:5")));
    }

    @Test
    void cardOfNobody() {
        reads.stored(new QueryAnswer.Card(null, List.of(), null));
        var card = new OperatorNotice.Card(5);

        reads.assertReads(
                card,
                "Клиента с ID 5 нет: он ещё не нажал «Запустить» в этом боте.",
                "There is no client with ID 5: they have not pressed Start in this bot yet.");
        assertThat(reads.buttons(card))
                .containsExactly(
                        List.of(new Button("Пригласить", "invite")), List.of(new Button("‹ Клиенты", "clients"), MENU));
    }

    @Test
    void whileTheStorageServiceIsAwayTheListsSaySo() {
        for (OperatorNotice view : List.of(
                new OperatorNotice.Menu(),
                new OperatorNotice.ClientList(null),
                new OperatorNotice.Card(5),
                new OperatorNotice.History(5, null, false),
                new OperatorNotice.HistoryFile(5, OperatorNotice.FileForm.PAGE),
                new OperatorNotice.ClientFiles(5))) {
            reads.assertReads(
                    view,
                    "Списки сейчас недоступны. Нажмите /start через минуту. Запросы и ответы не потеряются.",
                    "The lists are unavailable for a moment. Press /start in a minute. No request and no answer is"
                            + " lost.");
            assertThat(reads.buttons(view)).containsExactly(List.of(MENU));
        }
    }

    @Test
    void everyViewIsReadHere() {
        assertThat(Reads.members(OperatorNotice.View.class))
                .containsExactlyInAnyOrder(
                        OperatorNotice.Menu.class,
                        OperatorNotice.ClientList.class,
                        OperatorNotice.Found.class,
                        OperatorNotice.WaitingList.class,
                        OperatorNotice.InvitationList.class,
                        OperatorNotice.Card.class,
                        OperatorNotice.Several.class,
                        OperatorNotice.HandOver.class,
                        OperatorNotice.Digest.class,
                        OperatorNotice.History.class,
                        OperatorNotice.HistoryFile.class,
                        OperatorNotice.ClientFiles.class,
                        OperatorNotice.ReallyBar.class,
                        OperatorNotice.ReallyErase.class);
    }
}
