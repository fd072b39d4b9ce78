package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.Test;

class ChangesTest extends SandboxCase {
    private final Page page = new Page(server().url());
    private final Person anna = people.person(7, "Anna");
    private final Person boris = people.person(8, "Boris");

    private static List<Long> ids(JsonNode changes) {
        return StreamSupport.stream(changes.get("people").spliterator(), false)
                .map(person -> person.at("/user/id").asLong())
                .toList();
    }

    private JsonNode changes(String ids, long after) {
        return page.json("/changes?people=" + ids + "&after=" + after);
    }

    @Test
    void everybodyNamedComesFirstAndThenWhoHasAChange() {
        anna.start();
        JsonNode first = changes("7,8,9", 0);
        assertThat(ids(first)).as("nobody has the id 9").containsExactly(7L, 8L);
        assertThat(first.at("/people/0/standing").asText()).isEqualTo("started");
        assertThat(first.at("/people/0/operator").isBoolean()).isTrue();
        assertThat(first.at("/people/0/chat/messages/0/message/text").asText()).isEqualTo("/start");
        assertThat(first.at("/people/1/standing").asText()).isEqualTo("new");
        long seq = first.get("seq").asLong();
        assertThat(ids(changes("7,8,9", seq))).isEmpty();
        bot.sendText(7, "news").result();
        JsonNode next = changes("7,8", seq);
        assertThat(ids(next)).containsExactly(7L);
        assertThat(next.at("/people/0/chat/messages")).hasSize(1);
        assertThat(next.get("seq").asLong()).isGreaterThan(seq);
        assertThat(ids(changes("8", seq))).isEmpty();
    }

    @Test
    void oneRequestWaitsForAnyOfThem() throws Exception {
        anna.start();
        boris.start();
        long seq = changes("7,8", 0).get("seq").asLong();
        CompletableFuture<JsonNode> waiting = page.later("/changes?people=7,8&after=" + seq + "&wait=30");
        CompletableFuture<JsonNode> onlyAnna = page.later("/changes?people=7&after=" + seq + "&wait=0.3");
        bot.sendText(8, "to Boris").result();
        assertThat(ids(waiting.get())).containsExactly(8L);
        assertThat(ids(onlyAnna.get())).as("waits in vain and ends").isEmpty();
    }

    @Test
    void somebodyWhoIsStillToComeIsWaitedFor() throws Exception {
        long seq = changes("7", 0).get("seq").asLong();
        CompletableFuture<JsonNode> waiting = page.later("/changes?people=7,9&after=" + seq + "&wait=30");
        people.person(9, "Clara");
        assertThat(ids(waiting.get())).containsExactly(9L);
    }

    @Test
    void numbersOfAnEarlierSandboxBringEverything() {
        JsonNode now = changes("7,8", 0);
        JsonNode after = page.json("/changes?people=7,8&after=1000000&wait=30");
        assertThat(ids(after)).containsExactly(7L, 8L);
        assertThat(after.get("seq")).isEqualTo(now.get("seq"));
        assertThat(after.get("epoch").asText())
                .isNotEmpty()
                .isEqualTo(now.get("epoch").asText());
    }

    @Test
    void malformedQuestionsAreRefused() {
        assertThat(Page.refusal(page.get("/changes"))).startsWith("400 people is missing");
        assertThat(Page.refusal(page.get("/changes?people=7,x"))).startsWith("400");
        assertThat(Page.refusal(page.get("/changes?people=7&after=x"))).startsWith("400");
    }

    private JsonNode action() {
        return changes("7", 0).at("/people/0/chat/action");
    }

    @Test
    void typingShowsForFiveSecondsOrUntilTheNextMessage() throws Exception {
        anna.start();
        long seq = changes("7", 0).get("seq").asLong();
        CompletableFuture<JsonNode> waiting = page.later("/changes?people=7&after=" + seq + "&wait=30");
        bot.call("sendChatAction", "{'chat_id':7,'action':'typing'}").result();
        JsonNode shown = waiting.get().at("/people/0/chat/action");
        assertThat(shown.get("is").asText()).isEqualTo("typing");
        assertThat(shown.get("until").asText())
                .isEqualTo(clock.instant().plusSeconds(5).toString());
        clock.forward(java.time.Duration.ofSeconds(5));
        assertThat(action().isMissingNode()).isTrue();
        bot.call("sendChatAction", "{'chat_id':7,'action':'upload_photo'}").result();
        assertThat(action().get("is").asText()).isEqualTo("upload_photo");
        bot.sendText(7, "done").result();
        assertThat(action().isMissingNode()).isTrue();
        bot.call("sendChatAction", "{'chat_id':7,'action':'typing'}").result();
        bot.call("sendChatAction", "{'chat_id':7,'action':'cancel'}").result();
        assertThat(action().isMissingNode()).isTrue();
    }
}
