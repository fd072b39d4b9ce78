package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.gateway.testing.CapturedLog;
import operatordesk.gateway.testing.ReceivedForm;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.ScriptedTelegram;
import operatordesk.gateway.testing.ScriptedTelegram.Asked;
import operatordesk.gateway.testing.TestPacing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files that people sent are fetched, packed and sent, with an asker that comes back as often as it is told to. */
class ArchivesOverHttpTest {
    private static final long OLGA = 4_503_599_627_370_495L;
    private static final long BEN = 7;
    private static final ArchiveWords WORDS =
            new ArchiveWords("part {n} of {of}", "Missing: {n}", "Missing.txt", "too large", "gone", "Failed");
    private static final Buffer PHOTO = Buffer.buffer(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 13, 10, 45, 45});

    private final RunningGateway gateway = new RunningGateway().start(TestPacing.QUICK);
    private final ScriptedTelegram telegram = gateway.telegram;
    private final Bus bus = new Bus(gateway.vertx);

    @AfterEach
    void close() {
        gateway.close();
    }

    private static Screen.Archive archive(String... ids) {
        List<ArchiveEntry> entries = List.of(ids).stream()
                .map(id -> new ArchiveEntry(id, "Паспорт " + id + ".jpg", null))
                .toList();
        return new Screen.Archive("118 Анна 2026-11-22", "Файлы", entries, WORDS);
    }

    private Future<ShowOutcome> show(String id, long chat, Screen screen) {
        return bus.ask(Addresses.SHOWS, new Show(new EventId(id), chat, 1, Show.Urgency.ANSWER, screen));
    }

    private Future<ShowOutcome> untilDone(String id, Screen screen) {
        return show(id, OLGA, screen)
                .compose(outcome -> outcome instanceof Later(long millis)
                        ? gateway.vertx.timer(millis, TimeUnit.MILLISECONDS).compose(over -> untilDone(id, screen))
                        : Future.succeededFuture(outcome));
    }

    private ReceivedForm received() {
        return ReceivedForm.of(telegram.asked("sendDocument").getLast());
    }

    @Test
    void everyFileIsInTheArchiveUnderItsName() {
        Buffer large = Buffer.buffer(new byte[3_000_000]).setInt(2_999_000, 42);
        telegram.sent("a", "photos/file_1.jpg", PHOTO);
        telegram.sent("b", "documents/ein Ж?.pdf", large);
        assertThat(untilDone("1", archive("a", "b")).await()).isEqualTo(new Shown(9_001));
        ReceivedForm form = received();
        assertThat(form.fileName()).isEqualTo("118 Анна 2026-11-22.zip");
        assertThat(form.field("chat_id")).isEqualTo("" + OLGA);
        assertThat(form.field("caption")).isEqualTo("Файлы");
        Map<String, byte[]> files = form.unzipped();
        assertThat(files).containsOnlyKeys("Паспорт a.jpg", "Паспорт b.jpg");
        assertThat(files.get("Паспорт a.jpg")).isEqualTo(PHOTO.getBytes());
        assertThat(files.get("Паспорт b.jpg")).isEqualTo(large.getBytes());
        assertThat(untilDone("1", archive("a", "b")).await()).isEqualTo(new Shown(9_001));
        assertThat(telegram.asked("sendDocument")).hasSize(1);
    }

    @Test
    void whatCannotBeFetchedIsNamed() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next(
                "getFile",
                Reply.error(400, "Bad Request: file is too big"),
                Reply.error(400, "Bad Request: wrong file_id or the file is temporarily unavailable"));
        telegram.sent("gone meanwhile", "photos/2.jpg", PHOTO);
        telegram.next("file", Reply.error(404, "Not Found"));
        assertThat(untilDone("1", archive("large", "unknown", "gone meanwhile", "a"))
                        .await())
                .isInstanceOf(Shown.class);
        assertThat(received().field("caption")).isEqualTo("Файлы\nMissing: 3");
        Map<String, byte[]> files = received().unzipped();
        assertThat(files).containsOnlyKeys("Паспорт a.jpg", "Missing.txt");
        assertThat(new String(files.get("Missing.txt"), StandardCharsets.UTF_8)).isEqualTo("""
                \uFEFFПаспорт large.jpg: too large
                Паспорт unknown.jpg: gone
                Паспорт gone meanwhile.jpg: gone
                """.replace("\n", "\r\n"));
    }

    @Test
    void troubleIsWaitedForAsLongAsTelegramAsks() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next("getFile", Reply.tooMany(1), Reply.html(502), new Reply.Cut());
        telegram.next("file", Reply.tooMany(1), Reply.html(502), new Reply.CutMidway());
        telegram.next("sendDocument", Reply.tooMany(1), Reply.html(502));
        assertThat(untilDone("1", archive("a")).await()).isInstanceOf(Shown.class);
        assertThat(received().unzipped().get("Паспорт a.jpg")).isEqualTo(PHOTO.getBytes());
        for (String method : List.of("getFile", "file", "sendDocument")) {
            List<Long> times =
                    telegram.asked(method).stream().map(Asked::nanoTime).toList();
            assertThat(times.get(1) - times.get(0)).as(method).isGreaterThan(999_000_000L);
        }
    }

    @Test
    void brokenFileKeepsNoOtherFromComing() {
        telegram.sent("broken", "photos/1.jpg", PHOTO);
        telegram.sent("a", "photos/2.jpg", PHOTO);
        telegram.next("file", Reply.html(500), Reply.html(500), Reply.html(500), Reply.html(500));
        assertThat(untilDone("1", archive("broken", "a")).await()).isInstanceOf(Shown.class);
        assertThat(received().unzipped()).containsOnlyKeys("Паспорт a.jpg", "Missing.txt");
    }

    @Test
    void nobodyWaitsForAnArchive() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next("file", new Reply.Silence());
        assertThat(show("1", OLGA, archive("a")).await()).isInstanceOf(Later.class);
        Awaitility.await().until(() -> !telegram.asked("file").isEmpty());
        for (int n = 0; n < 5; n++) {
            assertThat(show("1", OLGA, archive("a")).await()).isInstanceOf(Later.class);
            var text = new Screen.Text("Hello", List.of(), null);
            assertThat(show("ben" + n, BEN, text).await()).isInstanceOf(Shown.class);
            assertThat(show("olga" + n, OLGA, text).await()).isInstanceOf(Shown.class);
        }
        assertThat(telegram.asked("sendDocument")).isEmpty();
    }

    @Test
    void whoAsksAtTheSameTimeGetsTheSameOne() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next("sendDocument", new Reply.Delayed(300, Reply.ok(Map.of("message_id", 77))));
        Future<ShowOutcome> one = untilDone("1", archive("a"));
        Future<ShowOutcome> two = untilDone("1", archive("a"));
        assertThat(one.await()).isEqualTo(new Shown(77)).isEqualTo(two.await());
        assertThat(telegram.asked("sendDocument")).hasSize(1);
        assertThat(telegram.asked("file")).hasSize(1);
    }

    @Test
    void personWhoStoppedTheBotGetsNone() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next("sendDocument", Reply.error(403, "Forbidden: bot was blocked by the user"));
        assertThat(untilDone("1", archive("a")).await())
                .isEqualTo(
                        new ShowOutcome.Refused(ShowOutcome.Reason.BLOCKED, "Forbidden: bot was blocked by the user"));
    }

    @Test
    void noLogLineContainsTheToken() {
        telegram.sent("a", "photos/1.jpg", PHOTO);
        telegram.next("file", new Reply.Cut(), Reply.error(404, ScriptedTelegram.TOKEN));
        try (var log = new CapturedLog("ROOT", Level.TRACE)) {
            untilDone("1", archive("a", "b")).await();
            assertThat(log.lines()).noneMatch(line -> line.contains("PLANTED-secret"));
        }
    }
}
