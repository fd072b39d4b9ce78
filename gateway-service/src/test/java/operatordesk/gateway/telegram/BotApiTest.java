package operatordesk.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import operatordesk.gateway.pace.Backoff;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;
import operatordesk.gateway.telegram.BotMethod.GetMe;
import operatordesk.gateway.telegram.BotMethod.SendMessage;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.ScriptedTelegram;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BotApiTest {
    private final Vertx vertx = Vertx.vertx();
    private final ScriptedTelegram telegram = new ScriptedTelegram(vertx);
    private final BotApi api = new BotApi(vertx, telegram.server(), TestPacing.QUICK, () -> true);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void aGrantedCallAnswersItsResult() {
        assertThat(api.call(new GetMe()).await().username()).isEqualTo("desk_bot");
    }

    @Test
    void absentParametersAreNotSentAsNull() {
        api.call(new SendMessage(5, "text", LinkPreviewOptions.NONE, null, null))
                .await();
        assertThat(telegram.asked("sendMessage").getFirst().parameters())
                .isEqualTo(new JsonObject()
                        .put("chat_id", 5)
                        .put("text", "text")
                        .put("link_preview_options", new JsonObject().put("is_disabled", true)));
    }

    @Test
    void everyCallFromAnotherThreadIsAnsweredOverKeptConnections() {
        for (int call = 0; call < 300; call++) {
            api.call(new GetMe()).await();
        }
        assertThat(telegram.connections()).isLessThanOrEqualTo(2);
    }

    @Test
    void anUnknownTokenIsUnauthorized() {
        fails(Reply.error(401, "Unauthorized"), Unauthorized.class);
        fails(Reply.error(404, "Not Found"), Unauthorized.class);
    }

    @Test
    void anUnknownMethodIsRejected() {
        assertThat(fails(Reply.error(404, "Not Found: method not found"), Rejected.class)
                        .code())
                .isEqualTo(404);
    }

    @Test
    void aConflictTellsTheWebhookFromAnotherPoller() {
        var poller = Reply.error(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot"
                        + " instance is running");
        var webhook = Reply.error(
                409,
                "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                        + " to delete the webhook first");
        assertThat(fails(poller, Conflict.class).webhook()).isFalse();
        var setWhileWaiting = Reply.error(409, "Conflict: terminated by setWebhook request");
        assertThat(fails(webhook, Conflict.class).webhook()).isTrue();
        assertThat(fails(setWhileWaiting, Conflict.class).webhook()).isTrue();
    }

    @Test
    void tooManyRequestsTellTheWaitFromBodyOrHeader() {
        var header = new Reply.Answer(
                429,
                "application/json",
                Map.of("Retry-After", "9"),
                Reply.failure(429, "Too Many Requests").encode());
        assertThat(fails(Reply.tooMany(7), TooManyRequests.class).retryAfter()).isEqualTo(Duration.ofSeconds(7));
        assertThat(fails(header, TooManyRequests.class).retryAfter()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void aRejectionKeepsTelegramsWordingAndTheNewChat() {
        var body = Reply.failure(400, "Bad Request: group chat was upgraded to a supergroup chat")
                .put("parameters", new JsonObject().put("migrate_to_chat_id", -1001234567890L));
        Rejected rejected = fails(Reply.json(400, body), Rejected.class);
        assertThat(rejected.description()).isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(rejected.migrateToChatId()).isEqualTo(-1001234567890L);
        assertThat(fails(Reply.error(403, "Forbidden: user is deactivated"), Rejected.class)
                        .code())
                .isEqualTo(403);
    }

    @Test
    void theServersTroublesAreItsOwn() {
        fails(Reply.error(500, "Internal Server Error: restart"), ServerTrouble.class);
        fails(Reply.html(502), ServerTrouble.class);
        fails(Reply.html(200), ServerTrouble.class);
        fails(Reply.json(200, new JsonObject().put("status", "fine")), ServerTrouble.class);
        fails(new Reply.Answer(200, "application/json", Map.of(), "null"), ServerTrouble.class);
        fails(new Reply.Answer(200, "application/json", Map.of(), ""), ServerTrouble.class);
    }

    @Test
    void aGrantedCallWithoutAReadableResultMayHaveBeenCarriedOut() {
        fails(Reply.json(200, new JsonObject().put("ok", true)), Unanswered.class);
        fails(Reply.ok(new JsonArray()), Unanswered.class);
    }

    @Test
    void aConnectionThatBreaksAfterTheRequestLeavesItOpen() {
        fails(new Reply.Cut(), Unanswered.class);
        fails(new Reply.CutMidway(), Unanswered.class);
    }

    @Test
    void nothingIsWrittenOnceTheLeaseIsOverThoughTheConnectionIsThere() {
        var leads = new AtomicBoolean(true);
        var guarded = new BotApi(vertx, telegram.server(), TestPacing.QUICK, leads::get);
        guarded.call(new GetMe()).await();
        leads.set(false);
        for (int call = 0; call < 70; call++) {
            assertThat(catchThrowableOfType(
                            NotLeading.class, () -> guarded.call(new GetMe()).await()))
                    .isNotNull();
        }
        leads.set(true);
        guarded.call(new GetMe()).await();
        assertThat(telegram.asked("getMe")).hasSize(2);
    }

    @Test
    void patienceEnds() {
        var pacing = TestPacing.with(Backoff.millis(20, 40), Duration.ofMillis(50));
        var hasty = new BotApi(vertx, telegram.server(), pacing, () -> true);
        telegram.next("getMe", new Reply.Silence());
        assertThat(catchThrowableOfType(
                        Unanswered.class, () -> hasty.call(new GetMe()).await()))
                .isNotNull();
    }

    @Test
    void withoutAConnectionNothingWasDelivered() {
        telegram.close();
        assertThat(catchThrowableOfType(
                        Unreached.class, () -> api.call(new GetMe()).await()))
                .isNotNull();
        var nowhere = new BotServer(
                URI.create("http://nowhere.invalid"), telegram.server().token());
        var lost = new BotApi(vertx, nowhere, TestPacing.QUICK, () -> true);
        assertThat(catchThrowableOfType(
                        Unreached.class, () -> lost.call(new GetMe()).await()))
                .isNotNull();
    }

    @Test
    void aServerThatCannotProveItselfIsNotSpokenTo() {
        var plain = telegram.server();
        var encrypted = new BotServer(URI.create(plain.url().toString().replace("http:", "https:")), plain.token());
        var careful = new BotApi(vertx, encrypted, TestPacing.QUICK, () -> true);
        assertThat(catchThrowableOfType(
                        Unreached.class, () -> careful.call(new GetMe()).await()))
                .isNotNull();
        assertThat(telegram.asked("getMe")).isEmpty();
    }

    @Test
    void aClosedClientReachesNothing() {
        api.close();
        assertThat(catchThrowableOfType(
                        Unreached.class, () -> api.call(new GetMe()).await()))
                .isNotNull();
    }

    private <F extends BotApiFailure> F fails(Reply reply, Class<F> kind) {
        telegram.next("getMe", reply);
        F failure = catchThrowableOfType(kind, () -> api.call(new GetMe()).await());
        assertThat(failure).isNotNull();
        return failure;
    }
}
