package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static operatordesk.conversation.TestNotices.BORN;
import static operatordesk.conversation.TestNotices.CITY;
import static operatordesk.conversation.TestNotices.PAGE;
import static operatordesk.conversation.TestNotices.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.How;
import operatordesk.conversation.notices.Report.WhyNot;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.texts.AllTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that an operator reads of a request. Lists and cards have a test of their own. */
class OperatorReadsTest {
    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static OperatorNotice faulty(int more) {
        return new OperatorNotice.Reported(
                new DeskReport.CatalogueFaulty(List.of("line 3, $.kinds: x", "line 4, $: y"), more));
    }

    private static Arguments told(Report report, String russian, String english) {
        return Reads.about(new OperatorNotice.Reported(report), russian, english);
    }

    static List<Arguments> reports() {
        return List.of(
                told(new Report.Progress(PASSPORT, 0, 3), "Запросили, ждём ответа.", "Asked, waiting for an answer."),
                told(
                        new Report.Progress(PASSPORT, 1, 3),
                        "Получено 1 из 3, ещё не всё.",
                        "Received 1 of 3, not complete yet."),
                told(new Report.Progress(PASSPORT, 3, 3), "Всё получено.", "Everything is received."),
                told(new Report.Complete(PASSPORT, List.of(PAGE), 1), "Всё получено.", "Everything is received."),
                told(
                        new Report.Addition(PASSPORT, PAGE, How.BESIDES),
                        "Клиент прислал ещё: Паспорт",
                        "The client sent one more: Passport"),
                told(
                        new Report.Addition(PASSPORT, BORN, How.CORRECTED),
                        "Клиент исправил ответ: Дата рождения: 01.02.1990",
                        "The client corrected an answer: Date of birth: 1 February 1990"),
                told(
                        new Report.Addition(PASSPORT, CITY, How.LATE),
                        "Пришло, когда запрос уже заменили: Город: Leeds",
                        "Came after the request had been replaced: City: Leeds"),
                told(
                        new Report.Superseded(PASSPORT, 0, 3, "passport"),
                        "Запрос заменён новым. Прийти ничего не успело.",
                        "Replaced by a newer request. Nothing had come yet."),
                told(
                        new Report.Superseded(PASSPORT, 2, 3, "passport"),
                        "Запрос заменён новым. Успело прийти и сохранено: 2 из 3.",
                        "Replaced by a newer request. What had come is saved: 2 of 3."),
                told(
                        new Report.Returned(PASSPORT),
                        "Клиент вернулся, запрос отправлен снова.",
                        "The client is back, and the request was sent again."));
    }

    static List<Arguments> undelivered() {
        return List.of(
                told(
                        new Report.Undelivered(PASSPORT, Reason.BLOCKED),
                        "Не доставлено: клиент остановил бота. Вернётся — запрос уйдёт сам.",
                        "Not delivered: the client stopped the bot. If they return, the request goes out by itself."),
                told(
                        new ReviewReport.Unheard(PASSPORT, Reason.GONE),
                        "Не доставлено: аккаунт клиента удалён.",
                        "Not delivered: the client's account was deleted."),
                told(
                        new Report.Undelivered(PASSPORT, Reason.GONE),
                        "Не доставлено: аккаунт клиента удалён.",
                        "Not delivered: the client's account was deleted."),
                told(
                        new Report.Undelivered(PASSPORT, Reason.NEVER_STARTED),
                        "Не доставлено: клиент ещё не нажал «Запустить». Нажмёт — запрос уйдёт сам.",
                        "Not delivered: the client has not pressed Start yet. Once they do, the request goes out by"
                                + " itself."),
                told(
                        new Report.Undelivered(PASSPORT, Reason.NOT_EDITABLE),
                        "Не доставлено: Telegram не принял сообщение.",
                        "Not delivered: Telegram did not accept the message."),
                told(
                        new Report.Undelivered(PASSPORT, Reason.CONTENT),
                        "Не доставлено: Telegram не принял сообщение.",
                        "Not delivered: Telegram did not accept the message."),
                Arguments.of(
                        new OperatorNotice.Reported(new Report.PutAside("123456.7000001/0")),
                        "Одно сообщение не удалось разобрать, оно отложено под номером 123456.7000001/0. Остальное"
                                + " идёт дальше. Покажите этот номер тому, кто следит за ботом.",
                        "One message could not be read and was put aside under 123456.7000001/0. Everything else goes"
                                + " on. Please show this number to whoever looks after the bot."),
                Arguments.of(
                        faulty(0),
                        "В новом каталоге ошибки, поэтому пока действует прежний. Покажите это тому, кто следит за"
                                + " ботом:\nline 3, $.kinds: x\nline 4, $: y",
                        "The new catalogue has mistakes, so the former one stays in force. Please show this to whoever"
                                + " looks after the bot:\nline 3, $.kinds: x\nline 4, $: y"),
                Arguments.of(
                        faulty(5),
                        "В новом каталоге ошибки, поэтому пока действует прежний. Покажите это тому, кто следит за"
                                + " ботом:\nline 3, $.kinds: x\nline 4, $: y\nи ещё 5",
                        "The new catalogue has mistakes, so the former one stays in force. Please show this to whoever"
                                + " looks after the bot:\nline 3, $.kinds: x\nline 4, $: y\nand 5 more"),
                Arguments.of(
                        cannotAsk(WhyNot.NEVER_STARTED),
                        "Не запросили: Паспорт. Человек с ID 4503599627370495 ещё не нажал «Запустить» в этом боте, а бот"
                                + " не может написать первым.",
                        "Not asked: Passport. The person with ID 4503599627370495 has not pressed Start in this bot"
                                + " yet, and a bot cannot write first."),
                Arguments.of(
                        cannotAsk(WhyNot.IS_OPERATOR),
                        "Не запросили: Паспорт. ID 4503599627370495 принадлежит оператору.",
                        "Not asked: Passport. ID 4503599627370495 belongs to an operator."));
    }

    static List<Arguments> troubles() {
        return List.of(
                Arguments.of(
                        new OperatorNotice.Reported(new Report.Rival(Taker.POLLER)),
                        "С токеном этого бота работает ещё одна программа, поэтому сообщения людей приходят сюда только"
                                + " через раз. Покажите это тому, кто следит за ботом: надо посмотреть, не запущено ли"
                                + " рабочее место дважды, а если нет, отозвать токен в @BotFather.",
                        "Another program is using this bot's token, so people's messages reach this desk only by turns."
                                + " Please show this to whoever looks after the bot: see whether a second desk is"
                                + " running, and if not, revoke the token with @BotFather."),
                Arguments.of(
                        new OperatorNotice.Reported(new Report.Rival(Taker.WEBHOOK)),
                        "Другая программа снова и снова ставит этому боту вебхук и забирает сообщения людей. Мы его"
                                + " каждый раз снимаем, но часть сообщений могла сюда не попасть. Покажите это тому, кто"
                                + " следит за ботом: надо найти эту программу или отозвать токен в @BotFather.",
                        "Another program keeps setting a webhook for this bot, which takes people's messages away. The"
                                + " desk ends it each time, but some may be missing here. Please show this to whoever"
                                + " looks after the bot: find that program, or revoke the token with @BotFather."));
    }

    private static OperatorNotice cannotAsk(WhyNot why) {
        return new OperatorNotice.Reported(new Report.CannotAsk(ANNA.id(), PASSPORT.kind(), why));
    }

    @ParameterizedTest
    @MethodSource({"reports", "undelivered", "troubles"})
    void wordForWord(OperatorNotice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyReportIsReadHere() {
        assertThat(List.of(reports(), undelivered(), troubles()).stream()
                        .flatMap(List::stream)
                        .<Class<?>>map(row -> ((OperatorNotice.Reported) row.get()[0])
                                .report()
                                .getClass()))
                .containsAll(Reads.own(Report.class));
    }

    @Test
    void answersToPressesWordForWordAndWithinTelegramsTwoHundred() {
        var texts = new AllTexts(ZoneOffset.UTC);
        assertThat(press(texts, Language.RUSSIAN))
                .containsExactly(
                        "",
                        "Запрашиваем.",
                        "Минутку.",
                        "Этого больше нет в каталоге. Откройте экран заново.",
                        "Уже отправлено.",
                        "Напишите вопрос сообщением.",
                        "Эта кнопка уже не действует.",
                        "Этот список устарел. Поищите заново.");
        assertThat(press(texts, Language.ENGLISH))
                .containsExactly(
                        "",
                        "Asking.",
                        "One moment.",
                        "The catalogue no longer has this. Please open the screen again.",
                        "It is sent already.",
                        "Write your question as a message.",
                        "This button no longer works.",
                        "This list is outdated. Please search again.");
        assertThat(press(texts, Language.RUSSIAN)).allMatch(text -> text.length() <= 200);
    }

    private static List<String> press(AllTexts texts, Language language) {
        return Arrays.stream(PressNotice.values())
                .map(notice -> texts.operator(language).desk().press(notice))
                .toList();
    }
}
