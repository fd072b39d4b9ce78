package operatordesk.conversation.operator;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** What an operator writes goes to the client that is meant, or is held until it is known who that is. */
class PassingTest {
    private static final ChatRef OF_ANNA = new ChatRef(ANNA, "118");
    private static final ChatRef OF_BEN = new ChatRef(new Person(5, "Ben", null, null), null);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Operator operator = new Operator(Operator.ONE);

    private static Event.Text text(long messageId, String text) {
        return new Event.Text(messageId, text);
    }

    private static Effect said(ChatRef client, ChatMessage message) {
        return new Effect.TellClient(client.client().id(), new ChatEvent.Said(Operator.ONE, message));
    }

    private static DeskChatNotice toWhom(int messages, long question, ChatRef... clients) {
        return new DeskChatNotice.ToWhom(messages, List.of(clients), question, null);
    }

    private static ChatMessage message(long messageId, String text) {
        return ChatMessage.of(text(messageId, text));
    }

    @Test
    void chatIsOpenedByAButtonAndByTheClientsMachine() {
        operator.presses(new ChatPress.Open(ANNA.id()));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(ANNA.id(), new ChatEvent.Opened(operator.person())));
        operator.told(new ChatReport.Opened(OF_ANNA));
        assertThat(operator.said())
                .containsExactly(new DeskChatNotice.Open(new ChatReport.Opened(OF_ANNA), List.of(OF_ANNA)));
    }

    @Test
    void withOneChatOpenWhatIsWrittenGoesThere() {
        operator.told(new ChatReport.Opened(OF_ANNA)).did(text(7, "Hello"));
        assertThat(operator.last().effects()).containsExactly(said(OF_ANNA, message(7, "Hello")));

        operator.did(new Event.Other(8, "voice", "file-v", ""));
        assertThat(operator.last().effects())
                .containsExactly(said(OF_ANNA, new ChatMessage(8, "voice", null, "file-v", null, null)));
    }

    @Test
    void withNoChatOpenWordsAreSearchedFor() {
        operator.did(text(7, "Anna"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Anna", null));
    }

    @Test
    void withSeveralOpenItIsHeldUntilTheOperatorSaysForWhom() {
        operator.told(new ChatReport.Opened(OF_ANNA)).told(new ChatReport.Opened(OF_BEN));
        operator.did(text(7, "Hello"));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).containsExactly(toWhom(1, 7, OF_ANNA, OF_BEN));
        operator.did(text(8, "Bring the contract"));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.AskedBelow(), toWhom(2, 8, OF_ANNA, OF_BEN));

        operator.presses(new ChatPress.To(5, 8L));
        assertThat(operator.tells())
                .containsExactly((Effect.TellClient) said(OF_BEN, message(7, "Hello")), (Effect.TellClient)
                        said(OF_BEN, message(8, "Bring the contract")));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.PassedOn(OF_BEN, 2));

        operator.presses(new ChatPress.To(5, 8L));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(operator.tells()).isEmpty();
    }

    @Test
    void whatIsForNobodyIsLetGo() {
        operator.told(new ChatReport.Opened(OF_ANNA)).told(new ChatReport.Opened(OF_BEN));
        operator.did(text(7, "Hello")).presses(new ChatPress.ToNobody(7L)).presses(new ChatPress.To(5, 7L));
        assertThat(operator.tells()).isEmpty();
    }

    @Test
    void afterFifteenIdleMinutesItIsHeldThoughOneChatIsOpen() {
        operator.told(new ChatReport.Opened(OF_ANNA))
                .at(NOON.plus(OpenChats.IDLE))
                .did(text(7, "Hello"));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).containsExactly(toWhom(1, 7, OF_ANNA));

        operator.presses(new ChatPress.To(ANNA.id(), 7L)).did(text(8, "More"));
        assertThat(operator.tells()).hasSize(1);
    }

    @Test
    void replyGoesToWhoeverWroteTheMessageWhateverElseIsOpen() {
        operator.told(new ChatReport.Opened(OF_ANNA)).told(new ChatReport.Opened(OF_BEN));
        operator.sees(ANNA.id(), 3, 20).did(new Event.Replied(text(21, "Yes"), 20));
        assertThat(operator.last().effects())
                .containsExactly(said(OF_ANNA, message(21, "Yes").replying(3L, null)));

        operator.did(new Event.Replied(text(22, "And also"), 21));
        assertThat(operator.last().effects())
                .containsExactly(said(OF_ANNA, message(22, "And also").replying(null, 21L)));
    }

    @Test
    void replyToSomethingElseIsHeldThoughOneChatIsOpen() {
        operator.told(new ChatReport.Opened(OF_ANNA)).did(new Event.Replied(text(7, "Hello"), 2));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).containsExactly(toWhom(1, 7, OF_ANNA));
    }

    @Test
    void replyToAClosedChatOpensItAgainWhenTheOperatorSaysSo() {
        operator.told(new ChatReport.Opened(OF_ANNA)).told(new ChatReport.Closed(OF_ANNA, true));
        operator.sees(ANNA.id(), 3, 20).did(new Event.Replied(text(21, "Yes"), 20));
        assertThat(operator.said()).containsExactly(toWhom(1, 21, OF_ANNA));

        operator.presses(new ChatPress.To(ANNA.id(), 21L));
        assertThat(operator.tells())
                .extracting(Effect.TellClient::event)
                .containsExactly(
                        new ChatEvent.Opened(operator.person()),
                        new ChatEvent.Said(Operator.ONE, message(21, "Yes").replying(3L, null)));
    }

    @Test
    void commandsKeysSearchedWordsAndLabelsAreNeverPassedOn() {
        operator.told(new ChatReport.Opened(OF_ANNA));
        for (Event event : List.of(
                text(7, "/help"),
                text(8, "/del"),
                new Event.Started(9, ""),
                text(10, "💬 118"),
                text(11, "✖ Ben"),
                new Event.Users(12, List.of(5L)))) {
            operator.did(event);
            assertThat(operator.tells()).as(event.toString()).isEmpty();
        }
        operator.presses(new FindPress.Find()).did(text(13, "Anna"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Anna", null));
        operator.presses(new FindPress.Label(5)).did(text(14, "119"));
        assertThat(operator.tells())
                .extracting(Effect.TellClient::event)
                .containsExactly(new ClientEvent.Labelled("119", Operator.ONE));
        assertThat(operator.said()).noneMatch(FindNotice.How.class::isInstance);
    }

    @Test
    void keysShowTheCardAndCloseTheChat() {
        operator.told(new ChatReport.Opened(OF_ANNA)).did(text(7, "💬 118"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Card(ANNA.id()));
        operator.did(text(8, "✖ 118"));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(ANNA.id(), new ChatEvent.Closed(Operator.ONE)));
    }

    @Test
    void changedWordsFollowTheMessageAndChangeWhatIsStillHeld() {
        operator.told(new ChatReport.Opened(OF_ANNA)).did(text(7, "Helo")).did(new Event.Edited(7, "Hello"));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(ANNA.id(), new ChatEvent.Reworded(Operator.ONE, 7, "Hello")));

        operator.told(new ChatReport.Opened(OF_BEN)).did(text(8, "Bey")).did(new Event.Edited(8, "Bye"));
        assertThat(operator.tells()).isEmpty();
        operator.presses(new ChatPress.To(5, 8L));
        assertThat(operator.last().effects()).contains(said(OF_BEN, message(8, "Bye")));
    }

    @Test
    void deletingRepliesToTheOwnMessage() {
        operator.told(new ChatReport.Opened(OF_ANNA)).did(text(7, "Hello"));
        operator.did(new Event.Replied(text(8, "/del"), 7));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(ANNA.id(), new ChatEvent.TakenBack(Operator.ONE, 7)));
        operator.did(new Event.Replied(text(9, "/del"), 2));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.HowToTakeBack());
    }

    @Test
    void readyReplyIsChosenAndGoesToThatClientWhileItsChatIsOpen() {
        operator.presses(new ChatPress.Reply(ANNA.id(), "moment"));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        operator.told(new ChatReport.Opened(OF_ANNA)).presses(new ChatPress.Replies(ANNA.id()));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.ReadyReplies(ANNA.id()));
        operator.presses(new ChatPress.Reply(ANNA.id(), "moment"));
        var text = TestKinds.SHIPPED.reply("moment").orElseThrow().text();
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(ANNA.id(), new ChatEvent.SaidReady(Operator.ONE, text)));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.ReadyReplySent(OF_ANNA, text));
    }

    @Test
    void whatAClientWritesIsShownAsAReplyToWhatItRepliesTo() {
        ChatMessage wrote = message(3, "Yes").replying(7L, null);
        operator.told(new ChatReport.Wrote(OF_ANNA, wrote));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.FromClient(OF_ANNA, wrote));
        assertThat(operator.shows().getFirst().target())
                .isInstanceOfSatisfying(
                        Target.Passed.class,
                        passed -> assertThat(passed.replyTo()).isEqualTo(7));
    }

    @Test
    void chatThatMovedIsNotThisOperatorsAnyMore() {
        operator.told(new ChatReport.Opened(OF_ANNA))
                .told(new ChatReport.Moved(OF_ANNA, new Person(9, "O", null, null)));
        operator.did(text(7, "Anna"));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Anna", null));
    }
}
