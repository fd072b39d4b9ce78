package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadedPhotosTest extends SandboxCase {
    @BeforeEach
    void start() {
        people.person(7, "Anna").start();
    }

    private Bot.Answer upload(byte[] file) {
        String before = "--xx\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"photo.bin\"\r\n\r\n";
        var request = HttpRequest.newBuilder(URI.create(bot.base() + "/bot" + bot.token() + "/sendPhoto?chat_id=7"))
                .header("Content-Type", "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        before.getBytes(StandardCharsets.US_ASCII),
                        file,
                        "\r\n--xx--\r\n".getBytes(StandardCharsets.US_ASCII))))
                .build();
        return bot.send(request);
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPhotoIsAsLargeAsItIs(String format) throws IOException {
        byte[] file = image(format, 1_280, 640);
        var sizes = upload(file).result().get("photo");
        assertThat(sizes).extracting(size -> size.get("width").asInt()).containsExactly(90, 320, 800, 1280);
        assertThat(sizes.at("/3/height").asInt()).isEqualTo(640);
        assertThat(people.download(sizes.at("/3/file_id").asText())).isEqualTo(file);
    }

    @Test
    void theFileOfACallThatFailedIsInTheLogAndCanBeFetched() {
        byte[] file = "no picture".getBytes(StandardCharsets.UTF_8);
        assertThat(upload(file).status()).isEqualTo(400);
        var page = new Page(bot.base());
        var logged = page.json("/calls?method=sendPhoto").at("/0/files");
        assertThat(logged).hasSize(1);
        assertThat(logged.at("/0/part").asText()).isEqualTo("photo");
        assertThat(logged.at("/0/name").asText()).isEqualTo("photo.bin");
        assertThat(logged.at("/0/size").asInt()).isEqualTo(file.length);
        String path = "/uploads/" + logged.at("/0/key").asText();
        assertThat(page.bytes(path).body()).isEqualTo(file);
        assertThat(page.bytes(path).headers().firstValue("content-disposition"))
                .hasValue("attachment; filename*=UTF-8''photo.bin");
        assertThat(Page.refusal(page.get("/uploads/none"))).isEqualTo("404 no upload has this key, or it is forgotten");
    }

    @Test
    void whatIsNoPhotoIsRefused() throws IOException {
        assertThat(upload("hello, I am no picture".getBytes(StandardCharsets.UTF_8))
                        .error())
                .isEqualTo("400 Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(upload(new byte[] {(byte) 0xFF, (byte) 0xD8}).error())
                .isEqualTo("400 Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(upload(image("png", 2_100, 100)).error()).isEqualTo("400 Bad Request: PHOTO_INVALID_DIMENSIONS");
    }

    @Test
    void filesHaveLimits() throws IOException {
        byte[] photo = image("png", 100, 100);
        upload(Arrays.copyOf(photo, 10 << 20)).result();
        assertThat(upload(Arrays.copyOf(photo, (10 << 20) + 1)).error())
                .isEqualTo("400 Bad Request: PHOTO_SAVE_FILE_INVALID");
        assertThat(upload(Arrays.copyOf(photo, (50 << 20) + 1)).error()).isEqualTo("413 Request Entity Too Large");
    }
}
