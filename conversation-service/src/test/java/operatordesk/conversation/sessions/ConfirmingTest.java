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
import operatordesk.conversation.sessions.Confirming.Standing;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Sessions.Committed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When Telegram may forget an event. */
class ConfirmingTest {
    private static final EventId FIRST = EventId.of(1, CHAT);

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

    private static void done(Held held, Outcome outcome) {
        room.lasting.done(held, outcome, now()).await();
    }

    @Test
    void eventIsPendingUntilAllThatFollowsFromItInAnyChatIsDone() {
        EventId told = FIRST.then(1);
        room.commit(CHAT, FIRST, 1, queued(FIRST.then(0), store(FIRST)), queued(told, tell()));
        done(room.take(Lane.STORE, CHAT), Outcome.NOTHING);
        assertThat(standing()).isEqualTo(Standing.PENDING);

        room.commit(OTHER, told, 0, queued(told.then(0), store(FIRST)), queued(told.then(1), show()));
        assertThat(room.commit(OTHER, told, 0, queued(told.then(0), store(FIRST))))
                .isEqualTo(Committed.SEEN);
        done(room.take(Lane.TELL, CHAT), Outcome.NOTHING);
        assertThat(standing()).isEqualTo(Standing.PENDING);
        done(room.take(Lane.STORE, OTHER), Outcome.NOTHING);
        assertThat(standing()).isEqualTo(Standing.PENDING);
        assertThat(room.hurried.standing(List.of(FIRST)).await()).containsExactly(Standing.KEPT);
        done(room.take(Lane.SHOW, OTHER), Outcome.followedBy(List.of(queued(told.then(2), store(FIRST)))));
        assertThat(room.hurried.standing(List.of(FIRST)).await()).containsExactly(Standing.PENDING);
        done(room.take(Lane.STORE, OTHER), Outcome.NOTHING);
        assertThat(standing()).isEqualTo(Standing.KEPT);
        assertThat(room.redis(Command.EXISTS, Keys.PENDING, Keys.UNSTORED)).isEqualTo("0");
    }

    private static Standing standing() {
        return room.confirming.standing(List.of(FIRST)).await().getFirst();
    }
}
