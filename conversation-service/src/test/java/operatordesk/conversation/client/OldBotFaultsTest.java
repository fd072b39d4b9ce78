package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static operatordesk.conversation.client.Dialogue.OTHER_OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** What the bot that is replaced did wrong, the other way round: the faults of its client's side. */
class OldBotFaultsTest {
    private final Dialogue client = Dialogue.started();

    @Test
    void requestResetsTheClientAndNotTheOperatorSoThereIsNeverOneAttemptForEver() {
        for (int round = 1; round <= 3; round++) {
            client.asked(TestKinds.PASSPORT);
            assertThat(client.state()).isInstanceOf(Answering.class);
            client.photo("page" + round);
            assertThat(client.state()).isInstanceOf(Submitted.class);
        }
        assertThat(client.keptInAll(Row.Answer.class)).hasSize(3);
    }

    @Test
    void passportButtonAsksForThePassport() {
        client.asked(TestKinds.PASSPORT);

        assertThat(client.said()).containsExactly(client.question(TestKinds.PASSPORT, 0, ClientNotice.Lead.NONE));
    }

    @Test
    void strangersReachNobody() {
        for (Event event : Events.ofEveryKind(50)) {
            client.did(event);
            assertThat(client.reported(Dialogue.OPERATOR))
                    .allMatch(DeskReport.Wrote.class::isInstance)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(client.kept(Row.Message.class)).isEmpty();
            assertThat(client.state()).isInstanceOf(Waiting.class);
        }
    }

    @Test
    void wrongFileCostsNoAttemptAndIsNotCalledSent() {
        client.asked(TestKinds.PASSPORT).document("video/mp4");

        assertThat(client.said())
                .containsExactly(
                        new ClientNotice.Missed(TestKinds.PASSPORT.steps().getFirst(), Miss.NOT_AN_IMAGE));
        assertThat(client.reported(OPERATOR)).isEmpty();
        client.photo("page");
        assertThat(client.state()).isInstanceOf(Submitted.class);
    }

    @Test
    void dataFormQuestionsTheClientAndWorksThreeTimesInARow() {
        for (int round = 1; round <= 3; round++) {
            client.asked(TestKinds.DATA).text("Anna Example");
            assertThat(client.said()).singleElement().isInstanceOf(ClientNotice.Question.class);
            client.text("Leeds").text("1.2.90").press(FlowPress.Send::new);
            assertThat(client.state()).isInstanceOf(Submitted.class);
            assertThat(client.reported(OPERATOR)).singleElement().isInstanceOf(Report.Complete.class);
        }
        assertThat(client.keptInAll(Row.Answer.class)).hasSize(9);
    }

    @Test
    void answerGoesToTheOperatorWhoAskedWithWhoseItIs() {
        client.askedBy(OTHER_OPERATOR, TestKinds.PASSPORT).photo("page");

        assertThat(client.reported(OPERATOR)).isEmpty();
        assertThat(client.reported(OTHER_OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.request().client()).isEqualTo(Dialogue.ANNA));
    }

    @Test
    void photoIsKeptByItsFileId() {
        client.asked(TestKinds.PASSPORT).photo("page");

        assertThat(client.kept(Row.Answer.class))
                .singleElement()
                .satisfies(answer -> assertThat(answer.file()).isEqualTo(Dialogue.photoFile("page")));
    }

    @Test
    void birthDateIsChecked() {
        client.asked(TestKinds.DATA).text("Anna Example").text("Leeds");

        for (String wrong : List.of("yesterday", "31.02.1990", "01.02.2030", "01.02.2025", "01.02.1800", "12")) {
            client.text(wrong);
            assertThat(client.state()).as(wrong).isInstanceOf(Answering.class);
            assertThat(client.said()).as(wrong).singleElement().isInstanceOf(ClientNotice.Missed.class);
        }
        client.text("01.02.1990");
        assertThat(client.state()).isInstanceOf(ClientState.Summary.class);
    }

    @Test
    void idsHaveFiftyTwoBits() {
        client.asked(TestKinds.PASSPORT).photo("page");

        assertThat(client.kept(Row.Answer.class).getFirst().clientId()).isEqualTo(Dialogue.CLIENT);
    }
}
