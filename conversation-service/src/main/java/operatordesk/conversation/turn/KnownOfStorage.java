package operatordesk.conversation.turn;

import org.jspecify.annotations.Nullable;

/** What this replica knows of PostgreSQL, from its own stores alone. */
public interface KnownOfStorage {
    /** True while PostgreSQL is known to be away. */
    boolean isAway();

    /** How long ago a store last succeeded, in milliseconds; null where none did. */
    @Nullable
    Long succeededAgo();

    /** How long ago a store last failed, in milliseconds; null where none has since the last success. */
    @Nullable
    Long failedAgo();
}
