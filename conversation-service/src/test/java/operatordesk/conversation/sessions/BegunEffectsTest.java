package operatordesk.conversation.sessions;

import static operatordesk.conversation.sessions.LaneRoom.CHAT;
import static operatordesk.conversation.sessions.LaneRoom.now;
import static operatordesk.conversation.sessions.LaneRoom.queued;
import static operatordesk.conversation.sessions.LaneRoom.show;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Redis knows of effects that were begun, and of where they were shown. */
class BegunEffectsTest {
    private static final EventId FIRST = EventId.of(1, CHAT);
    private static final EventId SECOND = EventId.of(2, CHAT);
    private static final LaneKey SHOWS = new LaneKey(Lane.SHOW, CHAT);

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
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(1), show()), queued(FIRST.then(2), show()));
    }

    private static Optional<Held> done(Held held, Outcome outcome) {
        return room.lasting.done(held, outcome, now()).await();
    }

    @Test
    void whoTakesALaneLearnsWhetherItsEffectWasBegunBefore() {
        Held first = room.take(Lane.SHOW, CHAT);
        assertThat(first.begun()).isNull();
        room.lasting.postpone(first, now(), true).await();
        Held untouched = room.brief.take(SHOWS, now(), false).await().orElseThrow();
        assertThat(untouched.begun()).isNull();
        Held takenOver = room.takeOver(SHOWS);
        assertThat(takenOver.begun()).isNotNull();
        room.lasting.postpone(takenOver, now(), true).await();
        Held still = room.take(Lane.SHOW, CHAT);
        assertThat(still.begun()).isEqualTo(takenOver.begun());
        Held next = done(still, Outcome.NOTHING).orElseThrow();
        assertThat(next.begun()).isNull();
        room.lasting.postpone(next, now(), false).await();
        assertThat(room.take(Lane.SHOW, CHAT).begun()).isNotNull();
    }

    @Test
    void placesAreRememberedWithTheirDoubtAndForgottenWhenStale() {
        var old = new Outcome(new Slot("old"), new Place(7, null), List.of(), List.of(), false);
        Held second = done(room.take(Lane.SHOW, CHAT), old).orElseThrow();
        var fresh = new Outcome(
                new Slot("new"),
                new Place(9, Instant.ofEpochMilli(1_795_000_000_123L)),
                List.of(new Slot("old"), new Slot("x")),
                List.of(),
                false);
        done(second, fresh);

        assertThat(room.sessions.load(CHAT, SECOND).await().shown())
                .containsExactly(entry(new Slot("new"), new Place(9, Instant.ofEpochMilli(1_795_000_000_123L))));
        assertThat(room.lasting.shownIn(CHAT, new Slot("new")).await()).hasValue(9);
    }
}
