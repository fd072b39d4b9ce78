package operatordesk.conversation.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One replica sets the alarms anew, whenever Redis was emptied, and even when that happens in the middle of it. */
class ArmedTest {
    private LaneRoom room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new LaneRoom(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private boolean begins() {
        return room.armed.begin().await();
    }

    @Test
    void oneSetsThemOnce() {
        assertThat(begins()).isTrue();
        assertThat(begins()).isFalse();
        room.armed.goOn().await();
        room.armed.done().await();
        assertThat(begins()).isFalse();
    }

    @Test
    void setAnewOnceRedisWasEmptied() {
        assertThat(begins()).isTrue();
        room.armed.done().await();
        room.empty();
        assertThat(begins()).isTrue();
    }

    @Test
    void emptiedInTheMiddleNobodyTakesThemForSet() {
        assertThat(begins()).isTrue();
        room.empty();
        room.armed.goOn().await();
        room.armed.done().await();
        assertThat(begins()).isTrue();
    }
}
