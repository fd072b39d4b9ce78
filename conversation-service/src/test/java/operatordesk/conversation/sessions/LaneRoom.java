package operatordesk.conversation.sessions;

import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Sessions.Committed;
import operatordesk.engines.RedisEngine;

/** A real Redis with lanes in it, and a look at everything that is there. */
final class LaneRoom implements AutoCloseable {
    static final long CHAT = 4_503_599_627_370_495L;
    static final long OTHER = 7_000_001;

    private final Vertx vertx = Vertx.vertx();
    private final RedisEngine engine;
    private final RedisLink link;
    final Sessions sessions;
    final Confirming confirming;

    final Armed armed;

    /** Waits for no shows. */
    final Confirming hurried;

    /** Lanes whose holders are dead almost at once. */
    final Lanes brief;

    /** Lanes whose holders live longer than any test. */
    final Lanes lasting;

    LaneRoom(Path folder) {
        engine = RedisEngine.start(folder);
        link = new RedisLink(vertx, engine.url());
        link.connect().await();
        sessions = new Sessions(link);
        confirming = new Confirming(link, Duration.ofMinutes(5));
        armed = new Armed(link);
        hurried = new Confirming(link, Duration.ZERO);
        brief = new Lanes(link, Duration.ofMillis(50));
        lasting = new Lanes(link, Duration.ofMinutes(5));
    }

    /** What somebody does who types FLUSHALL into the wrong window. */
    void empty() {
        link.send(Request.cmd(Command.FLUSHALL)).await();
    }

    static long now() {
        return System.currentTimeMillis();
    }

    static Effect store(EventId id) {
        return new Effect.Store(List.of(new Row.Status(id, RequestStatus.OPEN, Instant.EPOCH)));
    }

    static Effect tell() {
        return new Effect.TellOperator(OTHER, new OperatorEvent.Told(new Report.PutAside("1"), null));
    }

    static Effect show() {
        return new Effect.Show(new ClientNotice.NothingNeeded(), Language.ENGLISH, new Target.Fresh(), null);
    }

    static Queued queued(EventId id, Effect effect) {
        return new Queued(id, effect);
    }

    /** Commits a turn of a chat as it stands now. */
    Committed commit(long chatId, EventId event, long epoch, Queued... effects) {
        String revision = sessions.load(chatId, event).await().revision();
        return sessions.commit(chatId, event, epoch, revision, Session.NONE, List.of(effects), Alarm.UNCHANGED)
                .await();
    }

    Held take(Lane lane, long chatId) {
        return lasting.take(new LaneKey(lane, chatId), now(), true).await().orElseThrow();
    }

    /** Takes a lane with its first holder still named as such, as soon as the holder's lease has run out. */
    Held takeOver(LaneKey lane) {
        return await().until(() -> lasting.take(lane, now(), false).await(), Optional::isPresent)
                .orElseThrow();
    }

    /** As {@link #takeOver(LaneKey)}, at another time. */
    Held takeOver(LaneKey lane, long at) {
        return await().until(() -> lasting.take(lane, at, false).await(), Optional::isPresent)
                .orElseThrow();
    }

    String redis(Command command, Object... arguments) {
        Request request = Request.cmd(command);
        Arrays.stream(arguments).forEach(argument -> request.arg(String.valueOf(argument)));
        return String.valueOf(link.send(request).await());
    }

    /** Everything of a chat that outlives a lease. */
    List<String> all(long chatId) {
        List<String> all = new ArrayList<>();
        Keys.lanes(chatId).forEach(lane -> all.add(redis(Command.LRANGE, lane, 0, -1)));
        Stream.of(Keys.shown(chatId), Keys.session(chatId), Keys.PENDING)
                .forEach(key -> all.add(redis(Command.HGETALL, key)));
        all.add(redis(Command.SMEMBERS, Keys.UNSTORED));
        all.add(redis(Command.ZRANGE, Keys.DUE, 0, -1, "WITHSCORES"));
        return all;
    }

    @Override
    public void close() {
        link.close();
        vertx.close().await();
        engine.close();
    }
}
