package operatordesk.conversation.effects;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.conversation.notices.Report;

/** What fails for its own sake is kept aside with its reason, and the operators are told. */
public final class Aside {
    private Aside() {}

    /**
     * The effects that put something aside.
     *
     * @param reason without the content
     * @param content the event or effect itself
     */
    public static List<Effect> of(EventId id, String reason, String content, Instant at, Collection<Long> operators) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.Store(List.of(new AsideRow(id, reason, content, at))));
        effects.addAll(ToOperators.all(operators, new Report.PutAside(id.value())));
        return effects;
    }
}
