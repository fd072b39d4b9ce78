package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesTest extends SandboxCase {
    private Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    @Test
    void aPhotoComesInSizesAndGoesOnByItsId() {
        anna.photo("passport", "my passport");
        JsonNode message = nextUpdate().get("message");
        JsonNode sizes = message.get("photo");
        assertThat(sizes)
                .extracting(size ->
                        Math.max(size.get("width").asInt(), size.get("height").asInt()))
                .containsExactly(90, 320, 800, 1280);
        assertThat(sizes).extracting(size -> size.get("file_id").asText()).doesNotHaveDuplicates();
        assertThat(message.get("caption").asText()).isEqualTo("my passport");

        people.person(8, "Boris").start();
        String fileId = sizes.get(0).get("file_id").asText();
        var copy = bot.call("sendPhoto", "{'chat_id':8,'photo':'" + fileId + "','caption':'Anna'}")
                .result();
        assertThat(copy.get("photo")).isEqualTo(sizes);
        assertThat(people.known(8).chat().newest().orElseThrow().text()).isEqualTo("Anna");
    }

    @Test
    void theSameContentHasTheSameUniqueId() {
        anna.photo("passport");
        JsonNode first = nextUpdate().at("/message/photo/3");
        anna.photo("passport");
        JsonNode second = nextUpdate().at("/message/photo/3");
        anna.photo("licence");
        JsonNode other = nextUpdate().at("/message/photo/3");
        assertThat(second.get("file_unique_id")).isEqualTo(first.get("file_unique_id"));
        assertThat(second.get("file_id")).isNotEqualTo(first.get("file_id"));
        assertThat(other.get("file_unique_id")).isNotEqualTo(first.get("file_unique_id"));
    }

    @Test
    void aDocumentKeepsItsName() {
        anna.document("scan.pdf", "application/pdf", 12_345);
        JsonNode document = nextUpdate().at("/message/document");
        assertThat(document.get("file_name").asText()).isEqualTo("scan.pdf");
        String fileId = document.get("file_id").asText();
        bot.call("sendDocument", "{'chat_id':7,'document':'" + fileId + "'}").result();
        var file = bot.call("getFile", "{'file_id':'" + fileId + "'}").result();
        assertThat(file.get("file_size").asInt()).isEqualTo(12_345);
        assertThat(file.get("file_path").asText()).startsWith("documents/");
    }

    @Test
    void whatCannotBeSent() {
        anna.document("scan.pdf", "application/pdf", 21 << 20);
        String document = nextUpdate().at("/message/document/file_id").asText();
        anna.photo("passport");
        String photo = nextUpdate().at("/message/photo/0/file_id").asText();
        assertThat(bot.call("sendPhoto", "{'chat_id':7}").error())
                .isEqualTo("400 Bad Request: there is no photo in the request");
        assertThat(photoError(document)).isEqualTo("400 Bad Request: can't use file of type Document as Photo");
        assertThat(bot.call("sendDocument", "{'chat_id':7,'document':'" + photo + "'}")
                        .error())
                .isEqualTo("400 Bad Request: can't use file of type Photo as Document");
        assertThat(photoError("hell o"))
                .isEqualTo("400 Bad Request: wrong remote file identifier specified: Wrong character in the string");
        assertThat(photoError("AAAA"))
                .isEqualTo(
                        "400 Bad Request: wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
        assertThat(photoError(ofAnotherBot(photo)))
                .isEqualTo("400 Bad Request: wrong file identifier/HTTP URL specified");
        assertThat(bot.call("getFile", "{'file_id':'AAAA'}").error()).isEqualTo("400 Bad Request: invalid file_id");
        assertThat(bot.call("getFile", "{'file_id':'" + document + "'}").error())
                .isEqualTo("400 Bad Request: file is too big");
    }

    private String photoError(String fileId) {
        return bot.call("sendPhoto", "{'chat_id':7,'photo':'" + fileId + "'}").error();
    }

    private static String ofAnotherBot(String fileId) {
        byte[] bytes = Base64.getUrlDecoder().decode(fileId);
        bytes[5] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void captionsHaveLimits() {
        anna.photo("passport");
        String photo = nextUpdate().at("/message/photo/0/file_id").asText();
        assertThat(bot.call("sendPhoto", "{'chat_id':7,'photo':'" + photo + "','caption':'" + "a".repeat(1_025) + "'}")
                        .error())
                .isEqualTo("400 Bad Request: message caption is too long");
    }

    @Test
    void anAlbumComesAsSeparateUpdates() {
        anna.album("one", "two", "three");
        JsonNode first = nextUpdate().get("message");
        JsonNode second = nextUpdate().get("message");
        JsonNode third = nextUpdate().get("message");
        assertThat(first.get("media_group_id").asText()).isNotEmpty();
        assertThat(second.get("media_group_id")).isEqualTo(first.get("media_group_id"));
        assertThat(third.get("media_group_id")).isEqualTo(first.get("media_group_id"));
    }

    @Test
    void messagesAreCopied() {
        long photo = anna.photo("passport", "page one").messageId();
        var copied = bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + photo + "}")
                .result();
        assertThat(copied.get("message_id").asLong()).isGreaterThan(photo);
        assertThat(anna.chat().newest().orElseThrow().text()).isEqualTo("page one");
        assertThat(bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':999}")
                        .error())
                .isEqualTo("400 Bad Request: message to copy not found");
        long secret = bot.call("sendMessage", "{'chat_id':7,'text':'a','protect_content':true}")
                .result()
                .get("message_id")
                .asLong();
        assertThat(bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + secret + "}")
                        .error())
                .isEqualTo("400 Bad Request: the message can't be copied");
    }
}
