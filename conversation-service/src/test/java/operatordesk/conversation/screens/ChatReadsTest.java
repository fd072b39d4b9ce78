package operatordesk.conversation.screens;

import static operatordesk.conversation.TestChats.HELLO;
import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.TestChats;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.Report.WhyNot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around a chat, on both sides. */
class ChatReadsTest {
    private static final ChatRef OF_ANNA = new ChatRef(ANNA, "118");
    private static final ChatRef OF_BEN = new ChatRef(new Person(5, "Ben", null, null), null);
    private static final EventId SAID = new EventId("1.1/0/0");
    private static final String WHOSE = "118 · Anna Example";

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> clients() {
        return List.of(
                arguments(
                        new ChatNotice.Begins(),
                        "Мы на связи. Пишите прямо сюда, мы ответим.",
                        "We're here. Write to us right in this chat, and we'll answer."),
                arguments(
                        new ChatNotice.Ends(),
                        "Разговор завершён. Если что-то понадобится, мы напишем сюда.",
                        "The chat is over. If we need anything, we'll write here."),
                arguments(new ChatNotice.SaidReady(new EventId("1.1/0/0"), 7, OF_ANNA, "Hi"), "Hi", "Hi"),
                arguments(
                        new ChatNotice.Reworded(SAID, 7, OF_ANNA, 70, "<b>Hello</b>"), "<b>Hello</b>", "<b>Hello</b>"));
    }

    static List<Arguments> desk() {
        return List.of(
                arguments(new DeskChatNotice.PassedOn(OF_ANNA, 1), "Отправлено: " + WHOSE, "Sent: " + WHOSE),
                arguments(
                        new DeskChatNotice.PassedOn(OF_ANNA, 2),
                        "Отправлено, сообщений: 2. " + WHOSE,
                        "Sent, 2 messages: " + WHOSE),
                arguments(
                        new DeskChatNotice.ReadyReplies(5),
                        "Какой ответ? Он уйдёт клиенту как есть.",
                        "Which reply? It goes to the client as it is."),
                arguments(
                        new DeskChatNotice.ReadyReplySent(OF_ANNA, new Localized("Минутку", "One moment")),
                        "Отправлено: " + WHOSE + "\nМинутку",
                        "Sent: " + WHOSE + "\nOne moment"),
                arguments(new DeskChatNotice.Reworded(OF_ANNA, "Hello"), "Hello", "Hello"),
                arguments(
                        new DeskChatNotice.HowToTakeBack(),
                        "Чтобы взять сообщение назад, ответьте /del на своё сообщение, которое ушло клиенту.",
                        "To take a message back, reply with /del to your own message that went to a client."),
                arguments(
                        new DeskChatNotice.Open(new ChatReport.Opened(OF_BEN), List.of(OF_ANNA, OF_BEN)),
                        "Чат открыт: Ben\nЧто вы пишете, уходит клиенту, пока открыт только этот чат; после 15 минут тишины я сначала"
                                + " спрошу, кому отправить. Ответ на сообщение уходит в его чат. Чтобы взять своё сообщение"
                                + " назад, ответьте на него командой /del.\n\nОткрыто чатов: 2. Отвечайте на сообщение клиента, иначе я"
                                + " спрошу, кому отправить.",
                        "The chat is open: Ben\nWhat you write goes to this client while no other chat is open; after 15"
                                + " quiet minutes I'll ask first. A reply to a message goes to that message's chat. To take"
                                + " a message back, reply to it with /del.\n\nYou have 2 open chats: reply to a client's"
                                + " message, or I'll ask who it's for."));
    }

    static List<Arguments> reports() {
        return List.of(
                report(new ChatReport.Closed(OF_ANNA, true), "Клиент завершил чат: ", "The client ended the chat: "),
                report(new ChatReport.Closed(OF_ANNA, false), "Чат закрыт: ", "The chat is closed: "),
                arguments(
                        new Reported(new ChatReport.Busy(OF_ANNA)),
                        WHOSE + ": с этим клиентом уже переписывается другой оператор.",
                        WHOSE + ": another operator is already in this chat."),
                arguments(
                        new Reported(new ChatReport.Moved(OF_ANNA, new Person(7, "Oscar", null, null))),
                        WHOSE + ": чат теперь ведёт Oscar.",
                        WHOSE + ": Oscar has taken over this chat."),
                report(
                        new ChatReport.NotOpen(OF_ANNA, 7),
                        "Не отправлено: чат не открыт. ",
                        "Not sent: the chat is not open. "),
                report(
                        new ChatReport.Undelivered(OF_ANNA, 7, Reason.BLOCKED),
                        "Не доставлено: клиент остановил бота. ",
                        "Not delivered: the client stopped the bot. "),
                report(
                        new ChatReport.Undelivered(OF_ANNA, 7, Reason.GONE),
                        "Не доставлено: аккаунт клиента удалён. ",
                        "Not delivered: the client's account was deleted. "),
                report(
                        new ChatReport.Undelivered(OF_ANNA, 7, Reason.NEVER_STARTED),
                        "Не доставлено: клиент ещё не нажал «Запустить». ",
                        "Not delivered: the client hasn't pressed Start. "),
                report(
                        new ChatReport.Undelivered(OF_ANNA, 7, Reason.CONTENT),
                        "Не доставлено: Telegram не даёт передать это сообщение. ",
                        "Not delivered: Telegram doesn't let me pass this message on. "),
                report(
                        new ChatReport.Unknown(OF_ANNA, HELLO),
                        "Неизвестно, дошло ли: связь оборвалась. ",
                        "It is not known whether this arrived: the connection broke. "),
                report(
                        new ChatReport.TakenBack(OF_ANNA, 7, true),
                        "Взято назад: клиент больше не видит это сообщение. ",
                        "Taken back: the client doesn't see this message any more. "),
                report(
                        new ChatReport.TakenBack(OF_ANNA, 7, false),
                        "Взять назад нельзя: Telegram даёт на это 48 часов, а я помню только последние сообщения. ",
                        "It can't be taken back: Telegram allows it for 48 hours, and I remember only the latest messages. "),
                report(
                        new ChatReport.GoneBefore(OF_ANNA, null),
                        "Сообщение не дошло до вас: клиент удалил его, или Telegram не даёт его передать. ",
                        "A message didn't reach you: the client deleted it, or Telegram doesn't let me pass it on. "),
                impossible(
                        WhyNot.NEVER_STARTED,
                        "Чат не открыт: человек с ID 5 ещё не нажал «Запустить» в этом боте, а бот не может написать первым.",
                        "The chat is not open: the person with ID 5 hasn't pressed Start in this bot, and a bot can't write"
                                + " first."),
                impossible(
                        WhyNot.IS_OPERATOR,
                        "Чат не открыт: ID 5 принадлежит оператору.",
                        "The chat is not open: ID 5 is an operator."),
                impossible(
                        WhyNot.BARRED,
                        "Чат не открыт: этот клиент заблокирован.",
                        "The chat is not open: this client is blocked."),
                impossible(
                        WhyNot.ERASED,
                        "Чат не открыт: данные клиента с ID 5 стёрты, и он ещё не вернулся.",
                        "The chat is not open: the data of the client with ID 5 were erased, and they have not come back."));
    }

    private static Arguments report(ChatReport report, String russian, String english) {
        return arguments(new Reported(report), russian + WHOSE, english + WHOSE);
    }

    private static Arguments impossible(WhyNot why, String russian, String english) {
        return arguments(new Reported(new ChatReport.Impossible(5, why)), russian, english);
    }

    @ParameterizedTest
    @MethodSource({"clients", "desk", "reports"})
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void whatWasWrittenIsCopiedAndOnlyTheOperatorReadsWhoseItIs() {
        var said = new ChatNotice.Said(new EventId("1.1/0/0"), 7, OF_ANNA, HELLO);
        assertThat(reads.draft(said, Language.ENGLISH).fresh(3L)).isEqualTo(new Screen.Copy(7, 70, List.of(), 3L));
        var wrote = new DeskChatNotice.FromClient(OF_ANNA, HELLO);
        assertThat(reads.draft(wrote, Language.ENGLISH).fresh(null))
                .isEqualTo(new Screen.Copy(
                        ANNA.id(),
                        70,
                        List.of(List.of(
                                new Button("👤 " + WHOSE, "open:" + ANNA.id()),
                                new Button("⚡ Ready replies", "chat_ready:" + ANNA.id()))),
                        null));
        assertThat(reads.draft(new ChatNotice.TakenBack(7, OF_ANNA, 70), Language.ENGLISH)
                        .in(12))
                .isEqualTo(new Screen.Deletion(12));
    }

    @Test
    void wordsThatLookLikeNothingAreStillWords() {
        var dash = new ChatNotice.Reworded(SAID, 7, OF_ANNA, 70, "-");
        assertThat(reads.draft(dash, Language.ENGLISH).in(12)).isEqualTo(new Screen.Edit(12, "-", List.of()));
    }

    @Test
    void keyboardNamesTheOpenChats() {
        var open = new DeskChatNotice.Open(new ChatReport.Opened(OF_BEN), List.of(OF_ANNA, OF_BEN));
        assertThat(reads.draft(open, Language.ENGLISH).keyboard())
                .isEqualTo(new Keyboard.Keys(List.of(keys("Ben"), keys("118")), false));
        var closed = new DeskChatNotice.Open(new ChatReport.Closed(OF_BEN, false), List.of());
        assertThat(reads.draft(closed, Language.ENGLISH).keyboard()).isEqualTo(new Keyboard.None());
    }

    private static List<Keyboard.Key> keys(String name) {
        return List.of(new Keyboard.Key.Words("💬 " + name), new Keyboard.Key.Words("✖ " + name));
    }

    @Test
    void buttonsOfferWhatCanBeDone() {
        assertThat(reads.buttons(new ChatNotice.Begins()))
                .containsExactly(List.of(new Button("Завершить разговор", "chat_end")));
        assertThat(reads.buttons(new Reported(new ChatReport.Unknown(OF_ANNA, HELLO))))
                .containsExactly(List.of(new Button("Отправить ещё раз", "chat_again:" + ANNA.id() + ":70")));
    }

    @Test
    void readyRepliesStandOnButtonsInTheOperatorsLanguage() {
        assertThat(reads.buttons(new DeskChatNotice.ReadyReplies(5)))
                .contains(List.of(new Button("Минутку, сейчас посмотрю и отвечу.", "chat_ready:5:moment")));
    }

    @Test
    void everyReportOfAChatIsTriedSomewhere() {
        assertThat(Stream.concat(TestChats.reports(OF_ANNA).stream(), Stream.of(new ChatReport.Opened(OF_ANNA)))
                        .<Class<?>>map(Object::getClass))
                .containsAll(Reads.members(ChatReport.class));
    }
}
