package operatordesk.contracts.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The health page as an orchestrator reads it: over HTTP. */
class HealthTest {
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Health health = new Health();
    private final AtomicReference<String> redis = new AtomicReference<>("ok");
    private int port;

    @BeforeEach
    void listen() {
        health.add("telegram", () -> "ok");
        health.add("redis", redis::get);
        port = health.listen(vertx, "127.0.0.1", 0).await().actualPort();
    }

    @AfterEach
    void close() {
        http.close();
        vertx.close().await();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + path);
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Test
    void twoHundredWhileEveryCheckIsWell() throws Exception {
        HttpResponse<String> page = get("/health");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("{\"redis\":\"ok\",\"telegram\":\"ok\"}");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void aWellCheckMaySayMore() throws Exception {
        redis.set("ok, standing by");
        assertThat(get("/health").statusCode()).isEqualTo(200);

        redis.set("okay");
        assertThat(get("/health").statusCode()).isEqualTo(503);
    }

    @Test
    void fiveHundredAndThreeWhileOneIsNotAndWellAgainAfterwards() throws Exception {
        redis.set("away");
        HttpResponse<String> page = get("/health");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).isEqualTo("{\"redis\":\"away\",\"telegram\":\"ok\"}");

        redis.set("ok");
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void checkThatThrowsIsNotWell() throws Exception {
        health.add("broken", () -> {
            throw new IllegalStateException("a secret");
        });

        HttpResponse<String> page = get("/health");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("\"broken\":\"failing\"").doesNotContain("secret");
    }

    @Test
    void fourHundredAndFourElsewhere() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/health/").statusCode()).isEqualTo(404);
        assertThat(get("/metrics?health").statusCode()).isEqualTo(404);
    }
}
