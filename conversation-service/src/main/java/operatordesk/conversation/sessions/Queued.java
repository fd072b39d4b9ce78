package operatordesk.conversation.sessions;

import java.util.List;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;

/** An effect in its lane. */
public record Queued(EventId id, Effect effect) {
    /** How it stands in a lane: the id on a line of its own, so that scripts can compare it. */
    static Queued parse(String entry) {
        int end = entry.indexOf('\n');
        return new Queued(new EventId(entry.substring(0, end)), effect(entry.substring(end + 1)));
    }

    /** What cannot be read, because it was written by another release, must not stop its lane: it is kept aside. */
    private static Effect effect(String text) {
        try {
            return Wire.message(text, Effect.class);
        } catch (BusFailure unreadable) {
            return new Effect.Unreadable(text);
        }
    }

    /** What a script needs to put it into its lane. */
    List<String> arguments(long chatId) {
        Lane lane = Lane.of(effect);
        return List.of(Integer.toString(lane.place()), new LaneKey(lane, chatId).name(), id.value(), Wire.text(effect));
    }
}
