package operatordesk.conversation.sessions;

import java.util.Locale;

/** One lane of one chat. */
public record LaneKey(Lane lane, long chatId) {
    /** The lane's name in the index of what is due. */
    String name() {
        return lane.word() + ":" + chatId;
    }

    static LaneKey of(String name) {
        String[] parts = name.split(":", 2);
        return new LaneKey(Lane.valueOf(parts[0].toUpperCase(Locale.ROOT)), Long.parseLong(parts[1]));
    }
}
