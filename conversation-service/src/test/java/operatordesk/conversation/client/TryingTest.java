package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.ANNA;
import static operatordesk.conversation.client.Dialogue.CLIENT;
import static operatordesk.conversation.client.Dialogue.NOW;
import static operatordesk.conversation.client.Dialogue.OLGA;
import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.client.Walk.Reached;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.VerdictNotice;
import org.junit.jupiter.api.Test;

/** An operator who tries the desk alone is a client like any other, and nobody else hears of it. */
class TryingTest {
    private final Dialogue olga = new Dialogue().in(ClientSession.unknown(OLGA, Language.RUSSIAN));

    private Dialogue begins() {
        return olga.on(new ClientEvent.TrialBegan(OLGA, Language.ENGLISH));
    }

    private Dialogue sends(Event event) {
        return olga.on(new ClientEvent.FromClient(OLGA, event, olga.now()));
    }

    private void answersAll() {
        olga.askedBy(OPERATOR, TestKinds.DATA);
        for (String text : List.of("Olga Example", "Leeds", "01.02.1990")) {
            sends(new Event.Text(olga.nextMessage(), text));
        }
        String send = new FlowPress.Send(olga.request().id()).data();
        sends(new Event.Pressed("p", olga.nextMessage(), send));
    }

    @Test
    void isAskedAndAnswersAsAnyClientAndIsMarked() {
        begins();
        assertThat(olga.state()).isEqualTo(new Waiting());
        assertThat(olga.kept(Row.Client.class)).containsExactly(new Row.Client(OLGA, "en", true, NOW, true));
        olga.askedBy(OPERATOR, TestKinds.DATA);
        assertThat(olga.said()).containsExactly(olga.question(TestKinds.DATA, 0, Lead.NONE));
        assertThat(olga.kept(Row.Request.class)).singleElement().matches(Row.Request::trial);
        assertThat(olga.reported(OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Progress.class,
                        progress -> assertThat(progress.request().trial()).isTrue());
    }

    @Test
    void decidesAboutItsOwnAnswersAndNobodyElseHearsOfIt() {
        begins();
        answersAll();
        assertThat(olga.reported(OPERATOR)).hasAtLeastOneElementOfType(Report.Complete.class);
        var sheet = new Sheet(OPERATOR, olga.request().id(), 1);
        olga.on(new ClientEvent.Review(sheet, OLGA, 9, new ReviewAct.Accept()));

        assertThat(olga.said()).containsExactly(new VerdictNotice.Accepted(TestKinds.DATA));
        assertThat(olga.reported(OPERATOR)).hasSize(1);
        assertThat(olga.reported(OTHER_OPERATOR)).isEmpty();
    }

    @Test
    void writingUnaskedIsAnsweredAndHintsNobody() {
        begins();
        sends(new Event.Text(olga.nextMessage(), "/as_client"));
        assertThat(olga.said()).containsExactly(new NothingNeeded());
        assertThat(olga.last().effects()).noneMatch(Effect.Tell.class::isInstance);
    }

    @Test
    void linkIsNotUsedUp() {
        begins();
        sends(new Event.Started(olga.nextMessage(), "i0000000000001"));
        assertThat(olga.said()).containsExactly(new NothingNeeded());
        assertThat(olga.last().effects()).noneMatch(Effect.Tell.class::isInstance);
    }

    @Test
    void nothingStaysOpenAfterwards() {
        begins();
        olga.askedBy(OPERATOR, TestKinds.DATA);
        EventId open = olga.request().id();
        olga.on(new ClientEvent.TrialEnded());
        assertThat(olga.state()).isEqualTo(new Waiting());
        assertThat(olga.kept(Row.Status.class)).containsExactly(cancelled(open));
        assertThat(olga.reported(OPERATOR)).containsExactly(new DeskReport.TrialOver());

        answersAll();
        EventId sent = olga.request().id();
        olga.on(new ClientEvent.TrialEnded());
        assertThat(olga.kept(Row.Status.class)).containsExactly(cancelled(sent));
        olga.on(new ClientEvent.TrialEnded());
        assertThat(olga.kept(Row.Status.class)).isEmpty();
    }

    private Row.Status cancelled(EventId id) {
        return new Row.Status(id, RequestStatus.CANCELLED, olga.now());
    }

    @Test
    void whatAnEarlierTrialLeftOpenIsGoneWhenTheNextBegins() {
        begins();
        olga.askedBy(OPERATOR, TestKinds.DATA);
        EventId left = olga.request().id();
        begins();
        assertThat(olga.kept(Row.Status.class)).containsExactly(cancelled(left));
        assertThat(olga.last().effects()).noneMatch(Effect.Tell.class::isInstance);
        olga.askedBy(OPERATOR, TestKinds.DATA);
        assertThat(olga.said()).containsExactly(olga.question(TestKinds.DATA, 0, Lead.NONE));
    }

    @Test
    void whoIsNoOperatorAnyMoreTriesNothing() {
        Dialogue anna = Dialogue.started().asked(TestKinds.DATA);
        ClientSession before = anna.session();
        for (ClientEvent event :
                List.of(new ClientEvent.TrialBegan(ANNA, Language.RUSSIAN), new ClientEvent.TrialEnded())) {
            assertThat(anna.on(event).session()).isEqualTo(before);
            assertThat(anna.last().effects()).isEmpty();
        }
    }

    @Test
    void whoWasBlockedOrErasedAsAClientCanTryTheDeskToo() {
        for (Dealings dealings : List.of(Dealings.NONE.barred(true), Dealings.erased(NOW.minusSeconds(60)))) {
            olga.in(ClientSession.unknown(OLGA, Language.RUSSIAN).dealt(dealings));
            begins();
            olga.askedBy(OPERATOR, TestKinds.DATA);
            assertThat(olga.said()).containsExactly(olga.question(TestKinds.DATA, 0, Lead.NONE));
        }
    }

    @Test
    void whoAskedAnOperatorWhenItWasAClientIsTold() {
        olga.in(olga.session().seen(OLGA)).askedBy(OTHER_OPERATOR, TestKinds.DATA);
        begins();
        assertThat(olga.reported(OTHER_OPERATOR)).singleElement().isInstanceOf(FlowReport.Cancelled.class);
    }

    @Test
    void trialReachesNobodyElseAndIsMarkedWhateverHappens() {
        for (Reached reached : Walk.states()) {
            for (ClientEvent event : events(reached)) {
                Step<ClientSession> step = ClientMachine.on(askedByItself(reached), event, given(reached));
                for (Effect effect : step.effects()) {
                    assertThat(isItsOwn(effect))
                            .as("%s after %s in %s", effect, event, reached.state())
                            .isTrue();
                }
            }
        }
    }

    /** The same as if the client had been an operator who asked itself. */
    private static ClientSession askedByItself(Reached reached) {
        String session = Wire.text(reached.session());
        return Wire.message(
                session.replace("\"operatorId\":" + OPERATOR, "\"operatorId\":" + CLIENT), ClientSession.class);
    }

    private static Given given(Reached reached) {
        return new Given(
                EventId.of(994, CLIENT),
                NOW,
                ZoneOffset.UTC,
                TestKinds.SHIPPED,
                Set.of(CLIENT, OPERATOR, OTHER_OPERATOR),
                reached.shown());
    }

    /** All that happens to who tries the desk: nobody blocks or erases an operator, or hands its trial over. */
    private static List<ClientEvent> events(Reached reached) {
        List<ClientEvent> events = new ArrayList<>();
        Walk.events(reached.nextMessage(), reached).forEach(event -> events.add(Walk.from(event)));
        TestKinds.SHIPPED
                .kinds()
                .forEach(kind -> events.add(new ClientEvent.Asked(EventId.of(994, CLIENT), CLIENT, kind)));
        Acts.on(reached).stream()
                .map(ClientEvent.Review.class::cast)
                .filter(review -> !(review.act() instanceof ReviewAct.HandOver))
                .forEach(review -> events.add(new ClientEvent.Review(review.sheet(), ANNA, 9, review.act())));
        events.add(new ClientEvent.Undelivered(Reason.BLOCKED));
        events.add(new ClientEvent.Woken());
        events.add(new ClientEvent.TrialBegan(ANNA, Language.ENGLISH));
        events.add(new ClientEvent.TrialEnded());
        return events;
    }

    private static boolean isItsOwn(Effect effect) {
        return switch (effect) {
            case Effect.TellOperator tell -> tell.chatId() == CLIENT;
            case Effect.Tell tell -> false;
            case Effect.Store store -> store.rows().stream().allMatch(TryingTest::isMarked);
            default -> true;
        };
    }

    private static boolean isMarked(Row row) {
        return switch (row) {
            case Row.Client client -> client.trial();
            case Row.Request request -> request.trial();
            default -> true;
        };
    }
}
