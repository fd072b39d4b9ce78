package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** Operators pick several kinds and ask for them as one. */
class SeveralTest {
    private static final long CLIENT = TestNotices.ANNA.id();

    private final Operator operator = new Operator(Operator.ONE);

    @Test
    void severalKindsAreAskedAsOne() {
        var picked = Selection.of(List.of("personal_data", "passport"));
        operator.presses(new SeveralPress.Pick(CLIENT, picked));
        assertThat(operator.said()).containsExactly(new OperatorNotice.Several(CLIENT, picked));

        operator.presses(new SeveralPress.AskTogether(CLIENT, picked));
        assertThat(operator.answer()).isEqualTo(PressNotice.ASKING);
        var kind = TestKinds.SHIPPED.kind(picked).orElseThrow();
        assertThat(kind.key()).isEqualTo("passport+personal_data");
        assertThat(operator.tells())
                .containsExactly(
                        new Effect.TellClient(CLIENT, new ClientEvent.Asked(operator.lastId(), Operator.ONE, kind)));
    }

    @Test
    void sameIsAskedAgainWhetherOneOrSeveral() {
        assertThat(SeveralPress.askAgain(CLIENT, "passport")).isEqualTo(new OperatorPress.Ask(CLIENT, "passport"));
        assertThat(SeveralPress.askAgain(CLIENT, "passport+personal_data"))
                .isEqualTo(new SeveralPress.AskTogether(CLIENT, Selection.of(List.of("passport", "personal_data"))));
    }

    @Test
    void nothingPickedAndWhatTheCatalogueNoLongerHasIsNotAsked() {
        for (Selection picked : List.of(Selection.NONE, Selection.of(List.of("passport", "visa")))) {
            operator.presses(new SeveralPress.AskTogether(CLIENT, picked));
            assertThat(operator.answer()).isEqualTo(PressNotice.KIND_GONE);
            assertThat(operator.last().effects()).isEmpty();
        }
    }
}
