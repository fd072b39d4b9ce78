package operatordesk.conversation.sessions;

import static operatordesk.conversation.sessions.LaneRoom.CHAT;
import static operatordesk.conversation.sessions.LaneRoom.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Effect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chat has one alarm at most, and it goes off once, in whatever replica. */
class AlarmTest {
    private static final LaneKey ALARM = new LaneKey(Lane.ALARM, CHAT);

    private LaneRoom room;
    private long updates;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new LaneRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void commits(Alarm alarm) {
        var event = EventId.of(++updates, CHAT);
        String revision = room.sessions.load(CHAT, event).await().revision();
        room.sessions
                .commit(CHAT, event, 1, revision, Session.NONE, List.of(), alarm)
                .await();
    }

    private static Instant in(long millis) {
        return Instant.ofEpochMilli(now() + millis);
    }

    private List<LaneKey> due(long at) {
        return room.lasting.due(at).await();
    }

    @Test
    void isDueAtItsTimeAndNotBefore() {
        Instant at = in(60_000);
        commits(Alarm.at(Optional.of(at)));
        assertThat(due(at.toEpochMilli() - 1)).isEmpty();
        assertThat(due(at.toEpochMilli())).containsExactly(ALARM);
        assertThat(room.lasting.take(ALARM, at.toEpochMilli() - 1, false).await())
                .isEmpty();
        var held = room.lasting.take(ALARM, at.toEpochMilli(), false).await().orElseThrow();
        assertThat(held.head().id()).isEqualTo(EventId.ofTime(at, CHAT));
        assertThat(held.head().effect()).isEqualTo(new Effect.Wake(at));
    }

    @Test
    void nextOneTakesItsPlace() {
        commits(Alarm.at(Optional.of(in(1_000))));
        Instant later = in(90_000);
        commits(Alarm.at(Optional.of(later)));
        assertThat(due(later.toEpochMilli() - 1)).isEmpty();
        assertThat(due(later.toEpochMilli())).containsExactly(ALARM);
    }

    @Test
    void staysWhereNothingIsSaidOfItAndGoesWhereNoneIsWanted() {
        Instant at = in(1_000);
        commits(Alarm.at(Optional.of(at)));
        commits(Alarm.UNCHANGED);
        assertThat(due(at.toEpochMilli())).containsExactly(ALARM);
        commits(Alarm.at(Optional.empty()));
        assertThat(due(at.toEpochMilli())).isEmpty();
        assertThat(room.lasting.take(ALARM, at.toEpochMilli(), true).await()).isEmpty();
    }

    @Test
    void turnThatItWokePutsTheNextInItsPlaceThoughItIsHeld() {
        Instant at = in(-1);
        commits(Alarm.at(Optional.of(at)));
        var held = room.brief.take(ALARM, now(), false).await().orElseThrow();
        Instant next = in(90_000);
        commits(Alarm.at(Optional.of(next)));
        assertThat(room.brief.done(held, Lanes.Outcome.NOTHING, now()).await()).isEmpty();
        assertThat(due(next.toEpochMilli())).containsExactly(ALARM);
        assertThat(room.takeOver(new LaneKey(Lane.ALARM, CHAT), next.toEpochMilli())
                        .head()
                        .id())
                .isEqualTo(EventId.ofTime(next, CHAT));
    }

    @Test
    void oneThatIsDoneIsGone() {
        commits(Alarm.at(Optional.of(in(-1))));
        var held = room.lasting.take(ALARM, now(), false).await().orElseThrow();
        assertThat(room.lasting.done(held, Lanes.Outcome.NOTHING, now()).await())
                .isEmpty();
        assertThat(due(now() + 1_000_000)).isEmpty();
    }
}
