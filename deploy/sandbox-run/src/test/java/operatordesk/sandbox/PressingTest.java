package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PressingTest extends SandboxCase {
    private static final String TOO_OLD =
            "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

    private final Person anna = people.person(7, "Anna");
    private long message;

    @BeforeEach
    void askAnna() {
        anna.start();
        nextUpdate();
        message = bot.call(
                        "sendMessage",
                        "{'chat_id':7,'text':'Sure?','reply_markup':{'inline_keyboard':[[{'text':'Yes','callback_data':'y'}]]}}")
                .result()
                .get("message_id")
                .asLong();
    }

    private Bot.Answer answer(String id, String rest) {
        return bot.call("answerCallbackQuery", "{'callback_query_id':'" + id + "'" + rest + "}");
    }

    @Test
    void aPressIsAnswered() {
        CompletableFuture<Chat.Press> press = CompletableFuture.supplyAsync(() -> anna.press(message, "Yes", PATIENCE));
        JsonNode query = nextUpdate().get("callback_query");
        assertThat(query.get("id").isTextual()).isTrue();
        assertThat(query.get("data").asText()).isEqualTo("y");
        assertThat(query.at("/message/message_id").asLong()).isEqualTo(message);
        assertThat(query.get("chat_instance").asText()).containsOnlyDigits();
        answer(query.get("id").asText(), ",'text':'Done','show_alert':true").result();
        assertThat(press.join().answer()).isEqualTo(new Chat.Answer("Done", true));
    }

    @Test
    void anAnswerIsTakenOnce() {
        String id = anna.press(message, "Yes").id();
        assertThat(answer(id, ",'text':'" + "a".repeat(201) + "'").error())
                .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
        assertThat(answer(id, ",'url':'https://example.org'").error()).isEqualTo("400 Bad Request: URL_INVALID");
        answer(id, ",'url':'https://t.me/demo_bot?start=a'").result();
        assertThat(answer(id, "").error()).isEqualTo(TOO_OLD);
        assertThat(answer("12345", "").error()).isEqualTo(TOO_OLD);
        assertThat(anna.awaitAnswer(id, PATIENCE).answer()).isEqualTo(new Chat.Answer("", false));
    }

    @Test
    void aLateAnswerIsRefused() {
        String id = anna.press(message, "Yes").id();
        clock.forward(Duration.ofSeconds(61));
        assertThat(answer(id, "").error()).isEqualTo(TOO_OLD);
        assertThat(anna.awaitAnswer(id, Duration.ZERO).answer()).isNull();
    }

    @Test
    void onlyAForgedPressNeedsNoButton() {
        assertThatThrownBy(() -> anna.press(message, "No"))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("no button with this label under this message");
        anna.forge(message, "x", Duration.ZERO);
        assertThat(nextUpdate().at("/callback_query/data").asText()).isEqualTo("x");
        bot.call("deleteMessage", "{'chat_id':7,'message_id':" + message + "}").result();
        anna.forge(message, "y", Duration.ZERO);
        JsonNode gone = nextUpdate().at("/callback_query/message");
        assertThat(gone.get("date").asInt()).isZero();
        assertThat(gone.has("text")).isFalse();
    }
}
