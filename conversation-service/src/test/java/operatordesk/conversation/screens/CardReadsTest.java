package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every word about what is done on a client's card. */
class CardReadsTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:00Z");
    private static final ClientLine BARRED = new ClientLine(ANNA, "en", false, AT, AT, "118", true);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void cardTellsBlockedByUsFromStoppedTheBotAndOffersToUnblock() {
        reads.stored(new QueryAnswer.Card(BARRED, List.of(), null));
        var card = new OperatorNotice.Card(ANNA.id());
        assertThat(reads.draft(card, Language.RUSSIAN).text())
                .contains("\n🚫 Клиент заблокирован: что он пишет, никому не приходит и остаётся без ответа."
                        + "\nСообщения не доходят: бот остановлен или аккаунт удалён.\n");
        assertThat(reads.draft(card, Language.ENGLISH).text())
                .contains("\n🚫 This client is blocked: what they write reaches nobody and is not answered."
                        + "\nMessages don't arrive: the bot is stopped, or the account is gone.\n");
        assertThat(reads.buttons(card))
                .noneMatch(row -> String.valueOf(row.getFirst().data()).startsWith("ask:"));
        assertThat(reads.draft(card, Language.ENGLISH).buttons())
                .contains(List.of(
                        new Button("Unblock", "unbar:" + ANNA.id()), new Button("Erase", "erase:" + ANNA.id())));
    }

    @Test
    void listsSayBlocked() {
        reads.stored(new QueryAnswer.Clients(List.of(BARRED), null));
        var list = new OperatorNotice.ClientList(null);
        assertThat(reads.draft(list, Language.RUSSIAN)
                        .buttons()
                        .getFirst()
                        .getFirst()
                        .label())
                .isEqualTo("118 · 🚫 заблокирован · Anna Example");
        assertThat(reads.draft(list, Language.ENGLISH)
                        .buttons()
                        .getFirst()
                        .getFirst()
                        .label())
                .isEqualTo("118 · 🚫 blocked · Anna Example");
    }

    @Test
    void blockingIsAskedAboutOnceMore() {
        var known = new ClientLine(ANNA, "en", true, AT, AT, null, false);
        reads.stored(new QueryAnswer.Card(known, List.of(), null));
        assertThat(reads.buttons(new OperatorNotice.Card(ANNA.id())))
                .contains(List.of(
                        new Button("Заблокировать", "bar:" + ANNA.id()), new Button("Стереть", "erase:" + ANNA.id())));
        var really = new OperatorNotice.ReallyBar(ANNA.id());
        reads.assertReads(
                really,
                "Заблокировать? Открытый запрос закроется, присланное сохранится. Что клиент напишет потом, никому не"
                        + " придёт и останется без ответа. Разблокировать можно в любой момент.\nКлиент: Anna Example",
                "Block this client? The open request closes, and what came is kept. What they write later reaches nobody"
                        + " and is not answered. You can unblock them at any time.\nClient: Anna Example");
        assertThat(reads.draft(really, Language.ENGLISH).buttons())
                .containsExactly(
                        List.of(new Button("Block", "barred:" + ANNA.id())),
                        List.of(new Button("‹ Card", "card:" + ANNA.id())));
    }

    @Test
    void nothingCanBeAskedOfABlockedClient() {
        reads.stored(new QueryAnswer.Card(BARRED, List.of(), null));
        assertThat(reads.draft(new OperatorNotice.Card(ANNA.id()), Language.ENGLISH).buttons().stream()
                        .flatMap(List::stream)
                        .map(Button::data))
                .noneMatch(data -> data != null && (data.startsWith("ask:") || data.startsWith("pick:")))
                .contains("unbar:" + ANNA.id(), "label:" + ANNA.id());
    }

    @Test
    void nobodyIsBlockedWhoIsNotThere() {
        reads.stored(new QueryAnswer.Card(null, List.of(), null));
        var really = new OperatorNotice.ReallyBar(ANNA.id());
        assertThat(reads.draft(really, Language.ENGLISH))
                .isEqualTo(reads.draft(new OperatorNotice.Card(ANNA.id()), Language.ENGLISH));
    }

    @Test
    void closedRequestIsReported() {
        String head = "Anna Example (ID 4503599627370495)\n";
        reads.assertReads(
                new Reported(new CardReport.ClosedByBarring(TestNotices.PASSPORT, 1, 3)),
                head + "Паспорт, запрос № 123456\nКлиент заблокирован, запрос закрыт. Пришло и сохранено: 1 из 3.",
                head + "Passport, request no. 123456\nThe client is blocked, and the request is closed. Received and"
                        + " kept: 1 of 3.");
    }

    @Test
    void blockedClientIsNotAskedAndCanBeUnblocked() {
        var cannot = new Reported(new Report.CannotAsk(ANNA.id(), TestNotices.PASSPORT.kind(), Report.WhyNot.BARRED));
        reads.assertReads(
                cannot,
                "Не запросили: Паспорт. Этот клиент заблокирован.",
                "Not asked: Passport. This client is blocked.");
        assertThat(reads.buttons(cannot)).containsExactly(List.of(new Button("Разблокировать", "unbar:" + ANNA.id())));
    }

    @Test
    void erasingSaysWhatItDoesAndWhatItCannotDo() {
        reads.stored(new QueryAnswer.Card(BARRED, List.of(), null));
        assertThat(reads.buttons(new OperatorNotice.Card(ANNA.id())))
                .contains(List.of(
                        new Button("Разблокировать", "unbar:" + ANNA.id()),
                        new Button("Стереть", "erase:" + ANNA.id())));
        var really = new OperatorNotice.ReallyErase(ANNA.id());
        reads.assertReads(
                really,
                "Стереть всё об этом клиенте? Имя, метка, телефон, запросы, ответы и переписка исчезнут у нас навсегда,"
                        + " открытый запрос закончится. Вернуть это нельзя.\nНе исчезнет то, что уже лежит в Telegram:"
                        + " сообщения и фото в чатах операторов и самого клиента и файлы на серверах Telegram. Клиенту"
                        + " ничего не придёт; если он напишет снова, он будет новым клиентом.\nКлиент: 118 · 🚫"
                        + " заблокирован · Anna Example",
                "Erase everything about this client? The name, label, phone, requests, answers and messages that we keep"
                        + " are gone for good, and an open request ends. There is no way back.\nWhat lies in Telegram"
                        + " stays there: messages and photos in the operators' chats and the client's own, and the files"
                        + " on Telegram's servers. The client is told nothing; if they write again, they are a new"
                        + " client.\nClient: 118 · 🚫 blocked · Anna Example");
        assertThat(reads.draft(really, Language.ENGLISH).buttons())
                .containsExactly(
                        List.of(new Button("Erase for good", "erased:" + ANNA.id())),
                        List.of(new Button("‹ Card", "card:" + ANNA.id())));
        assertThat(reads.buttons(really).getFirst())
                .containsExactly(new Button("Стереть навсегда", "erased:" + ANNA.id()));
    }

    @Test
    void erasedClientIsSaidToBeWhereverItIsLookedFor() {
        reads.stored(new QueryAnswer.Card(null, List.of(), AT));
        String russian = "Данные клиента с ID 4503599627370495 стёрты 22.11.2026 12:05.";
        String english = "The data of the client with ID 4503599627370495 were erased on 22 Nov 2026 12:05.";
        reads.assertReads(new OperatorNotice.Card(ANNA.id()), russian, english);
        reads.assertReads(new OperatorNotice.ReallyErase(ANNA.id()), russian, english);
        reads.assertReads(new Reported(new CardReport.Erased(ANNA.id(), AT, 9L, true)), russian, english);
        reads.assertReads(
                new Reported(new Report.CannotAsk(ANNA.id(), TestNotices.PASSPORT.kind(), Report.WhyNot.ERASED)),
                "Не запросили: Паспорт. Данные клиента с ID 4503599627370495 стёрты, и он ещё не вернулся.",
                "Not asked: Passport. The data of the client with ID 4503599627370495 were erased, and they have not come"
                        + " back.");
    }
}
