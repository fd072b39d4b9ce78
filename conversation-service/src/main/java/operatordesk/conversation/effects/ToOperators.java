package operatordesk.conversation.effects;

import java.util.Collection;
import java.util.List;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.Report;

/** What every operator is told. */
public final class ToOperators {
    private ToOperators() {}

    /** The effects that tell it, in the order of the operators' IDs. */
    public static List<Effect> all(Collection<Long> operators, Report report) {
        var told = new OperatorEvent.Told(report, null);
        return operators.stream()
                .sorted()
                .<Effect>map(operator -> new Effect.TellOperator(operator, told))
                .toList();
    }
}
