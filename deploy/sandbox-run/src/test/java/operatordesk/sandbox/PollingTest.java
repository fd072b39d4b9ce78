package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.Test;

class PollingTest extends SandboxCase {
    private final Person anna = people.person(7, "Anna");

    private List<Long> ids(String parameters) {
        clock.forward(Duration.ofSeconds(5));
        return bot.call("getUpdates", parameters).result().findValues("update_id").stream()
                .map(JsonNode::asLong)
                .toList();
    }

    private List<Long> fiveUpdates() {
        anna.start();
        for (int i = 0; i < 4; i++) {
            anna.text("text " + i);
        }
        return ids("{}");
    }

    @Test
    void idsGrowByOneFromARandomStart() {
        List<Long> ids = fiveUpdates();
        assertThat(ids.getFirst()).isGreaterThan(2_000_000);
        assertThat(ids)
                .containsExactly(
                        ids.getFirst(), ids.getFirst() + 1, ids.getFirst() + 2, ids.getFirst() + 3, ids.getFirst() + 4);
    }

    @Test
    void onlyAnOffsetConfirms() {
        List<Long> ids = fiveUpdates();
        assertThat(ids("{'offset':0}")).isEqualTo(ids);
        assertThat(ids("{'offset':" + ids.get(2) + "}")).isEqualTo(ids.subList(2, 5));
        assertThat(ids("{'offset':" + ids.get(0) + "}"))
                .as("confirmed ones are gone")
                .isEqualTo(ids.subList(2, 5));
        assertThat(ids("{'limit':1}")).isEqualTo(ids.subList(2, 3));
        assertThat(ids("{'offset':" + (ids.get(4) + 100) + "}"))
                .as("far ahead is ignored")
                .isEqualTo(ids.subList(2, 5));
        assertThat(ids("{'offset':-1}")).isEqualTo(ids.subList(4, 5));
        assertThat(ids("{'offset':" + (ids.get(4) + 1) + "}")).isEmpty();
    }

    @Test
    void theSameOffsetTooSoonGetsOneUpdate() {
        List<Long> ids = fiveUpdates();
        var again = bot.call("getUpdates", "{}").result();
        assertThat(again).hasSize(1);
        assertThat(again.get(0).get("update_id").asLong()).isEqualTo(ids.getFirst());
    }

    @Test
    void theSameOffsetWithoutPatienceWaitsThreeSeconds() {
        assertThat(ids("{}")).isEmpty();
        CompletableFuture<Bot.Answer> poll = bot.later("getUpdates", "{}");
        assertThatThrownBy(() -> poll.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        anna.start();
        assertThat(poll.join().result()).hasSize(1);
    }

    @Test
    void aWaitingPollIsAnsweredAtOnce() {
        CompletableFuture<Bot.Answer> poll = bot.later("getUpdates", "{'timeout':50}");
        people.person(8, "Boris").start();
        var update = poll.orTimeout(5, TimeUnit.SECONDS).join().result().get(0);
        assertThat(update.at("/message/text").asText()).isEqualTo("/start");
        assertThat(update.at("/message/from/id").asLong()).isEqualTo(8);
        assertThat(update.at("/message/entities/0/type").asText()).isEqualTo("bot_command");
    }

    @Test
    void aPollWithoutUpdatesEndsWithItsTime() {
        assertThat(bot.call("getUpdates", "{'timeout':1}").result()).isEmpty();
    }

    @Test
    void theNewestPollerWins() {
        CompletableFuture<Bot.Answer> older = bot.later("getUpdates", "{'timeout':50}");
        CompletableFuture<Bot.Answer> newer = bot.later("getUpdates", "{'timeout':50}");
        Bot.Answer first = (Bot.Answer) CompletableFuture.anyOf(older, newer)
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
        assertThat(first.error())
                .isEqualTo(
                        "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        anna.start();
        Bot.Answer second = older.join().equals(first) ? newer.join() : older.join();
        assertThat(second.result()).hasSize(1);
    }

    @Test
    void aSecondConflictWithinThreeSecondsIsLate() {
        bot.call("setWebhook", "{'url':'https://example.org/hook'}").result();
        assertThat(bot.call("getUpdates").status()).isEqualTo(409);
        CompletableFuture<Bot.Answer> next = bot.later("getUpdates", "{}");
        assertThatThrownBy(() -> next.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(next.join().status()).isEqualTo(409);
    }

    @Test
    void aWebhookStopsPolling() {
        CompletableFuture<Bot.Answer> poll = bot.later("getUpdates", "{'timeout':50}");
        anna.start();
        poll.join().result();
        bot.call("setWebhook", "{'url':'https://example.org/hook'}").result();
        assertThat(bot.call("getWebhookInfo").result().get("url").asText()).isEqualTo("https://example.org/hook");
        assertThat(bot.call("getUpdates").error())
                .isEqualTo(
                        "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                                + " webhook first");
        bot.call("deleteWebhook", "{'drop_pending_updates':true}").result();
        assertThat(ids("{}")).isEmpty();
    }

    @Test
    void allowedUpdatesAreRemembered() {
        ids("{'allowed_updates':['my_chat_member']}");
        anna.start();
        ids("{'allowed_updates':'no json['}");
        anna.text("not wanted");
        anna.block();
        JsonNode only = nextUpdate();
        assertThat(only.has("my_chat_member")).isTrue();
        anna.unblock();
        nextUpdate();
        ids("{'allowed_updates':[]}");
        anna.text("wanted");
        assertThat(nextUpdate().has("message")).isTrue();
    }

    @Test
    void pressesAreForgottenAfter150SecondsAndMessagesAfterADay() {
        anna.start();
        long message = bot.call(
                        "sendMessage",
                        "{'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'Yes','callback_data':'y'}]]}}")
                .result()
                .get("message_id")
                .asLong();
        anna.press(message, "Yes");
        assertThat(ids("{}")).hasSize(2);
        clock.forward(Duration.ofSeconds(150));
        assertThat(ids("{}")).hasSize(1);
        clock.forward(Duration.ofDays(1));
        assertThat(ids("{}")).isEmpty();
    }

    @Test
    void updatesCanComeTwice() {
        List<Long> ids = fiveUpdates();
        String after = "{'offset':" + (ids.getLast() + 1) + ",'timeout':50}";
        CompletableFuture<Bot.Answer> poll = bot.later("getUpdates", after);
        people.repeatUpdates(2);
        assertThat(poll.orTimeout(5, TimeUnit.SECONDS).join().result().findValues("update_id"))
                .extracting(JsonNode::asLong)
                .isEqualTo(ids.subList(3, 5));
    }
}
