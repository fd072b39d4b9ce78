package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator and clients write with each other, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class ChatIT {
    private static final String BEGINS = "Мы на связи. Пишите прямо сюда, мы ответим.";
    private static final String ENDS = "Разговор завершён. Если что-то понадобится, мы напишем сюда.";

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    /** Others who work at this desk find no chat open. */
    @AfterEach
    void closeAll() {
        for (String key : keys()) {
            if (key.startsWith("✖ ")) {
                olga.awaits(olga.person().text(key).seq(), "Чат закрыт: ");
            }
        }
    }

    private List<String> keys() {
        var keyboard = olga.person().chat().keyboard();
        return keyboard == null ? List.of() : keyboard.labels();
    }

    private DataForm opened(String name) {
        DataForm form = DataForm.met(desk, olga, name);
        long before = olga.person().chat().seq();
        olga.person().press(form.card().id(), "💬 Чат", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Чат открыт: " + name);
        form.reads(0, BEGINS);
        return form;
    }

    private static Entry sees(Person person, long after, Predicate<Entry> wanted) {
        return person.awaitMessage(after, entry -> entry.byBot() && wanted.test(entry), OperatorPlayer.PATIENCE);
    }

    private static Entry sees(Person person, long after, String text) {
        return sees(person, after, entry -> entry.text().equals(text));
    }

    private static long repliesTo(Entry entry) {
        return Objects.requireNonNull(entry.message().replyToMessage()).messageId();
    }

    @Test
    void wordsAndRepliesAndChangesGoBothWays() {
        DataForm form = opened("Chats");
        Person anna = form.client().person();
        assertThat(keys()).containsExactly("💬 Chats", "✖ Chats");

        Person.Sent asks = olga.person().text("Когда вам удобно?");
        Entry asked = sees(anna, 0, "Когда вам удобно?");
        assertThat(asked.labels()).isEmpty();
        Person.Sent answers = anna.reply(asked.id(), "Завтра");
        Entry answered = sees(olga.person(), asks.seq(), "Завтра");
        assertThat(answered.labels()).containsExactly("👤 Chats", "⚡ Готовые ответы");
        assertThat(repliesTo(answered)).isEqualTo(asks.messageId());

        olga.person().reply(answered.id(), "Хорошо");
        assertThat(repliesTo(sees(anna, answers.seq(), "Хорошо"))).isEqualTo(answers.messageId());

        anna.edit(answers.messageId(), "Послезавтра");
        sees(
                olga.person(),
                answers.seq(),
                entry -> entry.id() == answered.id() && entry.text().equals("Послезавтра"));
        olga.person().edit(asks.messageId(), "Когда вам удобно прийти?");
        sees(anna, 0, entry -> entry.id() == asked.id() && entry.text().equals("Когда вам удобно прийти?"));

        long before = olga.person().reply(asks.messageId(), "/del").seq();
        olga.awaits(before, "Взято назад: клиент больше не видит это сообщение. Chats");
        assertThat(anna.chat().shown()).noneMatch(entry -> entry.id() == asked.id());
    }

    @Test
    void everyKindOfMessageGoesBothWays() {
        DataForm form = opened("Kinds");
        Person anna = form.client().person();
        long before = olga.person().chat().seq();
        anna.voice(3);
        sees(olga.person(), before, entry -> entry.message().voice() != null);
        anna.sticker("👍");
        sees(olga.person(), before, entry -> entry.message().sticker() != null);
        anna.photo("of a chat", "Вот");
        assertThat(sees(olga.person(), before, entry -> entry.photo().isPresent())
                        .text())
                .isEqualTo("Вот");

        long since = anna.chat().seq();
        olga.person().document("договор.pdf", "application/pdf", 1_000);
        sees(anna, since, entry -> entry.document().isPresent());
        olga.person().album("one", "two");
        Awaitility.await()
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> anna.chat().fromBot().stream()
                                .filter(entry -> entry.photo().isPresent())
                                .count()
                        == 2);
    }

    @Test
    void answersStayAnswersAndEverythingElseIsChat() {
        DataForm form = opened("Asked too");
        Person anna = form.client().person();
        form.client().isAsked(olga, form.card(), "Паспорт", "Пришлите фото паспорта");
        long before = olga.person().chat().seq();
        anna.text("А можно скан?");
        Entry wrote = sees(olga.person(), before, "А можно скан?");
        olga.person().reply(wrote.id(), "Лучше фото");
        sees(anna, 0, "Лучше фото");
        form.client().readsBeginning(anna.photo("passport").seq(), "Спасибо! Фото паспорта получено.");
    }

    @Test
    void nothingGoesToTheWrongClientWithSeveralChatsOpen() {
        DataForm one = opened("Anna One");
        DataForm two = opened("Ben Two");
        long before = olga.person().chat().seq();
        olga.person().text("Жду вас в десять");
        Entry question = olga.awaits(before, "Кому это сообщение? Пока оно никому не ушло.");
        assertThat(question.labels()).containsExactly("Anna One", "Ben Two", "Никому");
        olga.person().press(question.id(), "Ben Two", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Отправлено: Ben Two");
        sees(two.client().person(), 0, "Жду вас в десять");
        assertThat(one.client().person().chat().fromBot())
                .noneMatch(entry -> entry.text().equals("Жду вас в десять"));
    }

    @Test
    void readyReplyIsSentByTwoPresses() {
        DataForm form = opened("Ready");
        long before = olga.person().chat().seq();
        form.writes("Вы здесь?");
        Entry wrote = sees(olga.person(), before, "Вы здесь?");
        olga.person().press(wrote.id(), "⚡ Готовые ответы", OperatorPlayer.PATIENCE);
        Entry replies = olga.awaits(before, "Какой ответ? Он уйдёт клиенту как есть.");
        olga.person().press(replies.id(), "Минутку, сейчас посмотрю и отвечу.", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Отправлено: Ready");
        form.reads(0, "Минутку, сейчас посмотрю и отвечу.");
    }

    @Test
    void clientEndsTheChatAndThenIsToldToWaitAsBefore() {
        DataForm form = opened("Ends it");
        Person anna = form.client().person();
        Entry begins = sees(anna, 0, BEGINS);
        long before = olga.person().chat().seq();
        anna.press(begins.id(), "Завершить разговор", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Клиент завершил чат: Ends it");
        sees(anna, 0, entry -> entry.id() == begins.id() && entry.text().equals(ENDS));
        assertThat(keys()).isEmpty();
        form.reads(form.writes("Ещё вопрос"), DataForm.HELLO);
    }

    @Test
    void chatOutlivesAnEmptiedRedisAndTheLogTellsWhatWasDelivered() {
        DataForm form = opened("Outlives");
        Person anna = form.client().person();
        olga.person().text("Первое");
        sees(anna, 0, "Первое");
        awaitHistory(form, "оператор Olga, доставлено: Первое");
        desk.emptyRedis();
        long before = olga.person().chat().seq();
        anna.text("Второе");
        Entry second = sees(olga.person(), before, "Второе");
        olga.person().reply(second.id(), "Третье");
        sees(anna, 0, "Третье");

        anna.block();
        long blocked = olga.person().chat().seq();
        olga.person().reply(second.id(), "Четвёртое");
        olga.awaits(blocked, "Не доставлено: клиент остановил бота. Outlives");
        anna.unblock();
        awaitHistory(form, "клиент: Второе", "доставлено: Третье", "не доставлено: Четвёртое");
    }

    private void awaitHistory(DataForm form, String... lines) {
        Awaitility.await()
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> history(form), page -> Stream.of(lines).allMatch(page.text()::contains));
    }

    private Entry history(DataForm form) {
        long before = olga.person().chat().seq();
        olga.person().press(form.card().id(), "История", OperatorPlayer.PATIENCE);
        Entry page = olga.awaits(before, "История: ");
        long after = olga.person().chat().seq();
        olga.person().press(page.id(), "‹ Карточка", OperatorPlayer.PATIENCE);
        olga.person()
                .awaitMessage(
                        after,
                        entry -> entry.id() == page.id() && entry.labels().contains("История"),
                        OperatorPlayer.PATIENCE);
        return page;
    }
}
