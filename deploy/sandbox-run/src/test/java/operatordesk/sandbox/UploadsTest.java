package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadsTest extends SandboxCase {
    private static final int TWENTY_MEGABYTES = 20 << 20;

    private final Page page = new Page(server().url());
    private final Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    /** Bytes that begin like a PNG's and are different for every number. */
    private static byte[] picture(int number, int size) {
        byte[] bytes = new byte[size];
        new Random(number).nextBytes(bytes);
        byte[] begin = "\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        return bytes;
    }

    private String upload(String query, byte[] content) {
        JsonNode kept = Page.json(page.upload("/uploads" + query, content));
        assertThat(kept.get("size").asInt()).isEqualTo(content.length);
        return kept.get("key").asText();
    }

    private void send(String kind, String json) {
        Page.json(page.post("/people/7/" + kind, json));
    }

    private byte[] fetched(String fileId) {
        JsonNode file = bot.call("getFile", "{'file_id':'" + fileId + "'}").result();
        String path = "/file/bot" + bot.token() + "/" + file.get("file_path").asText();
        return page.bytes(path).body();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void aPhotoHasTheBytesThatWereUploaded() {
        byte[] content = picture(1, 50_000);
        String key = upload("?name=a.png&type=image/png", content);
        send("photo", "{'key':'" + key + "','width':1000,'height':500,'caption':'hi'}");
        JsonNode sizes = nextUpdate().at("/message/photo");
        JsonNode original = sizes.get(sizes.size() - 1);
        assertThat(original.get("width").asInt()).isEqualTo(1000);
        assertThat(original.get("height").asInt()).isEqualTo(500);
        assertThat(original.get("file_size").asInt()).isEqualTo(50_000);
        assertThat(fetched(original.get("file_id").asText())).isEqualTo(content);
        HttpResponse<byte[]> shown =
                page.bytes("/files/" + sizes.get(0).get("file_id").asText());
        assertThat(shown.body()).isEqualTo(content);
        assertThat(header(shown, "content-type")).isEqualTo("image/png");
        assertThat(header(shown, "content-disposition")).isEmpty();
        assertThat(header(shown, "content-security-policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(shown, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(upload("", content)).as("the same bytes have the same key").isEqualTo(key);
    }

    @Test
    void aDocumentIsSavedUnderItsNameAndNeverShown() {
        byte[] content = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        String key = upload("?name=%D0%B0%20b.html&type=text/html", content);
        send("document", "{'key':'" + key + "'}");
        JsonNode document = nextUpdate().at("/message/document");
        assertThat(document.get("file_name").asText()).isEqualTo("а b.html");
        assertThat(document.get("mime_type").asText()).isEqualTo("text/html");
        assertThat(document.get("file_size").asInt()).isEqualTo(content.length);
        HttpResponse<byte[]> saved =
                page.bytes("/files/" + document.get("file_id").asText());
        assertThat(saved.body()).isEqualTo(content);
        assertThat(header(saved, "content-type")).isEqualTo("application/octet-stream");
        assertThat(header(saved, "content-disposition")).isEqualTo("attachment; filename*=UTF-8''%D0%B0%20b.html");
    }

    @Test
    void albumsHaveRealBytesToo() {
        byte[] one = picture(1, 2_000);
        byte[] two = picture(2, 3_000);
        send(
                "album",
                "{'photos':[{'key':'" + upload("", one) + "','width':100,'height':100},{'key':'" + upload("", two)
                        + "','width':100,'height':100}]}");
        assertThat(fetched(nextUpdate().at("/message/photo/1/file_id").asText()))
                .isEqualTo(one);
        assertThat(fetched(nextUpdate().at("/message/photo/1/file_id").asText()))
                .isEqualTo(two);
    }

    @Test
    void inventedFilesKeepTheirInventedBytes() {
        anna.photo("passport");
        String photo = nextUpdate().at("/message/photo/3/file_id").asText();
        HttpResponse<byte[]> shown = page.bytes("/files/" + photo);
        assertThat(shown.body()).isEqualTo(fetched(photo)).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(header(shown, "content-type")).isEqualTo("image/jpeg");
        anna.document("huge.bin", "application/zip", 3_000_000_000L);
        String huge = nextUpdate().at("/message/document/file_id").asText();
        assertThat(Page.refusal(page.get("/files/" + huge)))
                .isEqualTo("409 a file beyond 20 MB has no bytes in the sandbox");
        assertThat(Page.refusal(page.get("/files/none"))).isEqualTo("404 no file has this file_id");
    }

    @Test
    void theNewestUploadsAreKept() {
        String first = upload("", picture(0, TWENTY_MEGABYTES));
        send("document", "{'key':'" + first + "','name':'first.png'}");
        String file = nextUpdate().at("/message/document/file_id").asText();
        assertThat(page.bytes("/files/" + file).body()).isEqualTo(picture(0, TWENTY_MEGABYTES));
        for (int number = 1; number <= 3; number++) {
            upload("", picture(number, TWENTY_MEGABYTES));
        }
        assertThat(page.bytes("/files/" + file).body())
                .hasSize(TWENTY_MEGABYTES)
                .matches(bytes -> !Arrays.equals(bytes, picture(0, TWENTY_MEGABYTES)), "invented bytes");
    }

    @Test
    void whatCannotBeUploaded() {
        assertThat(Page.refusal(page.upload("/uploads", new byte[TWENTY_MEGABYTES + 1])))
                .isEqualTo("413 an upload has at most 20 MB");
        assertThat(Page.refusal(page.upload("/uploads", new byte[0]))).isEqualTo("400 an upload is not empty");
        assertThat(Page.refusal(page.upload("/uploads?name=a%2Fb", new byte[1])))
                .isEqualTo("400 a file's name has at most 255 characters and no slashes");
        assertThat(Page.refusal(page.upload("/uploads?type=image", new byte[1])))
                .isEqualTo("400 a file's type is one like image/jpeg");
        String key = upload("", picture(1, 100));
        assertThat(Page.refusal(page.post("/people/7/photo", "{'key':'" + key + "'}")))
                .isEqualTo("400 width of an uploaded photo is missing");
    }
}
