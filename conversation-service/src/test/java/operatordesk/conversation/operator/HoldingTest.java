package operatordesk.conversation.operator;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vertx.core.buffer.Buffer;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.PressNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held is asked about where it is seen, and nothing that was forgotten goes out with something else. */
class HoldingTest {
    private static final ChatRef OF_ANNA = new ChatRef(ANNA, "118");
    private static final long BEN = 5;
    private static final ChatRef OF_BEN = new ChatRef(new Person(BEN, "Ben", null, null), null);
    private static final Slot TO_WHOM = new Slot("to_whom");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Operator operator = new Operator(Operator.ONE);

    @BeforeEach
    void openTwoChats() {
        operator.told(new ChatReport.Opened(OF_ANNA)).told(new ChatReport.Opened(OF_BEN));
    }

    private Operator writes(long messageId, String text) {
        return operator.did(new Event.Text(messageId, text));
    }

    private void assertGoTo(long clientId, String... texts) {
        assertThat(operator.tells()).allMatch(tell -> tell.chatId() == clientId);
        assertThat(operator.tells())
                .extracting(tell -> tell.event() instanceof ChatEvent.Said said
                        ? said.message().text()
                        : null)
                .containsExactly(texts);
    }

    private static DeskChatNotice toWhom(int messages, long question, @Nullable Integer earlier) {
        return new DeskChatNotice.ToWhom(messages, List.of(OF_ANNA, OF_BEN), question, earlier);
    }

    @Test
    void questionIsAskedAnewAtTheEndOfTheChatWhenMoreIsHeld() {
        writes(7, "Hello").at(NOON.plusSeconds(60));
        writes(8, "Bring the contract");
        assertThat(operator.shows())
                .extracting(Effect.Show::notice, Effect.Show::target)
                .containsExactly(
                        tuple(new DeskChatNotice.AskedBelow(), new Target.IfThere(TO_WHOM)),
                        tuple(toWhom(2, 8, null), new Target.Remembered(TO_WHOM, List.of())));
        operator.presses(new ChatPress.To(BEN, 8L));
        assertGoTo(BEN, "Hello", "Bring the contract");
    }

    @Test
    void formerQuestionIsNotAnsweredAnyMoreOnceItIsAskedAnew() {
        writes(7, "Hello");
        writes(8, "Bring the contract").presses(new ChatPress.To(BEN, 7L));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(operator.tells()).isEmpty();
        operator.presses(new ChatPress.ToNobody(7L));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        operator.presses(new ChatPress.To(BEN, 8L));
        assertGoTo(BEN, "Hello", "Bring the contract");
    }

    @Test
    void whatWasForgottenStaysWithItsOwnQuestion() {
        writes(7, "Forgotten").at(NOON.plus(OpenChats.IDLE));
        writes(8, "New");
        assertThat(operator.said()).containsExactly(toWhom(1, 8, 1));
        assertThat(operator.shows().getFirst().target()).isEqualTo(new Target.Remembered(TO_WHOM, List.of()));
        operator.presses(new ChatPress.To(BEN, 8L));
        assertGoTo(BEN, "New");
        operator.presses(new ChatPress.To(ANNA.id(), 7L));
        assertGoTo(ANNA.id(), "Forgotten");
        operator.presses(new ChatPress.To(ANNA.id(), 7L));
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(operator.session().openChats().heldFor(8L)).isEmpty();
    }

    @Test
    void whatWasForgottenIsSaidOnceAndIsLetGoAlone() {
        writes(7, "Forgotten").at(NOON.plus(OpenChats.IDLE));
        writes(8, "New");
        writes(9, "Newer");
        assertThat(operator.said()).containsExactly(new DeskChatNotice.AskedBelow(), toWhom(2, 9, null));
        operator.presses(new ChatPress.ToNobody(7L));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.ToNobody());
        operator.presses(new ChatPress.To(BEN, 9L));
        assertGoTo(BEN, "New", "Newer");
    }

    @Test
    void nothingOlderThanAQuarterOfAnHourIsSentAlongHoweverSteadilyMoreIsWritten() {
        writes(7, "First").at(NOON.plusSeconds(10 * 60));
        writes(8, "Second").at(NOON.plusSeconds(20 * 60));
        writes(9, "Third");
        assertThat(operator.said()).containsExactly(toWhom(1, 9, 2));
        operator.presses(new ChatPress.To(BEN, 9L));
        assertGoTo(BEN, "Third");
    }

    @Test
    void wordsThatAreChangedAreChangedInWhatWasForgottenToo() {
        writes(7, "Forgoten").at(NOON.plus(OpenChats.IDLE));
        writes(8, "New").did(new Event.Edited(7, "Forgotten")).presses(new ChatPress.To(BEN, 7L));
        assertGoTo(BEN, "Forgotten");
    }

    @Test
    void repliesToTwoClosedChatsAreNotSentTogether() {
        operator.told(new ChatReport.Closed(OF_ANNA, true)).told(new ChatReport.Closed(OF_BEN, true));
        operator.sees(ANNA.id(), 3, 20).sees(BEN, 4, 21);
        operator.did(new Event.Replied(new Event.Text(22, "To Anna"), 20));
        operator.did(new Event.Replied(new Event.Text(23, "To Ben"), 21));
        assertThat(operator.said()).containsExactly(new DeskChatNotice.ToWhom(1, List.of(OF_BEN), 23L, 1));
        operator.presses(new ChatPress.To(BEN, 23L));
        assertThat(operator.tells())
                .extracting(Effect.TellClient::event)
                .containsExactly(
                        new ChatEvent.Opened(operator.person()),
                        new ChatEvent.Said(
                                Operator.ONE,
                                ChatMessage.of(new Event.Text(23, "To Ben")).replying(4L, null)));
    }

    @Test
    void whatAFormerReleaseHeldIsStillHeldAndStillAskedFor() {
        String kept = """
                {"open":[],"lately":[],"passed":[],"held":[{"messageId":7,"what":"text","text":"Hello"}]}""";
        OpenChats chats = Wire.message(Buffer.buffer(kept), OpenChats.class);
        assertThat(chats.heldFor(null)).isPresent();
        OpenChats next = chats.holding(ChatMessage.of(new Event.Text(8, "New")), null, NOON);
        assertThat(next.heldFor(8L).orElseThrow().messages()).hasSize(1);
        assertThat(next.heldFor(7L).orElseThrow().messages()).hasSize(1);
        assertThat(next.heldFor(null)).isEmpty();
    }
}
