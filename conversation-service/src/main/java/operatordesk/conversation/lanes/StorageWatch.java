package operatordesk.conversation.lanes;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import operatordesk.conversation.turn.KnownOfStorage;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether PostgreSQL is away, from what came of the stores: it is away when none has succeeded since one failed, and that
 * is some seconds ago. What was heard long ago counts no more: another replica may have kept since then what failed here.
 */
public final class StorageWatch implements KnownOfStorage {
    private static final Duration UNTIL_AWAY = Duration.ofSeconds(2);

    /** Longer than from one failure to the next while PostgreSQL hangs and every store takes its whole patience to fail. */
    private static final Duration MEMORY = Duration.ofSeconds(7);

    private record Failing(Instant since, Instant last) {}

    private final InstantSource clock;
    private @Nullable Failing failing;
    private @Nullable Instant succeeded;

    public StorageWatch(InstantSource clock) {
        this.clock = clock;
    }

    void succeeded() {
        failing = null;
        succeeded = clock.instant();
    }

    @Override
    public @Nullable Long succeededAgo() {
        return ago(succeeded);
    }

    @Override
    public @Nullable Long failedAgo() {
        Failing known = failing;
        return known == null ? null : ago(known.last());
    }

    private @Nullable Long ago(@Nullable Instant at) {
        return at == null ? null : Duration.between(at, clock.instant()).toMillis();
    }

    void failed() {
        Instant now = clock.instant();
        Failing before = failing;
        failing = new Failing(before == null || isLongAgo(before, now) ? now : before.since(), now);
    }

    private static boolean isLongAgo(Failing failing, Instant now) {
        return Duration.between(failing.last(), now).compareTo(MEMORY) > 0;
    }

    @Override
    public boolean isAway() {
        Instant now = clock.instant();
        Failing known = failing;
        return known != null
                && !isLongAgo(known, now)
                && Duration.between(known.since(), now).compareTo(UNTIL_AWAY) >= 0;
    }
}
