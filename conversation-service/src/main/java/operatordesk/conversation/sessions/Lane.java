package operatordesk.conversation.sessions;

import java.util.Locale;
import operatordesk.conversation.effects.Effect;

/** The lanes in which a chat's effects leave, each in order. None waits for another by its place in a queue. */
public enum Lane {
    STORE(1),
    TELL(2),
    SHOW(3),
    /** Shows whose store takes so long that the others go first, and those that take long to make. */
    LATE(4),
    /** Events that could not be decided when they came. */
    QUEUE(5),
    /** The time at which the chat's machine is woken. */
    ALARM(6);

    private final int place;

    Lane(int place) {
        this.place = place;
    }

    /** The lane in which an effect leaves. */
    public static Lane of(Effect effect) {
        return switch (effect) {
            case Effect.Store store -> STORE;
            case Effect.Tell tell -> TELL;
            case Effect.Show show -> SHOW;
            case Effect.LateShow late -> LATE;
            case Effect.Take take -> QUEUE;
            case Effect.Wake wake -> ALARM;
            case Effect.Unreadable unreadable ->
                throw new IllegalArgumentException("nothing unreadable is ever written");
        };
    }

    /** The lane's place among the keys of the scripts, from 1. */
    int place() {
        return place;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
