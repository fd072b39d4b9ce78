package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people sent can be fetched, as far as Telegram lets bots do that. */
class FetchingTest extends SandboxCase {
    private static final int TWENTY_MEGABYTES = 20 << 20;

    private Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return bot.http()
                .send(HttpRequest.newBuilder(URI.create(bot.base() + path)).build(), BodyHandlers.ofByteArray());
    }

    private JsonNode file(String fileId) {
        return bot.call("getFile", "{'file_id':'" + fileId + "'}").result();
    }

    private byte[] content(JsonNode file) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                get("/file/bot" + bot.token() + "/" + file.get("file_path").asText());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void photoHasItsSizeLooksLikeOneAndIsTheSameEveryTime() throws Exception {
        anna.photo("passport");
        JsonNode photo = nextUpdate().at("/message/photo/3");
        JsonNode file = file(photo.get("file_id").asText());
        assertThat(file.get("file_path").asText()).matches("photos/.+\\.jpg");
        assertThat(file.get("file_unique_id")).isEqualTo(photo.get("file_unique_id"));
        byte[] content = content(file);
        assertThat(content).hasSize(photo.get("file_size").asInt()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(content(file)).isEqualTo(content);
        anna.photo("licence");
        assertThat(content(file(nextUpdate().at("/message/photo/3/file_id").asText())))
                .isNotEqualTo(content);
    }

    @Test
    void documentOfTwentyMegabytesIsTheLargestThatBotsFetch() throws Exception {
        anna.document("scan.pdf", "application/pdf", TWENTY_MEGABYTES);
        JsonNode file = file(nextUpdate().at("/message/document/file_id").asText());
        assertThat(file.get("file_path").asText()).matches("documents/.+\\.pdf");
        assertThat(content(file)).hasSize(TWENTY_MEGABYTES);
        anna.document("larger.pdf", "application/pdf", TWENTY_MEGABYTES + 1);
        String larger = nextUpdate().at("/message/document/file_id").asText();
        assertThat(bot.call("getFile", "{'file_id':'" + larger + "'}").error())
                .isEqualTo("400 Bad Request: file is too big");
    }

    @Test
    void whatTheBotUploadedComesBackAsItWas() throws Exception {
        String form = """
                --x
                Content-Disposition: form-data; name="chat_id"

                7
                --x
                Content-Disposition: form-data; name="document"; filename="a.txt"

                Hello
                --x--
                """.replace("\n", "\r\n");
        JsonNode sent = bot.form("sendDocument", "multipart/form-data; boundary=x", form)
                .result();
        assertThat(content(file(sent.at("/document/file_id").asText())))
                .asString()
                .isEqualTo("Hello");
    }

    @Test
    void whatCannotBeFetched() throws Exception {
        anna.photo("passport");
        String photo = nextUpdate().at("/message/photo/0/file_id").asText();
        String path = file(photo).get("file_path").asText();
        byte[] ofAnotherBot = Base64.getUrlDecoder().decode(photo);
        ofAnotherBot[5] ^= 1;
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString(ofAnotherBot);
        assertThat(bot.call("getFile", "{'file_id':'" + other + "'}").error())
                .isEqualTo("400 Bad Request: wrong file_id or the file is temporarily unavailable");
        assertThat(bot.call("getFile", "{'file_id':'AAAA'}").error()).isEqualTo("400 Bad Request: invalid file_id");
        assertThat(bot.call("getFile", "{'file_id':'hell o'}").error()).isEqualTo("400 Bad Request: invalid file_id");
        assertThat(get("/file/bot" + bot.token() + "/photos/other.jpg").statusCode())
                .isEqualTo(404);
        assertThat(get("/file/bot1:other/" + path).statusCode()).isEqualTo(401);
    }
}
