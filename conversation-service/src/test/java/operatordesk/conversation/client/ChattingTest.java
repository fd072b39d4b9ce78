package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OSCAR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.effects.ChatSlots;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import org.junit.jupiter.api.Test;

/** A chat with an operator beside whatever is asked. */
class ChattingTest {
    private static final ClientEvent OPENED = new ChatEvent.Opened(OLGA);
    private static final ChatRef CLIENT = new ChatRef(ANNA, null);
    private static final ChatMessage HELLO = new ChatMessage(70, "text", "Hello", null, null, null);

    private final Dialogue client = Dialogue.started();

    private static ChatReport.Wrote wrote(Event.Sent sent) {
        return new ChatReport.Wrote(CLIENT, ChatMessage.of(sent));
    }

    /** Where the copy of an operator's message stands. */
    private long copyOf(long messageId) {
        return Objects.requireNonNull(client.shown().get(ChatSlots.of(OPERATOR, messageId)))
                .messageId();
    }

    @Test
    void bothSidesLearnThatTheChatIsOpenAndOver() {
        client.on(OPENED);
        assertThat(client.said()).containsExactly(new ChatNotice.Begins());
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Opened(CLIENT));
        assertThat(client.kept(ChatRow.With.class))
                .extracting(ChatRow.With::operatorId)
                .containsExactly(OPERATOR);

        client.on(new ChatEvent.Closed(OPERATOR));
        assertThat(client.said()).containsExactly(new ChatNotice.Ends());
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Closed(CLIENT, false));
        assertThat(client.kept(ChatRow.With.class))
                .extracting(ChatRow.With::operatorId)
                .containsOnlyNulls();
    }

    @Test
    void openingTwiceTellsTheClientOnce() {
        client.on(OPENED).on(OPENED);
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Opened(CLIENT));
    }

    @Test
    void clientWhoStartsAnewIsNotToldThatNothingIsNeeded() {
        client.on(OPENED).did(new Event.Started(client.nextMessage(), ""));
        assertThat(client.said()).containsExactly(new ChatNotice.Begins());
    }

    @Test
    void clientEndsIt() {
        client.on(OPENED).did(new Event.Pressed("p", 9, ClientPress.EndChat.DATA));
        assertThat(client.said()).containsExactly(new ChatNotice.Ends());
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Closed(CLIENT, true));
        client.did(new Event.Pressed("p", 9, ClientPress.EndChat.DATA));
        assertThat(client.said()).isEmpty();
    }

    @Test
    void anotherOperatorGoesOnWithItOnlyKnowinglyAndTheClientNeedNotKnow() {
        client.on(OPENED).on(new ChatEvent.Opened(OSCAR));
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new ChatReport.Busy(CLIENT));
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.on(new ChatEvent.Opened(OSCAR, true));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR)).containsExactly(new ChatReport.Opened(CLIENT));
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Moved(CLIENT, OSCAR));
        client.on(new ChatEvent.Said(OPERATOR, HELLO));
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.NotOpen(CLIENT, 70));
        client.on(new ChatEvent.Said(OTHER_OPERATOR, HELLO));
        assertThat(client.said()).hasSize(1);
    }

    @Test
    void whatAnOperatorSaysIsLoggedInTheSameTurnAsItIsPassedOn() {
        client.on(OPENED).on(new ChatEvent.Said(OPERATOR, HELLO));
        assertThat(client.kept(ChatRow.Said.class))
                .extracting(ChatRow.Said::text, ChatRow.Said::operatorId)
                .containsExactly(tuple("Hello", OPERATOR));
        assertThat(client.said())
                .containsExactly(new ChatNotice.Said(
                        client.kept(ChatRow.Said.class).getFirst().id(), OPERATOR, CLIENT, HELLO));
    }

    @Test
    void readyReplyIsSaidInTheClientsLanguageAndLogged() {
        var ready = new ChatEvent.SaidReady(OPERATOR, new Localized("Минутку", "One moment"));
        client.on(ready);
        assertThat(client.said()).isEmpty();
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.NotOpen(CLIENT, 0));
        client.on(OPENED).on(ready);
        ChatRow.Said said = client.kept(ChatRow.Said.class).getFirst();
        assertThat(client.said()).containsExactly(new ChatNotice.SaidReady(said.id(), OPERATOR, CLIENT, "One moment"));
    }

    @Test
    void repliesPointAtTheRightMessageInBothDirections() {
        client.on(OPENED).on(new ChatEvent.Said(OPERATOR, HELLO));
        long copy = copyOf(70);
        client.did(new Event.Replied(new Event.Text(client.nextMessage(), "Hi"), copy));
        var wrote = (ChatReport.Wrote) client.reported(OPERATOR).getFirst();
        assertThat(wrote.message().toTheirs()).isEqualTo(70);

        client.on(new ChatEvent.Said(OPERATOR, HELLO.replying(wrote.message().messageId(), null)));
        assertThat(client.shows().findFirst().orElseThrow().target())
                .isInstanceOfSatisfying(
                        Target.Passed.class,
                        passed -> assertThat(passed.replyTo())
                                .isEqualTo(wrote.message().messageId()));
    }

    @Test
    void wordsAndRegretsOfAnOperatorGoToTheCopy() {
        client.on(OPENED).on(new ChatEvent.Said(OPERATOR, HELLO)).on(new ChatEvent.Reworded(OPERATOR, 70, "Hello!"));
        ChatRow.Said changed = client.kept(ChatRow.Said.class).getFirst();
        assertThat(client.said())
                .containsExactly(new ChatNotice.Reworded(changed.id(), OPERATOR, CLIENT, 70, "Hello!"));
        client.on(new ChatEvent.TakenBack(OPERATOR, 70));
        assertThat(client.said()).containsExactly(new ChatNotice.TakenBack(OPERATOR, CLIENT, 70));
    }

    @Test
    void inEveryStateWhatAClientSendsIsAnAnswerOrReachesTheOperator() {
        for (Walk.Reached reached : Walk.states()) {
            if (!reached.session().started()) {
                continue;
            }
            ClientSession chatting = reached.on(OPENED, 999).session();
            var inChat = new Walk.Reached(chatting, reached.shown(), reached.depth());
            for (Event event : Walk.events(reached.nextMessage(), reached)) {
                if (event instanceof Event.Sent && !(event instanceof Event.Started)) {
                    check(event, reached.on(Walk.from(event), 1_000), inChat.on(Walk.from(event), 1_000));
                }
            }
        }
    }

    private static void check(Event event, Step<ClientSession> alone, Step<ClientSession> inChat) {
        boolean passedOn = reports(inChat).stream().anyMatch(ChatReport.Wrote.class::isInstance);
        boolean same = inChat.effects().equals(alone.effects());
        boolean keeps = alone.effects().stream()
                .filter(Effect.Store.class::isInstance)
                .flatMap(effect -> ((Effect.Store) effect).rows().stream())
                .anyMatch(Row.Answer.class::isInstance);
        assertThat(passedOn || same).as(event + " leads to " + inChat).isTrue();
        assertThat(passedOn && keeps)
                .as("an answer is taken for chat: " + event)
                .isFalse();
    }

    private static List<Report> reports(Step<ClientSession> step) {
        return step.effects().stream()
                .filter(Effect.TellOperator.class::isInstance)
                .map(effect -> ((OperatorEvent.Told) ((Effect.TellOperator) effect).event()).report())
                .toList();
    }

    @Test
    void answerOfTheAskedKindIsAnAnswerAndOtherWordsAreChat() {
        client.asked(TestKinds.PASSPORT).on(OPENED).text("What is a photo page?");
        assertThat(client.reported(OPERATOR)).hasOnlyElementsOfType(ChatReport.Wrote.class);
        assertThat(client.said()).isEmpty();
        client.photo("a");
        assertThat(client.kept(Row.Answer.class)).hasSize(1);
    }

    @Test
    void replyToAChatMessageIsChatThoughItCouldBeAnAnswer() {
        client.asked(TestKinds.DATA).on(OPENED).on(new ChatEvent.Said(OPERATOR, HELLO));
        client.did(new Event.Replied(new Event.Text(client.nextMessage(), "Anna Example"), copyOf(70)));
        assertThat(client.kept(Row.Answer.class)).isEmpty();
        assertThat(client.reported(OPERATOR)).hasOnlyElementsOfType(ChatReport.Wrote.class);
    }

    @Test
    void newRequestLeavesTheChatOpen() {
        client.on(OPENED).asked(TestKinds.DATA).asked(TestKinds.PASSPORT);
        var sent = new Event.Text(client.nextMessage(), "One moment");
        client.did(sent);
        assertThat(client.reported(OPERATOR)).containsExactly(wrote(sent));
    }

    @Test
    void changedWordsOfTheClientFollow() {
        client.on(OPENED).text("Helo").did(new Event.Edited(2, "Hello"));
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Reworded(CLIENT, 2, "Hello"));
    }

    @Test
    void nobodyCanBeWrittenToWhoNeverStartedOrIsBlocked() {
        var stranger = new Dialogue();
        stranger.on(OPENED);
        assertThat(stranger.reported(OPERATOR))
                .containsExactly(new ChatReport.Impossible(ANNA.id(), WhyNot.NEVER_STARTED));
        client.on(OPENED).on(new ClientEvent.Barred(true, OSCAR, 9));
        assertThat(client.reported(OPERATOR)).contains(new ChatReport.Closed(CLIENT, false));
        client.on(OPENED);
        assertThat(client.reported(OPERATOR)).containsExactly(new ChatReport.Impossible(ANNA.id(), WhyNot.BARRED));
    }
}
