package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

class HttpTest extends SandboxCase {
    @Test
    void methodsHaveNoCase() {
        assertThat(bot.call("GETME").result().get("is_bot").asBoolean()).isTrue();
        assertThat(bot.get("getme").result().get("id").asLong()).isEqualTo(7_000_000_001L);
    }

    @Test
    void wrongPathsAndTokens() {
        assertThat(bot.call("getMee").error()).isEqualTo("404 Not Found: method not found");
        assertThat(as("123").call("getMe").error()).isEqualTo("401 Unauthorized: invalid token specified");
        assertThat(as("0123:abc").call("getMe").error()).isEqualTo("401 Unauthorized: invalid token specified");
        assertThat(as("123:abc").call("getMe").error()).isEqualTo("401 Unauthorized");
        assertThat(bot.call("a/b").error()).isEqualTo("404 Not Found");
    }

    private Bot as(String token) {
        return new Bot(bot.base(), token, HttpClient.newHttpClient());
    }

    @Test
    void parametersComeInEveryShape() {
        people.person(7, "Anna").start();
        bot.get("sendMessage?chat_id=7&text=by%20query").result();
        bot.form("sendMessage", "application/x-www-form-urlencoded", "chat_id=7&text=by+form")
                .result();
        bot.form("sendMessage?chat_id=7", "application/json", "{\"text\":\"by both\"}")
                .result();
        bot.form(
                        "sendMessage",
                        "multipart/form-data; boundary=xx",
                        multipart("chat_id", "7") + multipart("text", "by parts") + "--xx--\r\n")
                .result();
        assertThat(people.known(7).chat().fromBot())
                .extracting(entry -> entry.text())
                .containsExactly("by query", "by form", "by both", "by parts");
    }

    private static String multipart(String name, String value) {
        return "--xx\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    @Test
    void aFileCanBeUploaded() {
        people.person(7, "Anna").start();
        String part = multipart("document\"; filename=\"log.txt", "hello") + "--xx--\r\n";
        var sent = bot.form("sendDocument", "multipart/form-data; boundary=xx", multipart("chat_id", "7") + part)
                .result();
        assertThat(sent.at("/document/file_name").asText()).isEqualTo("log.txt");
        assertThat(sent.at("/document/file_size").asInt()).isEqualTo(5);
        assertThat(people.download(sent.at("/document/file_id").asText()))
                .asString()
                .isEqualTo("hello");
    }

    @Test
    void jsonNullIsAValue() {
        people.person(7, "Anna").start();
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':'a','parse_mode':null}")
                        .error())
                .isEqualTo("400 Bad Request: unsupported parse_mode");
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_markup':null}")
                        .error())
                .isEqualTo("400 Bad Request: object expected as reply markup");
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':null}")
                        .result()
                        .get("text")
                        .asText())
                .isEqualTo("null");
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        assertThat(bot.call("sendMessage", "[1]").error()).isEqualTo("400 Bad Request: JSON object expected");
    }

    @Test
    void tooMuchIsRefused() {
        assertThat(bot.sendText(7, "a".repeat(1 << 20)).error())
                .isEqualTo("413 Request Entity Too Large: too many parameters");
    }

    @Test
    void anUnknownParameterStandsInTheCallLog() {
        people.person(7, "Anna").start();
        bot.call("sendMessage", "{'chat_id':7,'text':'a','texd':'b','disable_notification':true}")
                .result();
        assertThat(people.calls("sendmessage")).singleElement().satisfies(call -> {
            assertThat(call.unknown()).containsExactly("texd");
            assertThat(call.chatId()).isEqualTo(7);
            assertThat(call.status()).isEqualTo(200);
            assertThat(call.parameters()).containsOnlyKeys("chat_id", "text", "texd", "disable_notification");
        });
    }
}
