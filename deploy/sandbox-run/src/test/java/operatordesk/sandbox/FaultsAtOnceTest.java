package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsAtOnceTest extends SandboxCase {
    private static final String CONFLICT =
            "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    private final Page page = new Page(server().url());
    private final Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    @Test
    void anotherPollerEndsTheHeldPollAndAsManyAsAreAskedFor() throws Exception {
        people.secondPoller(1);
        assertThat(bot.call("getUpdates", "{'timeout':1}").error()).isEqualTo(CONFLICT);
        clock.forward(Duration.ofSeconds(4));
        assertThat(bot.call("getUpdates", "{'timeout':1}").result()).isEmpty();
        assertThat(page.json("/faults")).isEmpty();
    }

    @Test
    void aHeldPollIsTheFirstThatEnds() throws Exception {
        CompletableFuture<Bot.Answer> poll = bot.later("getUpdates", "{'timeout':50}");
        while (!poll.isDone()) {
            // Whether the poll has come yet cannot be seen from outside; each round ends it as soon as it has.
            people.secondPoller(1);
            people.clearFaults();
        }
        assertThat(poll.get().error()).isEqualTo(CONFLICT);
        assertThat(page.json("/calls?method=getUpdates&limit=1").at("/0/status").asInt())
                .isEqualTo(409);
    }

    @Test
    void expiredPressesCannotBeAnswered() {
        long message = bot.call(
                        "sendMessage",
                        "{'chat_id':7,'text':'Sure?','reply_markup':{'inline_keyboard':[[{'text':'Yes','callback_data':'y'}]]}}")
                .result()
                .get("message_id")
                .asLong();
        String answered = anna.press(message, "Yes").id();
        bot.call("answerCallbackQuery", "{'callback_query_id':'" + answered + "'}")
                .result();
        String old = anna.press(message, "Yes").id();
        people.expirePresses();
        String young = anna.press(message, "Yes").id();
        assertThat(bot.call("answerCallbackQuery", "{'callback_query_id':'" + old + "'}")
                        .error())
                .startsWith("400 Bad Request: query is too old");
        bot.call("answerCallbackQuery", "{'callback_query_id':'" + young + "'}").result();
    }

    private long dateOfANewMessage() {
        return bot.sendText(7, "now").result().get("date").asLong();
    }

    @Test
    void theClockJumpsAndStaysUntilTheFaultsAreTakenBack() {
        long now = clock.instant().getEpochSecond();
        people.jumpClock(3_600);
        assertThat(dateOfANewMessage()).isEqualTo(now + 3_600);
        people.jumpClock(-7_200);
        assertThat(dateOfANewMessage()).isEqualTo(now - 3_600);
        JsonNode chat = page.json("/people/7/chat");
        assertThat(chat.get("messages").get(2).get("at").asText())
                .isEqualTo(clock.instant().minusSeconds(3_600).toString());
        assertThat(page.json("/calls?limit=1").at("/0/at").asText())
                .isEqualTo(clock.instant().minusSeconds(3_600).toString());
        JsonNode faults = page.json("/faults");
        assertThat(faults).hasSize(1);
        assertThat(faults.at("/0/fault/is").asText()).isEqualTo("clock_jump");
        assertThat(faults.at("/0/fault/seconds").asInt()).isEqualTo(-3_600);
        people.clearFaults();
        assertThat(dateOfANewMessage()).isEqualTo(now);
        assertThat(page.json("/faults")).isEmpty();
        assertThat(Page.refusal(page.post("/faults", "{'fault':{'is':'clock_jump','seconds':9000000000000}}")))
                .isEqualTo("400 the clock is put wrong by ten years at most");
    }

    @Test
    void aJumpAgesMessagesAndLosesNoUpdate() {
        long message = bot.sendText(7, "old").result().get("message_id").asLong();
        anna.text("hello");
        people.jumpClock(Duration.ofHours(49).toSeconds());
        assertThat(bot.call("deleteMessage", "{'chat_id':7,'message_id':" + message + "}")
                        .error())
                .isEqualTo("400 Bad Request: message can't be deleted for everyone");
        assertThat(nextUpdate().at("/message/text").asText()).isEqualTo("hello");
    }

    @Test
    void callsAreWaitedFor() throws Exception {
        bot.call("getMe").result();
        bot.sendText(7, "a").result();
        JsonNode newest = page.json("/calls?limit=1");
        assertThat(newest).hasSize(1);
        assertThat(newest.at("/0/method").asText()).isEqualTo("sendMessage");
        long seq = newest.at("/0/seq").asLong();
        CompletableFuture<JsonNode> waiting = page.later("/calls?method=sendMessage&wait=30&after=" + seq);
        bot.call("getMe").result();
        bot.sendText(7, "b").result();
        assertThat(waiting.get()).hasSize(1);
        assertThat(waiting.get().at("/0/parameters/text").asText()).isEqualTo("b");
    }
}
