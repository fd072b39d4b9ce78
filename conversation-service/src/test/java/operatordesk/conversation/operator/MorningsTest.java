package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.Test;

/** What waits is said once as the office's day begins. */
class MorningsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-23T09:00:00Z");

    private final Operator operator = new Operator(Operator.ONE).at(NOON);

    @Test
    void waitsForTheNextMorningFromTheFirstEventOn() {
        operator.presses(new OperatorPress.Menu());
        assertThat(operator.session().morning()).isEqualTo(MORNING);
        operator.at(MORNING.plusSeconds(5)).presses(new OperatorPress.Menu());
        assertThat(operator.session().morning()).isEqualTo(MORNING);
    }

    @Test
    void saidOnceAMorning() {
        operator.presses(new OperatorPress.Menu()).at(MORNING.minusSeconds(1)).on(new OperatorEvent.Woken());
        assertThat(operator.said()).isEmpty();
        operator.at(MORNING).on(new OperatorEvent.Woken());
        assertThat(operator.said()).containsExactly(new OperatorNotice.Digest());
        operator.on(new OperatorEvent.Woken());
        assertThat(operator.said()).isEmpty();
        assertThat(operator.session().morning()).isEqualTo("2026-11-24T09:00:00Z");
    }

    @Test
    void whatWasMissedIsMadeUpForOnce() {
        operator.presses(new OperatorPress.Menu())
                .at(Instant.parse("2026-11-26T10:00:00Z"))
                .on(new OperatorEvent.Woken());
        assertThat(operator.said()).containsExactly(new OperatorNotice.Digest());
        assertThat(operator.session().morning()).isEqualTo("2026-11-27T09:00:00Z");
    }

    @Test
    void whoeverIsOffDutyIsLeftInPeace() {
        operator.presses(new OperatorPress.Duty(true)).at(MORNING).on(new OperatorEvent.Woken());
        assertThat(operator.said()).isEmpty();
        assertThat(operator.session().morning()).isEqualTo("2026-11-24T09:00:00Z");
    }
}
