package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.Walk.Reached;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** In every pair of a state that can be reached and an event, the promises hold. */
class EveryStateAndEventTest {
    @Test
    void fromEveryReachableStateARequestPutsTheClientAtItsFirstQuestion() {
        List<Reached> states = Walk.states();
        assertThat(states).hasSizeGreaterThan(30);
        assertThat(states)
                .extracting(reached -> reached.session().state().getClass().getSimpleName())
                .contains(
                        "Waiting",
                        "Answering",
                        "Summary",
                        "Changing",
                        "Redoing",
                        "Questioning",
                        "Submitted",
                        "Decided");
        for (Reached reached : states) {
            for (RequestKind kind : TestKinds.SHIPPED.kinds()) {
                var asked = new ClientEvent.Asked(EventId.of(999, Dialogue.OPERATOR), Dialogue.OPERATOR, kind);
                Step<ClientSession> step = reached.on(asked, 999);
                if (!reached.session().started()) {
                    continue;
                }
                assertThat(step.session().state()).isInstanceOfSatisfying(Answering.class, answering -> {
                    assertThat(answering.request().kind()).isEqualTo(kind);
                    assertThat(answering.answers()).isEmpty();
                    assertThat(answering.request().generation())
                            .isEqualTo(reached.session().generation() + 1);
                });
            }
        }
    }

    @Test
    void everyEventInEveryStateIsAnswered() {
        for (Reached reached : Walk.states()) {
            for (Event event : Walk.events(reached.nextMessage(), reached)) {
                Step<ClientSession> step = reached.on(Walk.from(event), 998);
                boolean silent = event instanceof Event.Blocked || event instanceof Event.Returned;
                boolean shown = step.effects().stream().anyMatch(Effect.Show.class::isInstance);
                boolean asksFirst = step.effects().stream().anyMatch(Effect.TellInvitation.class::isInstance);
                boolean unasked = reached.state() instanceof ClientState.Waiting
                        || reached.state() instanceof ClientState.Decided;
                boolean toldBefore = unasked && !reached.session().unasked().equals(Unasked.NEVER);
                assertThat(shown || silent || asksFirst || toldBefore || step.press() != PressNotice.SILENT)
                        .as("%s in %s", event, reached.session().state())
                        .isTrue();
            }
        }
    }

    @Test
    void nothingButBackAndCancelEndsOrTakesBackWhatWasAnswered() {
        for (Reached reached : Walk.states()) {
            for (Event event : Walk.events(reached.nextMessage(), reached)) {
                if (event instanceof Event.Pressed pressed && pressed.data().matches("(back|drop):.*")) {
                    continue;
                }
                ClientSession next = reached.on(Walk.from(event), 997).session();
                assertThat(Walk.answers(next.state()))
                        .hasSizeGreaterThanOrEqualTo(
                                Walk.answers(reached.state()).size());
                assertThat(next.generation()).isEqualTo(reached.session().generation());
            }
        }
    }

    @Test
    void everyRowOfAnEventHasAnIdOfItsOwnAndTheSameIdNextTime() {
        for (Reached reached : Walk.states()) {
            for (Event event : Walk.events(reached.nextMessage(), reached)) {
                var first = reached.on(Walk.from(event), 996);
                var again = reached.on(Walk.from(event), 996);
                assertThat(again).isEqualTo(first);
                List<EventId> ids = ids(first);
                assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            }
        }
    }

    private static List<EventId> ids(Step<ClientSession> step) {
        List<EventId> ids = new ArrayList<>();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Store(var rows)) {
                rows.forEach(row -> {
                    if (row instanceof Row.Answer answer) {
                        ids.add(answer.id());
                    } else if (row instanceof Row.Message message) {
                        ids.add(message.id());
                    }
                });
            }
        }
        return ids;
    }

    @Test
    void everyActOfAnOperatorIsAnsweredAndTakesNothingBack() {
        for (Reached reached : Walk.states()) {
            for (ClientEvent event : Acts.on(reached)) {
                Step<ClientSession> step = reached.on(event, 995);
                assertThat(step.effects())
                        .as("%s in %s", event, reached.session().state())
                        .anySatisfy(effect -> assertThat(effect)
                                .isInstanceOfSatisfying(
                                        Effect.TellOperator.class,
                                        tell -> assertThat(tell.chatId())
                                                .isEqualTo(((ClientEvent.Review) event)
                                                        .presser()
                                                        .id())));
                assertThat(Walk.answers(step.session().state())).isEqualTo(Walk.answers(reached.state()));
            }
        }
    }
}
