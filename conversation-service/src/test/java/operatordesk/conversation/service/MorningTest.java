package operatordesk.conversation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.effects.OfficeHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The morning comes to operators who do nothing, too, and again after Redis was emptied. */
class MorningTest {
    private static final int SECONDS_LEFT = 5;

    private static OfficeHours nightIsAlmostOver() {
        LocalTime morning = LocalTime.now(ZoneOffset.UTC).plusSeconds(SECONDS_LEFT);
        return new OfficeHours(ZoneOffset.UTC, morning.minusHours(12), morning);
    }

    @Test
    void operatorLearnsWhatWaits(@TempDir Path folder) {
        try (var office = new Office(folder, Path.of("../deploy/catalogue.yaml"), MorningTest::nightIsAlmostOver)) {
            new EmptiedRedis(office).empty();
            await().until(() -> !office.peers().texts(Office.OLGA.id()).isEmpty());
            assertThat(office.peers().texts(Office.OLGA.id())).containsExactly("Hello! Here is what's waiting.");
        }
    }

    @Test
    void operatorWhoTriesTheDeskAloneLearnsItToo(@TempDir Path folder) {
        try (var office = new Office(folder, Path.of("../deploy/catalogue.yaml"), MorningTest::nightIsAlmostOver)) {
            office.does(Office.OLGA, new Event.Text(1, "/as_client"));
            office.does(Office.OLGA, new Event.Pressed("press", 1, "ask:" + Office.OLGA.id() + ":passport"));
            await().until(() -> office.peers().texts(Office.OLGA.id()).contains("Hello! Here is what's waiting."));
        }
    }
}
