package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.AnswerReport;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** Consents, files, choices, phone numbers and places, one after the other. */
class AnswerTypesTest {
    private static final RequestKind KIND = TestKinds.EVERYTHING;
    private static final StepDefinition.Consent CONSENT =
            (StepDefinition.Consent) KIND.steps().getFirst();
    private static final StepDefinition.Keys PHONE =
            (StepDefinition.Keys) KIND.steps().get(3);
    private static final StepDefinition.Keys PLACE =
            (StepDefinition.Keys) KIND.steps().get(4);
    private static final SentFile LETTER = new SentFile.Document("f", "u", "letter.pdf", "application/pdf", 1_000L);

    private final Dialogue client = Dialogue.started().asked(KIND);
    private final EventId id = ((Open) client.state()).request().id();

    private Dialogue pick(int index, int button) {
        return pick(new AnswerPress.Pick(index, button, id));
    }

    private Dialogue pick(AnswerPress.Pick pick) {
        return client.did(new Event.Pressed("press", 3, pick.data()));
    }

    private ClientNotice asks(int index) {
        return new ClientNotice.Question(id, KIND, index, Lead.NONE);
    }

    private List<String> answers() {
        return client.keptInAll(Row.Answer.class).stream()
                .map(answer -> answer.step() + "=" + answer.text())
                .toList();
    }

    private Dialogue atThePhone() {
        pick(0, 0);
        client.did(new Event.File(client.nextMessage(), LETTER, "", null));
        return pick(2, 1);
    }

    @Test
    void agreeingKeepsTheVersionAndAsksOn() {
        pick(0, 0);
        assertThat(client.said()).containsExactly(new AnswerNotice.Picked(KIND, 0, 0), asks(1));
        assertThat(answers()).containsExactly("consent=1.2");
        assertThat(client.last().press()).isEqualTo(PressNotice.SILENT);
    }

    @Test
    void refusingKeepsTheQuestionOpenAndTheOperatorHearsOfIt() {
        pick(0, 1);
        assertThat(client.said()).containsExactly(new AnswerNotice.NotAgreed(id, 0, CONSENT));
        assertThat(client.reported(Dialogue.OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        AnswerReport.NotAgreed.class,
                        report -> assertThat(report.version()).isEqualTo("1.2"));
        client.text("не соглашаюсь");
        assertThat(client.said()).containsExactly(new AnswerNotice.NotAgreed(id, 0, CONSENT));
        assertThat(answers()).isEmpty();
        assertThat(client.state()).isInstanceOf(Answering.class);

        client.text("Соглашаюсь");
        assertThat(client.said()).containsExactly(asks(1));
        assertThat(answers()).containsExactly("consent=1.2");
    }

    @Test
    void buttonsOfOtherQuestionsAndRequestsAreRefused() {
        for (AnswerPress.Pick forged : List.of(
                new AnswerPress.Pick(0, 0, EventId.of(7, 7)),
                new AnswerPress.Pick(1, 0, id),
                new AnswerPress.Pick(-1, 0, id),
                new AnswerPress.Pick(0, 2, id),
                new AnswerPress.Pick(0, -1, id))) {
            pick(forged);
            assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
            assertThat(client.said()).isEmpty();
        }
        pick(0, 0);
        pick(0, 1);
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(answers()).containsExactly("consent=1.2");
    }

    @Test
    void pressThatComesAgainChangesNothingAndAsksOn() {
        Given given = client.given();
        var press = new ClientEvent.FromClient(
                Dialogue.ANNA, new Event.Pressed("press", 3, new AnswerPress.Pick(0, 0, id).data()), Dialogue.NOW);
        var first = ClientMachine.on(client.session(), press, given);
        var again = ClientMachine.on(first.session(), press, given);
        assertThat(again.session().state()).isEqualTo(first.session().state());
        assertThat(again.press()).isEqualTo(PressNotice.SILENT);
        client.in(first.session()).on(press);
        assertThat(client.last().press()).isEqualTo(PressNotice.BUTTON_OLD);
    }

    @Test
    void wholeFormWithItsKeys() {
        atThePhone();
        assertThat(client.said())
                .containsExactly(new AnswerNotice.Picked(KIND, 2, 1), asks(3), new AnswerNotice.KeyOffered(PHONE));
        client.did(new Event.Contact(client.nextMessage(), "+440000000000", "Ben", null, false));
        assertThat(client.said()).containsExactly(new ClientNotice.Missed(PHONE, Miss.OTHERS_CONTACT));
        client.did(new Event.Contact(client.nextMessage(), "79990000001", "Anna", Dialogue.CLIENT, true));
        assertThat(client.said())
                .containsExactly(
                        new AnswerNotice.KeyUsed(PHONE, "+79990000001"), asks(4), new AnswerNotice.KeyOffered(PLACE));
        client.did(new Event.Location(client.nextMessage(), 1, 2, null));
        assertThat(client.said().getFirst()).isEqualTo(new AnswerNotice.KeyUsed(PLACE, "1.000000, 2.000000"));
        assertThat(client.state()).isInstanceOf(Summary.class);
        assertThat(answers())
                .containsExactly(
                        "consent=1.2", "letter=null", "way=Enough", "phone=+79990000001", "place=1.000000, 2.000000");
    }

    @Test
    void keyIsTakenAwayWhenSomethingElseIsAskedOrNothingAnyMore() {
        atThePhone().asked(TestKinds.PASSPORT);
        assertThat(client.said().getFirst()).isEqualTo(new AnswerNotice.KeyGone(PHONE));
        assertThat(client.said()).hasSize(2);
    }

    @Test
    void keyIsTakenAwayWhenTheClientCancels() {
        atThePhone().press(new FlowPress.Drop(id));
        assertThat(client.said()).first().isEqualTo(new AnswerNotice.KeyGone(PHONE));
    }

    @Test
    void numberCanBeSharedWhileTheClientMayAskAQuestion() {
        atThePhone().press(new FlowPress.Question(id));
        client.did(new Event.Contact(client.nextMessage(), "79990000001", "Anna", Dialogue.CLIENT, true));
        assertThat(client.said()).first().isEqualTo(new AnswerNotice.KeyUsed(PHONE, "+79990000001"));
    }
}
