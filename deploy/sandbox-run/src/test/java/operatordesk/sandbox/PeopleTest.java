package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import operatordesk.sandbox.client.SandboxRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PeopleTest extends SandboxCase {
    private static void refused(int status, String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(SandboxRefusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal).hasMessage(reason);
        });
    }

    @Test
    void peopleHaveProfiles() {
        Person anna = people.person(new NewPerson(7, "Anna", "Example", "anna_example", "ru"));
        anna.start();
        JsonNode from = nextUpdate().at("/message/from");
        assertThat(from.toString())
                .isEqualTo("{\"id\":7,\"is_bot\":false,\"first_name\":\"Anna\",\"last_name\":\"Example\","
                        + "\"username\":\"anna_example\",\"language_code\":\"ru\"}");
        assertThat(people.everybody()).containsExactly(7L);
        refused(409, "this id is taken", () -> people.person(7, "Boris"));
        refused(
                400,
                "a person's id has 1 to 52 significant bits and is positive",
                () -> people.person(1L << 52, "Boris"));
        refused(404, "no such person", () -> people.known(8));
    }

    @Test
    void nothingGoesBeforeStart() {
        Person anna = people.person(7, "Anna");
        refused(409, "the person has not pressed Start", () -> anna.text("hello"));
        refused(409, "the person has not pressed Start", () -> anna.photo("passport"));
        refused(409, "the person has not pressed Start", () -> anna.forge(1, "x", Duration.ZERO));
        refused(409, "the person has not pressed Start", anna::block);
        anna.start("code_1-A");
        assertThat(nextUpdate().at("/message/text").asText()).isEqualTo("/start code_1-A");
        refused(400, "a deep link carries 1 to 64 of A-Z a-z 0-9 _ -", () -> anna.start("no spaces"));
    }

    @Test
    void blockingIsToldAndEndsWithStart() {
        Person anna = people.person(7, "Anna");
        anna.start();
        nextUpdate();
        anna.block();
        JsonNode blocked = nextUpdate().get("my_chat_member");
        assertThat(blocked.at("/old_chat_member/status").asText()).isEqualTo("member");
        assertThat(blocked.at("/new_chat_member/status").asText()).isEqualTo("kicked");
        assertThat(blocked.at("/new_chat_member/user/is_bot").asBoolean()).isTrue();
        refused(409, "the person blocked the bot", () -> anna.text("hello"));
        anna.start();
        assertThat(nextUpdate().at("/my_chat_member/new_chat_member/status").asText())
                .isEqualTo("member");
        assertThat(nextUpdate().at("/message/text").asText()).isEqualTo("/start");
    }

    @Test
    void aDeletedAccountDoesNothing() {
        Person anna = people.person(7, "Anna");
        anna.start();
        anna.deleteAccount();
        refused(409, "the account is deleted", () -> anna.text("hello"));
        refused(409, "the account is deleted", anna::start);
        assertThat(anna.chat().standing()).isEqualTo("deactivated");
    }

    @Test
    void otherKindsOfMessages() {
        Person anna = people.person(7, "Anna");
        anna.start();
        nextUpdate();
        anna.sticker("👍");
        assertThat(nextUpdate().at("/message/sticker/emoji").asText()).isEqualTo("👍");
        anna.voice(3);
        assertThat(nextUpdate().at("/message/voice/duration").asInt()).isEqualTo(3);
        anna.location(55.75, 37.61);
        assertThat(nextUpdate().at("/message/location/latitude").asDouble()).isEqualTo(55.75);
        anna.ownContact("+70000000000");
        assertThat(nextUpdate().at("/message/contact/user_id").asLong()).isEqualTo(7);
        anna.contact("+70000000001", "Boris");
        assertThat(nextUpdate().at("/message/contact").has("user_id")).isFalse();
        anna.shareUsers(1, 8, 9);
        assertThat(nextUpdate().at("/message/users_shared/users/1/user_id").asLong())
                .isEqualTo(9);
        anna.forward(7, "Hello", false);
        assertThat(nextUpdate().at("/message/forward_origin/sender_user/id").asLong())
                .isEqualTo(7);
        anna.forward(7, "Hello", true);
        assertThat(nextUpdate().at("/message/forward_origin").toString())
                .contains("\"hidden_user\"", "\"sender_user_name\"")
                .doesNotContain("sender_user\"");
    }

    @Test
    void anEditIsAnUpdate() {
        Person anna = people.person(7, "Anna");
        anna.start();
        nextUpdate();
        long message = anna.text("Helo").messageId();
        nextUpdate();
        anna.edit(message, "Hello");
        JsonNode edited = nextUpdate().get("edited_message");
        assertThat(edited.get("text").asText()).isEqualTo("Hello");
        assertThat(edited.get("message_id").asLong()).isEqualTo(message);
        assertThat(edited.has("edit_date")).isTrue();
        long bots = bot.sendText(7, "mine").result().get("message_id").asLong();
        refused(409, "this message is the bot's", () -> anna.edit(bots, "yours"));
    }

    @Test
    void aChatIsWaitedFor() {
        Person anna = people.person(7, "Anna");
        long seq = anna.start().seq();
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                () -> anna.chat(seq, PATIENCE).messages().size());
        bot.sendText(7, "here").result();
        assertThat(waiting.join()).isEqualTo(1);
        assertThat(anna.chat(anna.chat().seq(), Duration.ofMillis(50)).messages())
                .isEmpty();
        assertThatThrownBy(() -> anna.awaitMessage(entry -> entry.text().equals("never"), Duration.ofMillis(50)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bot: here");
    }
}
