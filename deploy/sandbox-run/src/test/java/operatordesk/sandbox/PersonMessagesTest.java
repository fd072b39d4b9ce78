package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonMessagesTest extends SandboxCase {
    private final Page page = new Page(server().url());
    private final Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    @Test
    void anOwnMessageIsDeletedAndTheBotIsToldNothing() {
        long message = anna.text("oops").messageId();
        nextUpdate();
        anna.delete(message);
        assertThat(anna.chat().messages().getLast().deleted()).isTrue();
        assertThat(people.pendingUpdates()).isZero();
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_to_message_id':" + message + "}")
                        .error())
                .isEqualTo("400 Bad Request: message to be replied not found");
        assertThat(bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + message + "}")
                        .error())
                .isEqualTo("400 Bad Request: message to copy not found");
        assertThatThrownBy(() -> anna.delete(message))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("no such message in this chat");
    }

    @Test
    void theBotsMessageIsDeletedToo() {
        long message = bot.sendText(7, "hello").result().get("message_id").asLong();
        long seq = anna.chat().seq();
        anna.delete(message);
        assertThat(anna.chat(seq, PATIENCE).messages())
                .singleElement()
                .satisfies(entry -> assertThat(entry.deleted()).isTrue());
        assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':" + message + ",'text':'b'}")
                        .error())
                .isEqualTo("400 Bad Request: message to edit not found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            sticker  | 'emoji':'👍'
            voice    | 'duration':3
            video    | 'duration':3
            location | 'latitude':1,'longitude':2
            contact  | 'phone_number':'+70000000000','own':true
            photo    | 'key':'passport'
            document | 'name':'a.txt'
            album    | 'photos':[{'key':'one'}]
            """)
    void everythingCanBeAReply(String kind, String fields) {
        long question = bot.sendText(7, "Why?").result().get("message_id").asLong();
        Page.json(page.post("/people/7/" + kind, "{" + fields + ",'reply_to':" + question + "}"));
        assertThat(nextUpdate().at("/message/reply_to_message/text").asText()).isEqualTo("Why?");
        assertThat(Page.refusal(page.post("/people/7/" + kind, "{" + fields + ",'reply_to':1}")))
                .isEqualTo("409 no such message in this chat");
    }

    @Test
    void anAlbumOfDocuments() {
        Page.json(page.post("/people/7/album", "{'documents':[{'name':'a.txt','caption':'one'},{'name':'b.txt'}]}"));
        JsonNode first = nextUpdate().get("message");
        JsonNode second = nextUpdate().get("message");
        assertThat(first.at("/document/file_name").asText()).isEqualTo("a.txt");
        assertThat(first.get("caption").asText()).isEqualTo("one");
        assertThat(second.at("/document/file_name").asText()).isEqualTo("b.txt");
        assertThat(second.get("media_group_id")).isEqualTo(first.get("media_group_id"));
        assertThat(Page.refusal(page.post("/people/7/album", "{}"))).isEqualTo("400 an album has photos or documents");
    }

    @Test
    void aVideoIsSentCopiedAndItsCaptionChanged() {
        long message = anna.video(12, "my cat").messageId();
        JsonNode video = nextUpdate().get("message");
        assertThat(video.at("/video/duration").asInt()).isEqualTo(12);
        assertThat(video.at("/video/file_size").asInt()).isPositive();
        assertThat(video.get("caption").asText()).isEqualTo("my cat");
        anna.edit(message, "my #dog");
        JsonNode edited = nextUpdate().get("edited_message");
        assertThat(edited.get("caption").asText()).isEqualTo("my #dog");
        assertThat(edited.at("/caption_entities/0/type").asText()).isEqualTo("hashtag");
        bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + message + ",'caption':'a copy'}")
                .result();
        assertThat(anna.chat().newest().orElseThrow().text()).isEqualTo("a copy");
        String path = bot.call(
                        "getFile", "{'file_id':'" + video.at("/video/file_id").asText() + "'}")
                .result()
                .get("file_path")
                .asText();
        assertThat(path).matches("videos/.+\\.mp4");
    }

    @Test
    void captionsHaveLimitsInEditsToo() {
        long message = anna.photo("passport").messageId();
        assertThatThrownBy(() -> anna.edit(message, "a".repeat(1_025)))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("a caption has at most 1024 characters");
    }
}
