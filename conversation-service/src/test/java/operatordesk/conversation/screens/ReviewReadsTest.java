package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ACCEPTED;
import static operatordesk.conversation.TestNotices.NAME;
import static operatordesk.conversation.TestNotices.OLGA;
import static operatordesk.conversation.TestNotices.PAGE;
import static operatordesk.conversation.TestNotices.PASSPORT;
import static operatordesk.conversation.TestNotices.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.ReviewNotice.Lead;
import operatordesk.conversation.notices.ReviewNotice.Verdict;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word and button about verdicts, for operators and clients. */
class ReviewReadsTest {
    private static final Localized BLURRED =
            TestKinds.PASSPORT.reasons().getFirst().text();
    private static final Outcome AGAIN = new Outcome(Ruling.ASKED_AGAIN, OLGA, ACCEPTED.at(), BLURRED);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static Arguments ruled(Ruling ruling, String russian, String english) {
        var outcome = new Outcome(ruling, OLGA, ACCEPTED.at());
        return Reads.about(new Reported(new ReviewReport.Ruled(PASSPORT, outcome, 9L)), russian, english);
    }

    private static Arguments undecidable(RequestStatus status, String russian, String english) {
        return Reads.about(new Reported(new ReviewReport.Undecidable(PASSPORT, status, null, 9)), russian, english);
    }

    static List<Arguments> verdicts() {
        return List.of(
                Reads.about(
                        new Verdict(PASSPORT, 1, Lead.COMPLETE),
                        "Прислано всё. Проверьте, пожалуйста.",
                        "Everything is here. Please check it."),
                Reads.about(
                        new Verdict(PASSPORT, 2, Lead.AGAIN),
                        "Прислано ещё раз. Проверьте, пожалуйста.",
                        "Sent again. Please check it."),
                Arguments.of(
                        new ReviewNotice.InWords(1_000),
                        "Напишите причину словами, пожалуйста, одним сообщением до 1000 знаков.",
                        "Please write the reason in words, in one message of up to 1000 characters."),
                Reads.about(
                        new Verdict(PASSPORT, 2, Lead.MORE),
                        "Прислано дополнение. Проверьте всё, пожалуйста.",
                        "Something was added. Please check all of it."),
                Reads.about(
                        new Verdict(PASSPORT, 2, Lead.NEWER),
                        "Пока вы решали, клиент прислал ещё. Проверьте, пожалуйста.",
                        "The client sent more while you were deciding. Please check it."),
                Reads.about(new Verdict(PASSPORT, 2, Lead.LOOK), "Ждёт вашего решения.", "Waiting for your decision."));
    }

    static List<Arguments> reports() {
        return List.of(
                Reads.about(
                        new Reported(new ReviewReport.Look(PASSPORT, List.of(), 1)),
                        "Ждёт вашего решения.",
                        "Waiting for your decision."),
                Reads.about(
                        new Reported(new ReviewReport.Newer(PASSPORT, List.of(), 2, 9)),
                        "Пока вы решали, клиент прислал ещё. Решение не записано: посмотрите новое ниже.",
                        "The client sent more while you were deciding. Nothing is decided yet: please see the new"
                                + " below."),
                ruled(
                        Ruling.ACCEPTED,
                        "✓ Принято: Olga Example, 22.11.2026 12:05",
                        "✓ Accepted: Olga Example, 22 Nov 2026 12:05"),
                ruled(
                        Ruling.ASKED_AGAIN,
                        "↻ Запрошено ещё раз: Olga Example, 22.11.2026 12:05",
                        "↻ Asked again: Olga Example, 22 Nov 2026 12:05"),
                ruled(
                        Ruling.CLOSED,
                        "✕ Закрыто: Olga Example, 22.11.2026 12:05",
                        "✕ Closed: Olga Example, 22 Nov 2026 12:05"),
                Reads.about(
                        new Reported(new ReviewReport.Undecidable(PASSPORT, RequestStatus.ACCEPTED, ACCEPTED, 9)),
                        "✓ Принято: Olga Example, 22.11.2026 12:05",
                        "✓ Accepted: Olga Example, 22 Nov 2026 12:05"),
                undecidable(
                        RequestStatus.OPEN,
                        "Клиент ещё отвечает. Решать можно, когда придёт всё.",
                        "The client is still answering. You can decide once everything is here."),
                undecidable(
                        RequestStatus.SUPERSEDED,
                        "Запрос заменён новым, решать больше нечего.",
                        "A newer request took its place; there is nothing to decide."),
                undecidable(
                        RequestStatus.CLOSED,
                        "По этому запросу уже всё решено.",
                        "This request has been decided already."),
                Reads.about(
                        new Reported(new ReviewReport.Ruled(PASSPORT, AGAIN, 9L)),
                        "↻ Запрошено ещё раз: Olga Example, 22.11.2026 12:05\nНечётко",
                        "↻ Asked again: Olga Example, 22 Nov 2026 12:05\nBlurred"),
                Reads.about(
                        new Reported(new ReviewReport.Which(PASSPORT, List.of(PAGE, NAME), 1, 9)),
                        "Что прислать ещё раз?",
                        "What should be sent again?"),
                Reads.about(
                        new Reported(new ReviewReport.Why(PASSPORT, 0, TestKinds.PASSPORT.reasons(), 1, 9)),
                        "Почему? Клиент прочитает причину.",
                        "Why? The client will read the reason."),
                Reads.about(
                        new Reported(new ReviewReport.Explain(PASSPORT, 0, 1, 9)),
                        "Напишите, что не так и как исправить. Клиент прочитает ваши слова.",
                        "Write what is wrong and how to mend it. The client will read your words."),
                Reads.about(
                        new Reported(new ReviewReport.Offered(PASSPORT, 1)),
                        "Ждёт решения. Запрос может взять любой оператор.",
                        "Waiting for a decision. Any operator can take it."),
                Reads.about(
                        new Reported(new ReviewReport.Taken(PASSPORT, OLGA, 9L)),
                        "Запрос взят. Оператор: Olga Example",
                        "Taken by Olga Example"),
                Reads.about(
                        new Reported(new ReviewReport.Unheard(PASSPORT, Reason.BLOCKED)),
                        "Не доставлено: клиент остановил бота. Вернётся — решение уйдёт само.",
                        "Not delivered: the client stopped the bot. If they return, your decision goes out by itself."),
                Reads.about(
                        new Reported(new ReviewReport.Handed(PASSPORT, OLGA)),
                        "Вам передали этот запрос. От кого: Olga Example",
                        "This request was handed over to you by Olga Example"),
                Reads.about(
                        new Reported(new ReviewReport.HandedOver(PASSPORT, OLGA, 9)),
                        "Передано: Olga Example",
                        "Handed over to Olga Example"),
                Arguments.of(
                        new Reported(new ReviewReport.OffDuty(new Sheet(5, PASSPORT.id(), 0), OLGA, 9)),
                        "Olga Example сейчас не на дежурстве. Выберите, пожалуйста, другого.",
                        "Olga Example is off duty now. Please choose somebody else."),
                Reads.about(
                        new Reported(new ReviewReport.Choose(PASSPORT, 1, 9)),
                        "Ждёт вашего решения.",
                        "Waiting for your decision."),
                Arguments.of(
                        new Reported(new ReviewReport.NoRequest(9)),
                        "Такого запроса у клиента нет.",
                        "The client has no such request."));
    }

    static List<Arguments> clients() {
        return List.of(
                Arguments.of(
                        new VerdictNotice.Accepted(TestKinds.PASSPORT),
                        "Паспорт: всё проверено и принято. Спасибо!",
                        "Passport: checked and accepted. Thank you!"),
                Arguments.of(
                        new VerdictNotice.AskedAgain(TestKinds.PASSPORT.label(), null, BLURRED),
                        "Почти готово, нужно прислать ещё раз: Паспорт.\nНечётко.",
                        "Almost there, one more try is needed: Passport.\nBlurred."),
                Arguments.of(
                        new VerdictNotice.AskedAgain(TestKinds.PASSPORT.label(), 2, BLURRED),
                        "Почти готово, нужно прислать ещё раз: Паспорт 2.\nНечётко.",
                        "Almost there, one more try is needed: Passport 2.\nBlurred."),
                Arguments.of(
                        new VerdictNotice.Closed(TestKinds.DATA),
                        "Личные данные: больше ничего присылать не нужно. Спасибо!",
                        "Personal data: nothing more is needed. Thank you!"));
    }

    @ParameterizedTest
    @MethodSource({"verdicts", "reports", "clients"})
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyReportAndNoticeIsReadHere() {
        assertThat(reports().stream()
                        .<Class<?>>map(row -> ((Reported) row.get()[0]).report().getClass()))
                .containsAll(Reads.members(ReviewReport.class));
        assertThat(clients().stream().<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.members(VerdictNotice.class));
    }

    @Test
    void verdictHasItsButtons() {
        String sheet = Long.toString(4_503_599_627_370_495L, 36) + ":123456.7000001:2";
        assertThat(buttons(new Verdict(PASSPORT, 2, Lead.COMPLETE)))
                .containsExactly(
                        List.of(new Button("✓ Принять", "accept:" + sheet), new Button("↻ Ещё раз", "again:" + sheet)),
                        List.of(new Button("✕ Закрыть", "close:" + sheet)));
        assertThat(buttons(new Reported(new ReviewReport.Choose(PASSPORT, 2, 9))))
                .isEqualTo(buttons(new Verdict(PASSPORT, 2, Lead.LOOK)));
    }

    private List<List<Button>> buttons(Notice notice) {
        return reads.draft(notice, Language.RUSSIAN).buttons();
    }

    @Test
    void offerHasItsButton() {
        String sheet = Long.toString(4_503_599_627_370_495L, 36) + ":123456.7000001:2";
        assertThat(buttons(new Reported(new ReviewReport.Offered(PASSPORT, 2))))
                .containsExactly(List.of(new Button("Взять", "take:" + sheet)));
    }

    @Test
    void whatIsSentAnewIsChosenByName() {
        String sheet = Long.toString(4_503_599_627_370_495L, 36) + ":123456.7000001:2";
        var besides = new Arrived(PAGE.step(), 2, 1, null, PHOTO);
        assertThat(buttons(new Reported(new ReviewReport.Which(PASSPORT, List.of(PAGE, besides, NAME), 2, 9))))
                .containsExactly(
                        List.of(new Button("Всё", "what:" + sheet + ":-1")),
                        List.of(new Button("Паспорт", "what:" + sheet + ":0")),
                        List.of(new Button("ФИО", "what:" + sheet + ":2")),
                        List.of(new Button("‹ Назад", "choose:" + sheet)));
        assertThat(buttons(new Reported(new ReviewReport.Why(PASSPORT, 2, TestKinds.PASSPORT.reasons(), 2, 9))))
                .startsWith(
                        List.of(new Button("Нечётко", "why:" + sheet + ":2:0")),
                        List.of(new Button("Видно не всё", "why:" + sheet + ":2:1")))
                .endsWith(
                        List.of(new Button("✎ Своими словами", "own:" + sheet + ":2")),
                        List.of(new Button("‹ Назад", "choose:" + sheet)));
    }
}
