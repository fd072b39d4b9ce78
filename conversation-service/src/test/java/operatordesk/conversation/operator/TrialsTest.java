package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.notices.TrialNotice;
import org.junit.jupiter.api.Test;

/** An operator with one phone tries both sides of the desk. */
class TrialsTest {
    private static final Notice SEEN_AS_CLIENT = new TrialNotice.SeenAsClient(Operator.ONE);
    private static final Sheet SHEET = new Sheet(Operator.ONE, EventId.of(5, Operator.ONE), 1);

    private final Operator operator = new Operator(Operator.ONE);
    private final RequestRef own =
            new RequestRef(SHEET.requestId(), operator.person(), TestKinds.PASSPORT.label(), null, true);

    private Operator writes(String text) {
        return operator.did(new Event.Text(7, text));
    }

    private Operator begins() {
        return writes("/as_client");
    }

    private boolean isOfClient(Event event) {
        return Trials.isOfClient(operator.session(), event);
    }

    private boolean isOfClient(String data) {
        return isOfClient(new Event.Pressed("p", 9, data));
    }

    @Test
    void beginsWithItsOwnCommandAloneAndSaysHowItEnds() {
        for (String text : List.of("as_client", "/as_clients", "/as_operator", "/as client")) {
            assertThat(writes(text).session().asClient()).as(text).isFalse();
            assertThat(operator.tells()).isEmpty();
        }
        begins();
        assertThat(operator.session().asClient()).isTrue();
        assertThat(operator.said()).containsExactly(SEEN_AS_CLIENT);
        var began = new ClientEvent.TrialBegan(operator.person(), Language.ENGLISH);
        assertThat(operator.tells()).containsExactly(new Effect.TellClient(Operator.ONE, began));
        assertThat(new Operator(Operator.ONE)
                        .did(new Event.Text(7, "/as_client@the_bot"))
                        .session()
                        .asClient())
                .isTrue();
    }

    @Test
    void beginningAgainShowsTheButtonsAgainAndLeavesWhatIsOpen() {
        begins();
        begins();
        assertThat(operator.said()).containsExactly(SEEN_AS_CLIENT);
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.session().asClient()).isTrue();
    }

    @Test
    void nothingIsAClientsBeforeAndAfterwards() {
        List<Event> events = List.of(new Event.Started(1, ""), new Event.Text(1, "Leeds"), new Event.Blocked());
        assertThat(events).noneMatch(this::isOfClient);
        begins();
        assertThat(events).allMatch(this::isOfClient);
        writes("/as_operator");
        assertThat(events).noneMatch(this::isOfClient);
    }

    @Test
    void whatIsSentIsTheClientsAndTheDesksButtonsAreTheOperators() {
        begins();
        for (Event event : List.of(
                new Event.Text(7, "/help"),
                new Event.File(7, TestNotices.PHOTO, "", null),
                new Event.Forwarded(new Event.Text(7, "Hello"), 5L, "Anna"),
                new Event.Edited(7, "Leeds"),
                new Event.Returned())) {
            assertThat(isOfClient(event)).as("%s", event).isTrue();
        }
        for (String command : List.of("/as_client", "/as_operator", "/as_operator@the_bot")) {
            assertThat(isOfClient(new Event.Text(7, command))).as(command).isFalse();
        }
        for (OperatorPress press : OperatorPressTest.presses()) {
            boolean either = press instanceof OperatorPress.Speak || press instanceof OperatorPress.Unknown;
            assertThat(isOfClient(press.data())).as(press.data()).isEqualTo(either);
        }
        for (String data : List.of("send:1.2", "back:1:1.2", "pick:0:1:1.2", "drop:1.2", "another:1.2", "nonsense")) {
            assertThat(isOfClient(data)).as(data).isTrue();
        }
    }

    @Test
    void buttonsOfTheDeskDoNotEndIt() {
        begins();
        operator.presses(new OperatorPress.Menu());
        assertThat(operator.said()).containsExactly(new OperatorNotice.Menu());
        assertThat(isOfClient(new Event.Text(7, "Leeds"))).isTrue();
    }

    @Test
    void asksItselfAndNobodyElseAsksIt() {
        begins();
        operator.presses(new OperatorPress.Ask(Operator.ONE, "passport"));
        assertThat(operator.tells())
                .containsExactly(new Effect.TellClient(
                        Operator.ONE, new ClientEvent.Asked(operator.lastId(), Operator.ONE, TestKinds.PASSPORT)));
        cannotAsk(operator, Operator.OTHER);
        cannotAsk(new Operator(Operator.OTHER), Operator.ONE);
        cannotAsk(writes("/as_operator"), Operator.ONE);
    }

    private static void cannotAsk(Operator asking, long id) {
        asking.presses(new OperatorPress.Ask(id, "passport"));
        assertThat(asking.tells()).isEmpty();
        assertThat(asking.said())
                .containsExactly(new OperatorNotice.Reported(
                        new Report.CannotAsk(id, TestKinds.PASSPORT.label(), WhyNot.IS_OPERATOR)));
    }

    @Test
    void decidesAboutItsOwnTrialAsLongAsItLasts() {
        begins();
        operator.presses(new ReviewPress.Accept(SHEET));
        var accepted = new ClientEvent.Review(SHEET, operator.person(), 9, new ReviewAct.Accept());
        assertThat(operator.tells()).containsExactly(new Effect.TellClient(Operator.ONE, accepted));
        Operator other = new Operator(Operator.OTHER).presses(new ReviewPress.Accept(SHEET));
        assertThat(other.tells()).isEmpty();
        writes("/as_operator").presses(new ReviewPress.Accept(SHEET));
        assertThat(operator.tells()).isEmpty();
        assertThat(operator.answer()).isEqualTo(PressNotice.BUTTON_OLD);
    }

    @Test
    void wordsThatTheDeskHasJustAskedForAreTheOperators() {
        begins();
        operator.told(new ReviewReport.Explain(own, 0, 1, 9));
        assertThat(isOfClient(new Event.Text(7, "Glare"))).isFalse();
        writes("Glare");
        assertThat(operator.tells())
                .singleElement()
                .satisfies(tell -> assertThat(tell.event())
                        .isEqualTo(new ClientEvent.Review(
                                SHEET, operator.person(), 9, new ReviewAct.AskAgainInWords(0, "Glare"))));
        assertThat(isOfClient(new Event.Text(7, "Leeds"))).isTrue();

        operator.told(new ReviewReport.Explain(own, 0, 1, 9)).did(new Event.Started(7, ""));
        assertThat(operator.said()).containsExactly(SEEN_AS_CLIENT);
        assertThat(isOfClient(new Event.Text(7, "Leeds"))).isTrue();
    }

    @Test
    void endsWithTheMenuOnceNothingIsOpen() {
        begins();
        writes("/as_operator");
        assertThat(operator.session().asClient()).isFalse();
        assertThat(operator.tells()).containsExactly(new Effect.TellClient(Operator.ONE, new ClientEvent.TrialEnded()));
        operator.told(new DeskReport.TrialOver());
        assertThat(operator.said())
                .containsExactly(new OperatorNotice.Reported(new DeskReport.TrialOver()), new OperatorNotice.Menu());
        assertThat(operator.shows()).allMatch(show -> show.target().equals(new Target.Fresh()));
    }

    @Test
    void offDutyItIsOfferedToNobody() {
        operator.presses(new OperatorPress.Duty(true));
        var answers = List.of(TestNotices.PAGE);
        operator.told(new Report.Complete(own, answers, 1));
        assertThat(operator.tellsOperators()).isEmpty();
        operator.told(new Report.Complete(TestNotices.PASSPORT, answers, 1));
        assertThat(operator.tellsOperators()).hasSize(1);
    }
}
