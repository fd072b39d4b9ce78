package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import operatordesk.contracts.bus.Bus;
import operatordesk.conversation.screens.Screens;
import operatordesk.conversation.sessions.Lane;
import operatordesk.conversation.sessions.Lanes;
import operatordesk.conversation.sessions.Queued;
import operatordesk.conversation.sessions.RedisLink;
import operatordesk.conversation.turn.Desk;
import operatordesk.conversation.turn.Turns;

/** Carries out what turns decided. */
public final class EffectLanes {
    private static final Duration LEASE = Duration.ofMillis(1_500);
    private static final Duration RENEWAL = Duration.ofMillis(500);
    private static final Duration SWEEP = Duration.ofMillis(100);

    private final LaneRunner runner;
    private final StorageWatch storage;

    private EffectLanes(LaneRunner runner, StorageWatch storage) {
        this.runner = runner;
        this.storage = storage;
    }

    /** The lanes of this replica; they move once {@link #start} is called. */
    public static EffectLanes of(Vertx vertx, Bus bus, RedisLink redis, Screens screens, Turns turns, Desk desk) {
        var clock = Clock.systemUTC();
        var lanes = new Lanes(redis, LEASE);
        var storage = new StorageWatch(clock);
        var shows = new ShowWork(bus, lanes, screens);
        Map<Lane, LaneWork> work = Map.of(
                Lane.STORE, new StoreWork(bus, storage),
                Lane.TELL, new TellWork(turns),
                Lane.SHOW, shows,
                Lane.LATE, shows,
                Lane.QUEUE, new QueueWork(turns),
                Lane.ALARM, new WakeWork(turns, clock));
        var runner =
                new LaneRunner(vertx, lanes, work, new Delays(clock, storage), new Poison(desk.operators(), clock));
        return new EffectLanes(runner, storage);
    }

    /** Begins to work, with what is left from before. */
    public void start() {
        runner.start(SWEEP, RENEWAL);
    }

    /** Ends the work; done once the effects under way have come to their end. The rest is carried on by others. */
    public Future<Void> stop() {
        return runner.stop();
    }

    /** A turn left these effects in a chat's lanes. */
    public void filled(long chatId, List<Queued> effects) {
        runner.filled(chatId, effects);
    }

    /** Whether PostgreSQL is known to be away. */
    public StorageWatch storage() {
        return storage;
    }
}
