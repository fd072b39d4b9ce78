package operatordesk.conversation.sessions;

import static operatordesk.conversation.sessions.LaneRoom.CHAT;
import static operatordesk.conversation.sessions.LaneRoom.now;
import static operatordesk.conversation.sessions.LaneRoom.queued;
import static operatordesk.conversation.sessions.LaneRoom.show;
import static operatordesk.conversation.sessions.LaneRoom.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Sessions.Committed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lanes' scripts in the real Redis. */
class LanesTest {
    private static final EventId FIRST = EventId.of(1, CHAT);
    private static final EventId SECOND = EventId.of(2, CHAT);
    private static final LaneKey SHOWS = new LaneKey(Lane.SHOW, CHAT);
    private static final LaneKey STORES = new LaneKey(Lane.STORE, CHAT);

    @TempDir
    private static Path folder;

    private static LaneRoom room;

    @BeforeAll
    static void open() {
        room = new LaneRoom(folder);
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @BeforeEach
    void empty() {
        room.redis(Command.FLUSHALL);
    }

    private static Optional<Held> done(Held held, Outcome outcome) {
        return room.lasting.done(held, outcome, now()).await();
    }

    private static List<String> drained(Lane lane) {
        List<String> ids = new ArrayList<>();
        Optional<Held> next = Optional.of(room.take(lane, CHAT));
        while (next.isPresent()) {
            ids.add(next.get().head().id().value());
            next = done(next.get(), Outcome.NOTHING);
        }
        return ids;
    }

    @Test
    void holderWhoseLeaseRanOutCanChangeNothing() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()), queued(FIRST.then(2), show()));
        Held first = room.brief.take(SHOWS, now(), false).await().orElseThrow();
        Held second = room.takeOver(SHOWS);
        List<String> before = room.all(CHAT);
        var late = new Outcome(
                new Slot("s"), new Place(7, null), List.of(), List.of(queued(FIRST.then(3), show())), false);

        assertThat(done(first, late)).isEmpty();
        room.brief.postpone(first, 1, true).await();
        room.brief.renew(first, now()).await();
        assertThat(room.all(CHAT)).isEqualTo(before);
        assertThat(Long.parseLong(second.token())).isGreaterThan(Long.parseLong(first.token()));
        assertThat(done(second, Outcome.NOTHING)).isPresent();
    }

    @Test
    void heldLaneIsTakenByNobodyElse() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()));
        room.take(Lane.SHOW, CHAT);

        assertThat(room.brief.take(SHOWS, now(), true).await()).isEmpty();
    }

    @Test
    void postponedLaneIsNotDueBeforeItsTimeUnlessTakenEarly() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()));
        Held held = room.take(Lane.SHOW, CHAT);
        long due = now() + 60_000;
        room.lasting.postpone(held, due, true).await();

        assertThat(room.lasting.take(SHOWS, due - 1, false).await()).isEmpty();
        assertThat(room.lasting.due(due - 1).await()).isEmpty();
        assertThat(room.lasting.due(due).await()).containsExactly(SHOWS);
        Held early = room.lasting.take(SHOWS, now(), true).await().orElseThrow();
        room.lasting.postpone(early, due, true).await();
        assertThat(room.lasting.take(SHOWS, due, false).await()).isPresent();
    }

    @Test
    void indexListsFreshAndPostponedLanesAndThoseOfDeadHolders() {
        for (long chat = 1; chat <= 4; chat++) {
            EventId event = EventId.of(chat, chat);
            room.commit(chat, event, 1, queued(event.then(1), show()));
        }
        room.lasting.postpone(room.take(Lane.SHOW, 2), now(), true).await();
        room.brief.take(new LaneKey(Lane.SHOW, 3), now(), false).await();
        room.take(Lane.SHOW, 4);

        await().untilAsserted(() -> assertThat(room.lasting.due(now()).await())
                .containsExactlyInAnyOrder(
                        new LaneKey(Lane.SHOW, 1), new LaneKey(Lane.SHOW, 2), new LaneKey(Lane.SHOW, 3)));
    }

    @Test
    void effectsLeaveInTheirOrderAndAnEmptyLaneIsNotDue() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()), queued(FIRST.then(2), show()));
        room.commit(CHAT, SECOND, 1, queued(SECOND.then(1), show()));

        assertThat(drained(Lane.SHOW)).containsExactly("1." + CHAT + "/1", "1." + CHAT + "/2", "2." + CHAT + "/1");
        assertThat(room.lasting.due(Long.MAX_VALUE / 4).await()).isEmpty();
        assertThat(room.lasting.take(SHOWS, now(), true).await()).isEmpty();
    }

    @Test
    void whatTakesAnEffectsPlaceGoesBeforeAndWhatFollowsGoesAfter() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()), queued(FIRST.then(2), show()));
        var parts = List.of(queued(FIRST.then(5), show()), queued(FIRST.then(6), show()));
        var after = List.of(queued(FIRST.then(7), show()), queued(FIRST.then(8), show()));
        Held part = done(room.take(Lane.SHOW, CHAT), Outcome.split(parts)).orElseThrow();
        Held next = done(part, Outcome.followedBy(after)).orElseThrow();
        room.lasting.postpone(next, now(), true).await();

        assertThat(drained(Lane.SHOW).stream().map(id -> id.substring(id.indexOf('/'))))
                .containsExactly("/6", "/2", "/7", "/8");
    }

    @Test
    void storeInPartsIsKeptOnceItsLastPartIs() {
        EventId whole = FIRST.then(0);
        room.commit(CHAT, FIRST, 1, queued(whole, store(FIRST)));
        var parts = List.of(queued(whole.then(0), store(FIRST)), queued(whole, store(FIRST)));
        Held part = done(room.take(Lane.STORE, CHAT), Outcome.split(parts)).orElseThrow();

        assertThat(room.lasting.isKept(whole).await()).isFalse();
        assertThat(room.lasting.isKept(whole.then(0)).await()).isFalse();
        assertThat(room.redis(Command.HGET, Keys.PENDING, FIRST)).isEqualTo("2");
        Held last = done(part, Outcome.NOTHING).orElseThrow();
        assertThat(room.lasting.isKept(whole.then(0)).await()).isTrue();
        assertThat(room.lasting.isKept(whole).await()).isFalse();
        assertThat(done(last, Outcome.NOTHING)).isEmpty();
        assertThat(room.lasting.isKept(whole).await()).isTrue();
        assertThat(room.redis(Command.HLEN, Keys.PENDING)).isEqualTo("0");
    }

    @Test
    void entryThatCannotBeReadComesOutAsSuch() {
        room.redis(Command.RPUSH, Keys.lane(STORES), FIRST.then(0) + "\n{\"is\":\"of_tomorrow\"}");

        assertThat(room.take(Lane.STORE, CHAT).head())
                .isEqualTo(queued(FIRST.then(0), new Effect.Unreadable("{\"is\":\"of_tomorrow\"}")));
    }

    @Test
    void eventOfAnOlderGatewayChangesNothing() {
        room.redis(Command.SET, Keys.EPOCH, 5);
        List<String> before = room.all(CHAT);

        assertThat(room.commit(CHAT, FIRST, 4, queued(FIRST.then(1), show()))).isEqualTo(Committed.STALE);
        assertThat(room.all(CHAT)).isEqualTo(before);
        assertThat(room.commit(CHAT, FIRST, 5)).isEqualTo(Committed.COMMITTED);
        assertThat(room.commit(CHAT, SECOND, 0)).isEqualTo(Committed.COMMITTED);
    }

    @Test
    void redisEmptiedWhileALaneIsHeldLeavesItsHolderNothing() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(0), store(FIRST)));
        Held held = room.take(Lane.STORE, CHAT);
        room.redis(Command.FLUSHALL);

        assertThat(done(held, Outcome.followedBy(List.of(queued(FIRST.then(2), show())))))
                .isEmpty();
        assertThat(room.redis(Command.DBSIZE)).isEqualTo("0");
    }

    @Test
    void tokensGoOnRisingAfterRedisWasEmptied() {
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(0), store(FIRST)));
        Held before = room.take(Lane.STORE, CHAT);
        room.redis(Command.FLUSHALL);
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(0), store(FIRST)));
        await().until(() -> now() > Long.parseLong(before.token()));
        Held after = room.take(Lane.STORE, CHAT);

        assertThat(Long.parseLong(after.token())).isGreaterThan(Long.parseLong(before.token()));
        assertThat(done(before, Outcome.NOTHING)).isEmpty();
    }

    @Test
    void turnThatBeganBeforeRedisWasEmptiedCannotCommit() {
        room.commit(CHAT, FIRST, 1);
        String loaded = room.sessions.load(CHAT, SECOND).await().revision();
        room.redis(Command.FLUSHALL);
        await().until(() -> now() > Long.parseLong(loaded));
        room.commit(CHAT, EventId.of(3, CHAT), 1);

        assertThat(room.sessions
                        .commit(CHAT, SECOND, 1, loaded, Session.NONE, List.of(), Alarm.UNCHANGED)
                        .await())
                .isEqualTo(Committed.CONFLICT);
    }
}
