package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlbumsTest extends SandboxCase {
    private final Person anna = people.person(7, "Anna");
    private String photo = "";
    private String document = "";

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
        anna.photo("passport");
        photo = nextUpdate().at("/message/photo/3/file_id").asText();
        anna.document("scan.pdf", "application/pdf", 5);
        document = nextUpdate().at("/message/document/file_id").asText();
    }

    private Bot.Answer album(String media) {
        String filled = media.replace("PHOTO", photo).replace("DOCUMENT", document);
        return bot.call("sendMediaGroup", "{'chat_id':7,'media':" + filled + "}");
    }

    @Test
    void photosComeTogether() {
        JsonNode sent = album(
                        "[{'type':'photo','media':'PHOTO','caption':'<b>one</b>','parse_mode':'HTML'},"
                                + "{'type':'photo','media':'PHOTO','caption':'two','caption_entities':[{'type':'italic','offset':0,'length':3}]}]")
                .result();
        assertThat(sent).hasSize(2);
        assertThat(sent.at("/0/media_group_id").asText()).containsOnlyDigits();
        assertThat(sent.at("/1/media_group_id")).isEqualTo(sent.at("/0/media_group_id"));
        assertThat(sent.at("/1/message_id").asLong())
                .isEqualTo(sent.at("/0/message_id").asLong() + 1);
        assertThat(sent.at("/0/caption_entities/0/type").asText()).isEqualTo("bold");
        assertThat(sent.at("/1/caption_entities/0/type").asText()).isEqualTo("italic");
        assertThat(anna.chat().fromBot()).extracting(entry -> entry.text()).containsExactly("one", "two");
        JsonNode next = album("[{'type':'document','media':'DOCUMENT'},{'type':'document','media':'DOCUMENT'}]")
                .result();
        assertThat(next.at("/0/media_group_id")).isNotEqualTo(sent.at("/0/media_group_id"));
    }

    @Test
    void oneAloneIsNoAlbum() {
        JsonNode sent = album("[{'type':'photo','media':'PHOTO'}]").result();
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).has("media_group_id")).isFalse();
    }

    @Test
    void filesAreUploadedBesideIt() {
        String boundary = "--xx\r\nContent-Disposition: form-data; name=\"";
        String media =
                "[{\"type\":\"document\",\"media\":\"attach://one\"},{\"type\":\"document\",\"media\":\"attach://two\"}]";
        JsonNode sent = bot.form(
                        "sendMediaGroup?chat_id=7",
                        "multipart/form-data; boundary=xx",
                        boundary + "media\"\r\n\r\n" + media + "\r\n" + boundary
                                + "one\"; filename=\"1.txt\"\r\n\r\nfirst\r\n" + boundary
                                + "two\"; filename=\"2.txt\"\r\n\r\nsecond\r\n" + boundary
                                + "three\"; filename=\"3.txt\"\r\n\r\nthird\r\n--xx--\r\n")
                .result();
        assertThat(sent.at("/1/document/file_name").asText()).isEqualTo("2.txt");
        assertThat(people.download(sent.at("/1/document/file_id").asText()))
                .asString()
                .isEqualTo("second");
        assertThat(people.calls("sendMediaGroup").getLast().unknown()).containsExactly("three: a file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ''                                                   | parameter "media" is required
            'x'                                                  | can't parse media JSON object
            {}                                                   | expected an Array of InputMedia
            []                                                   | there are no messages to send
            [1]                                                  | can't parse InputMedia: expected an Object
            [{'media':'PHOTO'}]                                  | can't parse InputMedia: Can't find field "type"
            [{'type':'photo'}]                                   | can't parse InputMedia: media not found
            [{'type':'photo','media':'attach://none'}]           | can't parse InputMedia: media not found
            [{'type':'poem','media':'PHOTO'}]                    | can't parse InputMedia: type "poem" is unsupported
            [{'type':'animation','media':'DOCUMENT'}]            | can't parse InputMedia: type "animation" can't be used in sendMediaGroup
            [{'type':'photo','media':'DOCUMENT'}]                | can't use file of type Document as Photo
            [{'type':'photo','media':'PHOTO','caption':'<b>','parse_mode':'HTML'}] | can't parse InputMedia: Can't parse entities: Can't find end tag corresponding to start tag "b"
            [{'type':'photo','media':'PHOTO'},{'type':'document','media':'DOCUMENT'}] | document can't be mixed with other media types
            """)
    void whatIsNoAlbum(String media, String complaint) {
        assertThat(album(media).error()).isEqualTo("400 Bad Request: " + complaint);
        assertThat(anna.chat().fromBot()).isEmpty();
    }

    @Test
    void anAlbumHasTenItems() {
        String item = "{'type':'photo','media':'PHOTO'}";
        album("[" + (item + ",").repeat(9) + item + "]").result();
        assertThat(album("[" + (item + ",").repeat(10) + item + "]").error())
                .isEqualTo("400 Bad Request: too many messages to send as an album");
        assertThat(album("[{'type':'photo','media':'PHOTO','caption':'" + "a".repeat(1_025) + "'}]")
                        .error())
                .isEqualTo("400 Bad Request: message caption is too long");
    }
}
