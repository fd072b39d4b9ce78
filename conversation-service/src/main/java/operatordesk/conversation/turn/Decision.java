package operatordesk.conversation.turn;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.sessions.Alarm;
import operatordesk.conversation.sessions.Forget;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.sessions.Session;

/** What a machine decided, ready to be committed. */
record Decision(
        Session session, List<Queued> effects, PressNotice press, Language language, Alarm alarm, Forget forget) {
    /** A decision that leaves the chat's alarm as it is. */
    static Decision of(Step<?> step, Session next, Language language, Given given) {
        return new Decision(
                next, queued(step.effects(), given.id()), step.press(), language, Alarm.UNCHANGED, Forget.NOTHING);
    }

    Decision waking(Alarm other) {
        return new Decision(session, effects, press, language, other, forget);
    }

    Decision forgetting(Forget what) {
        return new Decision(session, effects, press, language, alarm, what);
    }

    /** Numbers the effects: 0 is the store effect's own, the others count from 1. */
    private static List<Queued> queued(List<Effect> effects, EventId event) {
        List<Queued> queued = new ArrayList<>();
        int next = 1;
        for (Effect effect : effects) {
            queued.add(new Queued(event.then(effect instanceof Effect.Store ? 0 : next++), effect));
        }
        return queued;
    }
}
