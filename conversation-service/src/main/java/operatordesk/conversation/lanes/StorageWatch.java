package operatordesk.conversation.lanes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether PostgreSQL is away, from what came of the stores: it is away when none has succeeded since one failed, and that
 * is some seconds ago.
 */
public final class StorageWatch {
    private static final Duration UNTIL_AWAY = Duration.ofSeconds(2);

    private final InstantSource clock;
    private @Nullable Instant failingSince;

    public StorageWatch(InstantSource clock) {
        this.clock = clock;
    }

    void succeeded() {
        failingSince = null;
    }

    void failed() {
        if (failingSince == null) {
            failingSince = clock.instant();
        }
    }

    /** True while PostgreSQL is known to be away. */
    public boolean isAway() {
        return failingSince != null
                && Duration.between(failingSince, clock.instant()).compareTo(UNTIL_AWAY) >= 0;
    }
}
