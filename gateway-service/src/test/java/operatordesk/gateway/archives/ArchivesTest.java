package operatordesk.gateway.archives;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.gateway.archives.Archives.Ready;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotMethod.SendFromDisk;
import operatordesk.gateway.telegram.BotMethod.SendMessage;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.ScriptedTelegram;
import operatordesk.gateway.testing.TestPacing;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives in the making: in parts, few at once, and nothing left on the disk. */
class ArchivesTest {
    private static final ArchiveWords WORDS =
            new ArchiveWords("part {n} of {of}", "Missing: {n}", "Missing.txt", "too large", "gone", "Failed");

    private final Vertx vertx = Vertx.vertx();
    private final Context loop = vertx.getOrCreateContext();
    private final ScriptedTelegram telegram = new ScriptedTelegram(vertx);
    private final Set<Integer> sentBefore = new HashSet<>();

    @TempDir
    private Path place;

    private Archives archives = new Archives(vertx, api(), TestPacing.QUICK, Path.of("nowhere"), 1);

    @BeforeEach
    void files() {
        archives = new Archives(vertx, api(), TestPacing.QUICK, place, 50_000);
        for (String id : List.of("a", "b", "c", "d")) {
            telegram.sent(id, "photos/" + id + ".jpg", Buffer.buffer(new byte[20_000]));
        }
    }

    @AfterEach
    void close() {
        onLoop(() -> archives.close()).await();
        vertx.close().await();
    }

    private BotApi api() {
        return new BotApi(vertx, telegram.server(), TestPacing.QUICK, () -> true);
    }

    private static Show show(String id, String... files) {
        List<ArchiveEntry> entries = Stream.of(files)
                .map(file -> new ArchiveEntry(file, file + ".jpg", null))
                .toList();
        var archive = new Screen.Archive("Anna", "Files", entries, WORDS);
        return new Show(new EventId(id), 7, 1, Show.Urgency.ANSWER, archive);
    }

    /** Everything of it runs on one event loop. */
    private <T> T onLoop(Callable<T> deed) {
        Promise<T> promise = Promise.promise();
        loop.runOnContext(
                now -> Future.succeededFuture(deed).map(ArchivesTest::done).onComplete(promise));
        return promise.future().await();
    }

    private static <T> T done(Callable<T> deed) {
        try {
            return deed.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Ready> ready(Show show) {
        return onLoop(() -> archives.ready(show, (Screen.Archive) show.screen(), sentBefore::contains));
    }

    private void sent(Show show, int part) {
        onLoop(() -> {
            archives.sent(show.id(), part);
            return part;
        });
    }

    private void forget(Show show) {
        onLoop(() -> {
            archives.forget(show.id());
            return show;
        });
    }

    private Ready made(Show show) {
        return Awaitility.await().until(() -> ready(show), Optional::isPresent).orElseThrow();
    }

    private static SendFromDisk call(Ready ready) {
        return (SendFromDisk) ready.call();
    }

    private List<Path> zips() throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    @Test
    void whatIsTooLargeForOneComesInParts() throws IOException {
        Show show = show("1", "a", "b", "gone", "c", "d");
        Ready first = made(show);
        assertThat(first.last()).isFalse();
        assertThat(call(first).name()).isEqualTo("Anna part 1 of 2.zip");
        assertThat(call(first).caption()).isEqualTo("Files\npart 1 of 2\nMissing: 1");
        assertThat(telegram.asked("file")).hasSize(2);
        assertThat(zips()).hasSize(1);

        sent(show, 0);
        Ready second = made(show);
        assertThat(second.last()).isTrue();
        assertThat(call(second).name()).isEqualTo("Anna part 2 of 2.zip");
        assertThat(call(second).caption()).isEqualTo("Files\npart 2 of 2");
        sent(show, 0);
        assertThat(ready(show)).contains(second);
        assertThat(telegram.asked("file")).hasSize(4);

        sent(show, 1);
        Awaitility.await().untilAsserted(() -> assertThat(zips()).isEmpty());
    }

    @Test
    void partsThatWereSentAreNotMadeAgain() {
        sentBefore.add(0);
        Ready ready = made(show("1", "a", "b", "c", "d"));
        assertThat(ready.part()).isEqualTo(1);
        assertThat(telegram.asked("file")).hasSize(2);
    }

    @Test
    void filesOfWhichTelegramSaysWhatCannotBeAreLeftOut() {
        List<Map<String, Object>> answers = List.of(
                Map.of("file_path", "photos/a.jpg", "file_size", 19_999),
                Map.of("file_path", "photos/a.jpg", "file_size", 50_001),
                Map.of("file_size", 7));
        for (Map<String, Object> answer : answers) {
            telegram.next("getFile", Reply.ok(answer));
            Show show = show("1", "a", "b");
            assertThat(call(made(show)).caption()).as("%s", answer).isEqualTo("Files\nMissing: 1");
            forget(show);
        }
    }

    @Test
    void fewAreMadeAtOnceAndTheNextOneWhenOneIsDone() {
        Show first = show("1", "a");
        Show second = show("2", "b");
        Show third = show("3", "c");
        made(first);
        made(second);
        assertThat(ready(third)).isEmpty();
        assertThat(telegram.asked("getFile")).hasSize(2);
        sent(second, 0);
        made(third);
        forget(first);
        assertThat(telegram.asked("getFile")).hasSize(3);
    }

    @Test
    void whatNobodyWaitsForIsDeleted() throws IOException {
        Show ready = show("1", "a");
        Show unfinished = show("2", "b");
        made(ready);
        telegram.next("file", new Reply.Delayed(200, Reply.html(502)));
        ready(unfinished);
        Awaitility.await().until(() -> telegram.asked("file").size() == 2);
        forget(ready);
        forget(unfinished);
        Awaitility.await().untilAsserted(() -> assertThat(zips()).isEmpty());
    }

    @Test
    void nothingIsLeftWhenItEnds() throws IOException {
        made(show("1", "a"));
        onLoop(() -> archives.close()).await();
        try (Stream<Path> all = Files.list(place)) {
            assertThat(all).isEmpty();
        }
    }

    @Test
    void whenTheDiskFailsThePersonReadsSo() throws IOException {
        Files.writeString(place.resolve("file"), "no folder");
        archives = new Archives(vertx, api(), TestPacing.QUICK, place.resolve("file"), 50_000);
        Ready ready = made(show("1", "a"));
        assertThat(ready.last()).isTrue();
        assertThat(ready.call())
                .isInstanceOfSatisfying(
                        SendMessage.class, call -> assertThat(call.text()).isEqualTo("Failed"));
    }
}
