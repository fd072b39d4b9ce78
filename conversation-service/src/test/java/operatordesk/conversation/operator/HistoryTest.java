package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.FileForm;
import operatordesk.conversation.notices.PressNotice;
import org.junit.jupiter.api.Test;

/** Pages of a history take each other's place; files are messages of their own. */
class HistoryTest {
    private static final long CLIENT = TestNotices.ANNA.id();

    private final Operator operator = new Operator(Operator.ONE);

    private static List<Effect> shown(OperatorNotice notice, Target target) {
        return List.of(new Effect.Show(notice, Language.ENGLISH, target, null));
    }

    @Test
    void pagesAreTurnedInPlace() {
        operator.presses(new HistoryPress.Page(CLIENT, null, false));
        assertThat(operator.last().effects())
                .isEqualTo(shown(new OperatorNotice.History(CLIENT, null, false), new Target.InPlace(9)));
        operator.presses(new HistoryPress.Page(CLIENT, 12L, true));
        assertThat(operator.last().effects())
                .isEqualTo(shown(new OperatorNotice.History(CLIENT, 12L, true), new Target.InPlace(9)));
    }

    @Test
    void archiveIsShownWhenItIsMadeAndHoldsNothingUp() {
        for (int time = 0; time < 2; time++) {
            operator.presses(new HistoryPress.Files(CLIENT));
            var show =
                    new Effect.Show(new OperatorNotice.ClientFiles(CLIENT), Language.ENGLISH, new Target.Fresh(), null);
            assertThat(operator.last().effects()).isEqualTo(List.of(new Effect.LateShow(show)));
            assertThat(operator.answer()).isEqualTo(PressNotice.MOMENT);
        }
    }

    @Test
    void filesComeAsOftenAsTheyAreWanted() {
        for (int time = 0; time < 2; time++) {
            operator.presses(new HistoryPress.AsFile(CLIENT, FileForm.TABLE));
            assertThat(operator.last().effects())
                    .isEqualTo(shown(new OperatorNotice.HistoryFile(CLIENT, FileForm.TABLE), new Target.Fresh()));
        }
    }
}
