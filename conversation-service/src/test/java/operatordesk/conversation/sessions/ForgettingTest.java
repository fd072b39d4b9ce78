package operatordesk.conversation.sessions;

import static operatordesk.conversation.sessions.LaneRoom.CHAT;
import static operatordesk.conversation.sessions.LaneRoom.OTHER;
import static operatordesk.conversation.sessions.LaneRoom.now;
import static operatordesk.conversation.sessions.LaneRoom.queued;
import static operatordesk.conversation.sessions.LaneRoom.show;
import static operatordesk.conversation.sessions.LaneRoom.store;
import static operatordesk.conversation.sessions.LaneRoom.tell;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.sessions.Confirming.Standing;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A turn that forgets takes what waits out of its chat's lanes in the same step, and nothing waits for it any more. */
class ForgettingTest {
    private static final EventId ERASED = EventId.of(900, OTHER);

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

    private static void commit(long chatId, EventId event, Forget forget, Queued... effects) {
        String revision = room.sessions.load(chatId, event).await().revision();
        room.sessions
                .commit(chatId, event, 0, revision, Session.NONE, List.of(effects), Alarm.UNCHANGED, forget)
                .await();
    }

    private static Effect hint(long clientId) {
        var report = new DeskReport.Wrote(new Person(clientId, "Anna", null, null), null);
        return new Effect.Show(new OperatorNotice.Reported(report), Language.ENGLISH, new Target.Fresh(), null);
    }

    @Test
    void chatOfAnErasedClientHasNothingWaitingAndWhoIsAtWorkPutsNothingBack() {
        EventId first = EventId.of(1, CHAT);
        room.commit(
                CHAT,
                first,
                1,
                queued(first.then(0), store(first)),
                queued(first.then(1), tell()),
                queued(first.then(2), show()),
                queued(first.then(3), show()));
        Held atWork = room.take(Lane.SHOW, CHAT);
        room.redis(Command.HSET, Keys.shown(CHAT), "question:1", "7");

        commit(CHAT, ERASED, Forget.ALL, queued(ERASED.then(0), store(ERASED)));
        var late = new Outcome(
                new Slot("question:2"),
                new Place(8, null),
                List.of(),
                List.of(queued(first.then(9), store(first))),
                false);
        assertThat(room.lasting.done(atWork, late, now()).await()).isEmpty();

        assertThat(room.take(Lane.STORE, CHAT).head().id()).isEqualTo(ERASED.then(0));
        assertThat(room.redis(Command.LLEN, Keys.lane(new LaneKey(Lane.STORE, CHAT))))
                .isEqualTo("1");
        assertThat(room.redis(
                        Command.EXISTS,
                        Keys.shown(CHAT),
                        Keys.lane(new LaneKey(Lane.TELL, CHAT)),
                        Keys.lane(new LaneKey(Lane.SHOW, CHAT))))
                .isEqualTo("0");
        assertThat(room.confirming.standing(List.of(first)).await()).containsExactly(Standing.KEPT);
        assertThat(room.redis(Command.SMEMBERS, Keys.UNSTORED))
                .contains(ERASED.then(0).value());
        assertThat(room.redis(Command.SMEMBERS, Keys.UNSTORED)).doesNotContain(first.value());
    }

    @Test
    void chatOfAnOperatorLosesWhatIsAboutTheClientAlone() {
        EventId told = EventId.of(2, OTHER);
        room.commit(
                OTHER,
                told,
                0,
                queued(told.then(1), hint(50)),
                queued(told.then(2), hint(501)),
                queued(told.then(3), hint(50)));
        commit(OTHER, told.then(9), Forget.about(50), queued(told.then(9).then(1), show()));
        assertThat(room.redis(Command.LRANGE, Keys.lane(new LaneKey(Lane.SHOW, OTHER)), 0, -1))
                .contains("\"id\":501")
                .doesNotContain("\"id\":50,");
        assertThat(room.redis(Command.LLEN, Keys.lane(new LaneKey(Lane.SHOW, OTHER))))
                .isEqualTo("2");
        assertThat(room.redis(Command.HGET, Keys.PENDING, told.value() + "#")).isEqualTo("2");
    }
}
