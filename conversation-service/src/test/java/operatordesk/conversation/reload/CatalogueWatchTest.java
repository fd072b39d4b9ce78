package operatordesk.conversation.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed file is taken up; one with mistakes is told and leaves the former one in force. */
class CatalogueWatchTest {
    private static final String KIND = """
              - key: %s
                label: {ru: Записка, en: Note}
                received: {ru: Спасибо, en: Thanks}
                steps:
                  - {key: words, type: text, name: {ru: Слова, en: Words}, prompt: {ru: Напишите, en: Write}}
            """;

    private static final String ONE = "kinds:\n" + KIND.formatted("one");
    private static final String TWO = ONE + KIND.formatted("two");
    private static final String FAULTY = ONE + "    colour: blue\n";

    private final Vertx vertx = Vertx.vertx();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private Path file;
    private CatalogueInForce inForce;
    private CatalogueWatch watch;
    private Future<Void> telling = Future.succeededFuture();

    @BeforeEach
    void watch(@TempDir Path folder) throws IOException {
        file = Files.writeString(folder.resolve("catalogue.yaml"), ONE);
        inForce = new CatalogueInForce(file, CatalogueFile.read(file));
        watch = new CatalogueWatch(vertx, inForce, (content, mistakes) -> {
            told.add(content + " " + mistakes);
            return telling;
        });
    }

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private void becomes(String yaml) throws IOException {
        Files.writeString(file, yaml);
    }

    private void looks(int times) {
        for (int look = 0; look < times; look++) {
            watch.look().await();
        }
    }

    private List<String> kinds() {
        return inForce.get().kinds().stream().map(RequestKind::key).toList();
    }

    @Test
    void changedFileIsTakenUpOnceItIsSeenTwice() throws IOException {
        looks(2);
        becomes(TWO);
        looks(1);
        assertThat(kinds()).containsExactly("one");
        looks(1);
        assertThat(kinds()).containsExactly("one", "two");
        assertThat(inForce.state()).isEqualTo("ok");
        assertThat(told).isEmpty();
    }

    @Test
    void fileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
        becomes("kinds:\n  - key: tw");
        looks(1);
        becomes("kinds:\n  - key: two");
        looks(1);
        becomes(TWO);
        looks(2);
        assertThat(kinds()).containsExactly("one", "two");
        assertThat(told).isEmpty();
    }

    @Test
    void fileWithMistakesIsToldOnceAndLeavesTheFormerOneInForce() throws IOException {
        becomes(FAULTY);
        looks(5);
        assertThat(kinds()).containsExactly("one");
        assertThat(told)
                .singleElement()
                .asString()
                .matches("[0-9a-f]{16} \\[line 7, \\$\\.kinds\\[0]: the field 'colour' is not known; .*]");
        assertThat(inForce.state())
                .startsWith("ok, the former one is in force, the file has mistakes: line 7, $.kinds[0]: ");

        becomes(TWO);
        looks(2);
        assertThat(inForce.state()).isEqualTo("ok");
        assertThat(kinds()).containsExactly("one", "two");
        becomes(FAULTY + "    size: big\n");
        looks(2);
        assertThat(told).hasSize(2);
        assertThat(kinds()).containsExactly("one", "two");
    }

    @Test
    void whatCouldNotBeToldIsToldAtTheNextLook() throws IOException {
        becomes(FAULTY);
        looks(1);
        telling = Future.failedFuture("nobody is there");
        assertThatThrownBy(() -> looks(1)).hasMessageContaining("nobody is there");
        telling = Future.succeededFuture();
        looks(3);
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).isEqualTo(told.getLast());
    }

    @Test
    void fileThatIsGoneOrNoTextIsTold() throws IOException {
        Files.delete(file);
        looks(3);
        assertThat(told).containsExactly("unreadable [the file cannot be read]");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xd8, 0x00});
        looks(3);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).endsWith("[the file is no text in UTF-8]");
        assertThat(kinds()).containsExactly("one");
    }

    @Test
    void onceStartedItLooksByItself() throws IOException {
        vertx.runOnContext(here -> watch.start());
        becomes(TWO);
        await().untilAsserted(() -> assertThat(kinds()).containsExactly("one", "two"));
    }
}
