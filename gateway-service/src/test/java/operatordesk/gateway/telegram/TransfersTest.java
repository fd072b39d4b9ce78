package operatordesk.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotMethod.SendFromDisk;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.ScriptedTelegram;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of some size on their way up and down. */
class TransfersTest {
    private static final String PATH = "documents/file_1.pdf";
    private static final int BYTES = 5_000_000;

    private final Vertx vertx = Vertx.vertx();
    private final ScriptedTelegram telegram = new ScriptedTelegram(vertx);
    private final BotApi api = new BotApi(vertx, telegram.server(), TestPacing.QUICK, () -> true);
    private final Buffer content = content();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static Buffer content() {
        byte[] bytes = new byte[BYTES];
        new Random(7).nextBytes(bytes);
        return Buffer.buffer(bytes);
    }

    private SendFromDisk upload() throws IOException {
        Path file = Files.write(folder.resolve("up.zip"), content.getBytes());
        return new SendFromDisk(7, "Анна.zip", "application/zip", file, "Файлы\n2");
    }

    @Test
    void fileGoesUpWholeAndAsOneForm() throws IOException {
        assertThat(api.call(upload()).await().messageId()).isEqualTo(9_001);
        Buffer body = telegram.asked("sendDocument").getFirst().body();
        String head = body.getString(0, 600);
        assertThat(head)
                .contains("name=\"chat_id\"\r\n\r\n7\r\n")
                .contains("name=\"caption\"\r\n\r\nФайлы\n2\r\n")
                .contains("name=\"document\"; filename=\"Анна.zip\"\r\nContent-Type: application/zip\r\n\r\n");
        int tail = ("\r\n" + head.substring(0, head.indexOf("\r\n")) + "--\r\n").length();
        assertThat(body.getBuffer(body.length() - tail - BYTES, body.length() - tail))
                .isEqualTo(content);
    }

    @Test
    void whoLosesTheLeadMeanwhileSendsNoWholeForm() throws IOException {
        var asked = new AtomicInteger();
        var following = new BotApi(vertx, telegram.server(), TestPacing.QUICK, () -> asked.incrementAndGet() < 20);
        SendFromDisk upload = upload();
        assertThat(catchThrowable(() -> following.call(upload).await())).isInstanceOf(NotLeading.class);
        assertThat(asked.get()).isEqualTo(20);
        api.call(new BotMethod.GetMe()).await();
        assertThat(telegram.asked("sendDocument")).isEmpty();
    }

    @Test
    void fileThatIsNotThereIsNoCall() {
        var none = new SendFromDisk(7, "a.zip", "application/zip", folder.resolve("none"), "");
        assertThat(catchThrowableOfType(
                        BotApiFailure.class, () -> api.call(none).await()))
                .isNotNull();
        assertThat(telegram.asked("sendDocument")).isEmpty();
    }

    @Test
    void fileComesDownAsItIsInThePlaceOfWhatWasThere() throws IOException {
        telegram.sent("a", PATH, content);
        Path into = Files.write(folder.resolve("down"), new byte[BYTES + 1]);
        api.fetch(PATH, into).await();
        assertThat(Files.readAllBytes(into)).isEqualTo(content.getBytes());
    }

    @Test
    void failuresAreToldApart() {
        fails(Reply.error(404, "Not Found"), Rejected.class);
        fails(Reply.error(401, "Unauthorized"), Unauthorized.class);
        fails(Reply.html(502), ServerTrouble.class);
        fails(new Reply.CutMidway(), Unanswered.class);
        fails(new Reply.Cut(), Unanswered.class);
        assertThat(fails(Reply.tooMany(3), TooManyRequests.class).retryAfter()).hasSeconds(5);
    }

    private <F extends BotApiFailure> F fails(Reply reply, Class<F> failure) {
        telegram.sent("a", PATH, content);
        telegram.next("file", reply);
        Path into = folder.resolve("down");
        F thrown = catchThrowableOfType(failure, () -> api.fetch(PATH, into).await());
        assertThat(String.valueOf(thrown)).doesNotContain("PLANTED");
        return thrown;
    }

    @Test
    void whoDoesNotLeadFetchesNothing() {
        var following = new BotApi(vertx, telegram.server(), TestPacing.QUICK, () -> false);
        Path into = folder.resolve("down");
        assertThat(catchThrowable(() -> following.fetch(PATH, into).await())).isInstanceOf(NotLeading.class);
        assertThat(telegram.asked("file")).isEmpty();
    }
}
