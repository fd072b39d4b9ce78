package operatordesk.conversation.sessions;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a chat's machine is woken though nobody does anything. A chat has one at most; it is kept in Redis with the session, so that
 * whatever replica is there at that time wakes it.
 *
 * @param isSet false to leave the one that is there as it is
 * @param at absent for none
 */
public record Alarm(boolean isSet, @Nullable Instant at) {
    /** The one that is there stays. */
    public static final Alarm UNCHANGED = new Alarm(false, null);

    /** In the place of the one that is there; empty for none. */
    public static Alarm at(Optional<Instant> at) {
        return new Alarm(true, at.orElse(null));
    }
}
