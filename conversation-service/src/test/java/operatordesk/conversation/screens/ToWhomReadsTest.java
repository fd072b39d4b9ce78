package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around messages that are held until it is known for whom they are. */
class ToWhomReadsTest {
    private static final ChatRef OF_ANNA = new ChatRef(ANNA, "118");
    private static final String WHOSE = "118 · Anna Example";

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> notices() {
        return List.of(
                arguments(
                        new DeskChatNotice.ToWhom(1, List.of(OF_ANNA), 7L, null),
                        "Кому это сообщение? Пока оно никому не ушло.",
                        "Who is this message for? It has gone to nobody yet."),
                arguments(
                        new DeskChatNotice.ToWhom(3, List.of(OF_ANNA), 7L, null),
                        "Кому эти сообщения? Их 3, пока они никому не ушли.",
                        "Who are these messages for? There are 3, and they have gone to nobody yet."),
                arguments(
                        new DeskChatNotice.ToWhom(1, List.of(OF_ANNA), 7L, 1),
                        "Кому это сообщение? Пока оно никому не ушло.\n\nПрежнее сообщение тоже никому не ушло: вопрос о нём"
                                + " остался выше.",
                        "Who is this message for? It has gone to nobody yet.\n\nYour earlier message has gone to nobody"
                                + " either: its question is still further up."),
                arguments(
                        new DeskChatNotice.ToWhom(1, List.of(OF_ANNA), 7L, 4),
                        "Кому это сообщение? Пока оно никому не ушло.\n\nПрежние сообщения, их 4, тоже никому не ушли: вопрос"
                                + " о них остался выше.",
                        "Who is this message for? It has gone to nobody yet.\n\nYour 4 earlier messages have gone to nobody"
                                + " either: their question is still further up."),
                arguments(
                        new DeskChatNotice.AskedBelow(),
                        "Спросил ещё раз ниже, обо всех этих сообщениях.",
                        "I've asked again below, about all of these messages."),
                arguments(new DeskChatNotice.ToNobody(), "Никому не отправлено.", "Sent to nobody."));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void buttonsSayForWhomItCanBeAndWhichQuestionTheyAnswer() {
        assertThat(reads.buttons(new DeskChatNotice.ToWhom(1, List.of(OF_ANNA), 7L, null)))
                .containsExactly(
                        List.of(new Button(WHOSE, "chat_to:" + ANNA.id() + ":7")),
                        List.of(new Button("Никому", "chat_nobody:7")));
    }

    @Test
    void clientsOfTheSameNameAreToldApart() {
        var one = new ChatRef(new Person(5, "Ben", null, "ben_one"), null);
        var other = new ChatRef(new Person(6, "Ben", null, null), null);
        assertThat(reads.buttons(new DeskChatNotice.ToWhom(1, List.of(one, other), 7L, null)))
                .containsExactly(
                        List.of(new Button("Ben · @ben_one", "chat_to:5:7")),
                        List.of(new Button("Ben · ID 6", "chat_to:6:7")),
                        List.of(new Button("Никому", "chat_nobody:7")));
    }
}
