package operatordesk.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotMethod.GetMe;
import operatordesk.gateway.testing.CapturedLog;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.ScriptedTelegram;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenSecrecyTest {
    private static final String TOKEN = ScriptedTelegram.TOKEN;
    private static final String SECRET = "PLANTED";

    /** Every way in which a call can fail, servers that repeat the URL included. */
    private static final List<Reply> FAILURES = List.of(
            Reply.error(401, "Unauthorized"),
            Reply.error(404, "Not Found: /bot" + TOKEN + "/getMe"),
            Reply.error(400, "Bad Request: " + TOKEN),
            Reply.error(403, "Forbidden: " + TOKEN),
            Reply.error(409, "Conflict: " + TOKEN),
            Reply.error(500, "Internal Server Error: " + TOKEN),
            Reply.tooMany(3),
            new Reply.Answer(502, "text/html", Map.of("X-Url", TOKEN), "<p>/bot" + TOKEN + "</p>"),
            new Reply.Answer(302, "text/html", Map.of("Location", "/bot" + TOKEN + "/getMe"), "moved"),
            new Reply.Answer(200, "application/json", Map.of(), "{\"ok\":true,\"result\":\"" + TOKEN + "\"}"),
            new Reply.Answer(200, "application/json", Map.of(), "{\"ok\":\"" + TOKEN + "\"}"),
            new Reply.Cut(),
            new Reply.CutMidway(),
            new Reply.Silence());

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void noFailureAndNoLogLineContainsTheToken() {
        var telegram = new ScriptedTelegram(vertx);
        var pacing = TestPacing.with(Backoff.millis(1, 1), Duration.ofMillis(300));
        try (var log = new CapturedLog("ROOT", Level.TRACE)) {
            var api = new BotApi(vertx, telegram.server(), pacing, () -> true);
            for (Reply reply : FAILURES) {
                telegram.next("getMe", reply);
                assertHidden(failure(api));
            }
            telegram.close();
            assertHidden(failure(api));
            assertHidden(failure(new BotApi(vertx, nowhere(), pacing, () -> true)));
            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(SECRET));
        }
    }

    @Test
    void nothingThatHoldsTheTokenPrintsIt() {
        var server = nowhere();
        assertThat(Stream.of(server, server.token(), new Answers(server.token())))
                .noneMatch(each -> each.toString().contains(SECRET));
    }

    private static BotServer nowhere() {
        return new BotServer(URI.create("http://nowhere.invalid"), new BotToken(TOKEN));
    }

    private static Throwable failure(BotApi api) {
        return api.call(new GetMe())
                .<Throwable>map(granted -> new AssertionError("granted"))
                .recover(Future::succeededFuture)
                .await();
    }

    private static void assertHidden(Throwable failure) {
        assertThat(failure).isInstanceOf(BotApiFailure.class);
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        String description = failure instanceof Rejected rejected ? rejected.description() : "";
        assertThat(trace + String.valueOf(failure) + description).doesNotContain(SECRET);
    }
}
