package operatordesk.conversation.client;

import static operatordesk.conversation.client.Dialogue.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** A kind of which the catalogue says that nobody has to give a verdict. */
class UnreviewedTest {
    private final Dialogue client = Dialogue.started();

    private Report told() {
        return client.reported(OPERATOR).getLast();
    }

    @Test
    void kindThatIsNotReviewedAsksForNoVerdict() {
        var kind = TestKinds.PASSPORT;
        client.asked(new RequestKind(
                        kind.key(), kind.label(), kind.received(), kind.steps(), List.of(), null, List.of(), false))
                .photo("page");
        assertThat(told())
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.attempt()).isZero());
        client.photo("another");
        assertThat(told())
                .isInstanceOfSatisfying(
                        Report.Addition.class,
                        addition -> assertThat(addition.attempt()).isZero());
    }
}
