package operatordesk.conversation.operator;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.FindNotice.Words;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While the desk waits for words of the operator's, what is for a chat still goes to the chat. */
class WordsWantedTest {
    private static final long BEN = 5;
    private static final ChatRef OF_BEN = new ChatRef(new Person(BEN, "Ben", null, null), null);
    private static final Sheet SHEET = new Sheet(ANNA.id(), TestNotices.PASSPORT.id(), 1);

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Operator operator = new Operator(Operator.ONE);

    static List<OperatorState> wanting() {
        return List.of(
                new OperatorState.Searching(),
                new OperatorState.Labelling(ANNA.id()),
                new OperatorState.NamingInvitation(3),
                new OperatorState.Explaining(SHEET, 0, 9));
    }

    /** A message of Ben's stands in the operator's chat, under the id 20. */
    private void wants(OperatorState state) {
        operator.told(new ChatReport.Opened(OF_BEN)).sees(BEN, 3, 20);
        switch (state) {
            case OperatorState.AtDesk atDesk -> operator.presses(new OperatorPress.Menu());
            case OperatorState.Searching searching -> operator.presses(new FindPress.Find());
            case OperatorState.Labelling(long clientId) -> operator.presses(new FindPress.Label(clientId));
            case OperatorState.NamingInvitation(long number) -> operator.presses(new InvitationPress.Name(number));
            case OperatorState.Explaining explaining ->
                operator.told(new ReviewReport.Explain(TestNotices.PASSPORT, 0, 1, 9));
        }
        assertThat(operator.session().state()).isEqualTo(state);
    }

    private static ChatEvent.Said said(long messageId, String text, @Nullable Long theirs, @Nullable Long own) {
        var message = ChatMessage.of(new Event.Text(messageId, text)).replying(theirs, own);
        return new ChatEvent.Said(Operator.ONE, message);
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void replyToAChatMessageIsChatAndTheWordsAreStillWanted(OperatorState state) {
        wants(state);
        operator.did(new Event.Replied(new Event.Text(21, "Tomorrow"), 20));
        assertThat(operator.last().effects())
                .containsExactly(new Effect.TellClient(BEN, said(21, "Tomorrow", 3L, null)));
        assertThat(operator.session().state()).isEqualTo(state);

        operator.did(new Event.Replied(new Event.Text(22, "At ten"), 21));
        assertThat(operator.last().effects())
                .containsExactly(new Effect.TellClient(BEN, said(22, "At ten", null, 21L)));
        assertThat(operator.session().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void replyToAClosedChatIsHeldAndTheWordsAreStillWantedOnceItIsKnownForWhomItIs(OperatorState state) {
        wants(state);
        operator.told(new ChatReport.Closed(OF_BEN, true)).did(new Event.Replied(new Event.Text(21, "Tomorrow"), 20));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.said()).hasSize(1).first().isInstanceOf(DeskChatNotice.ToWhom.class);
        operator.presses(new ChatPress.To(BEN, 21L));
        assertThat(operator.tells())
                .extracting(Effect.TellClient::event)
                .containsExactly(new ChatEvent.Opened(operator.person()), said(21, "Tomorrow", 3L, null));
        assertThat(operator.session().state()).isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void keyOfAChatIsNeverTakenForTheWords(OperatorState state) {
        wants(state);
        operator.did(new Event.Text(21, "✖ Ben"));
        assertThat(operator.tells()).containsExactly(new Effect.TellClient(BEN, new ChatEvent.Closed(Operator.ONE)));
        assertThat(operator.session().state()).isEqualTo(new OperatorState.AtDesk());
    }

    @Test
    void reasonIsWrittenAfterTheReply() {
        wants(wanting().getLast());
        operator.did(new Event.Replied(new Event.Text(21, "Tomorrow"), 20)).did(new Event.Text(22, "Glare"));
        var reason = new ClientEvent.Review(SHEET, operator.person(), 9, new ReviewAct.AskAgainInWords(0, "Glare"));
        assertThat(operator.tells()).containsExactly(new Effect.TellClient(ANNA.id(), reason));
    }

    @Test
    void replyToAnythingElseIsTheReason() {
        wants(wanting().getLast());
        operator.did(new Event.Replied(new Event.Text(21, "Glare"), 9));
        assertThat(operator.tells()).hasSize(1);
        assertThat(operator.tells().getFirst().chatId()).isEqualTo(ANNA.id());
    }

    @Test
    void replyToAnythingElseIsSearchedFor() {
        wants(new OperatorState.Searching());
        operator.did(new Event.Replied(new Event.Text(21, "Anna"), 2));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Anna", null));
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void wordsThatComeLateAreUsedForNothingButAskedForOnceMore(OperatorState state) {
        wants(state);
        operator.at(NOON.plus(OpenChats.IDLE)).did(new Event.Text(21, "Hello"));
        assertThat(operator.last().effects()).noneMatch(Effect.Tell.class::isInstance);
        if (state instanceof OperatorState.Searching) {
            assertThat(operator.said()).containsExactly(new OperatorNotice.Found("Hello", null));
            return;
        }
        var words = state instanceof OperatorState.Explaining ? Words.REASON : Words.LABEL;
        assertThat(operator.said()).containsExactly(new FindNotice.StillWanted(words));
        assertThat(operator.session().state()).isEqualTo(state);

        operator.did(new Event.Text(22, "Hello"));
        assertThat(operator.last().effects()).hasSize(1).allMatch(Effect.Tell.class::isInstance);
        assertThat(operator.session().state()).isEqualTo(new OperatorState.AtDesk());
    }

    @ParameterizedTest
    @MethodSource("wanting")
    void aSecondPressAsksAnew(OperatorState state) {
        wants(state);
        operator.at(NOON.plus(OpenChats.IDLE));
        wants(state);
        operator.did(new Event.Text(21, "Hello"));
        assertThat(operator.said()).noneMatch(FindNotice.StillWanted.class::isInstance);
    }
}
