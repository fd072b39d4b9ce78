package operatordesk.sandbox.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON over HTTP to one sandbox. */
final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Http(URI base) {
        this.base = base;
    }

    <T> T get(String path, Class<T> type) {
        return one(ask("GET", path, null), type);
    }

    byte[] bytes(String path) {
        return ask("GET", path, null);
    }

    <T> List<T> list(String path, Class<T> type) {
        return many(ask("GET", path, null), type);
    }

    <T> T post(String path, Object body, Class<T> type) {
        return one(ask("POST", path, body), type);
    }

    <T> List<T> postForList(String path, Object body, Class<T> type) {
        return many(ask("POST", path, body), type);
    }

    void delete(String path) {
        ask("DELETE", path, null);
    }

    private static <T> T one(byte[] answer, Class<T> type) {
        try {
            return MAPPER.readValue(answer, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<T> many(byte[] answer, Class<T> type) {
        try {
            return MAPPER.readerForListOf(type).readValue(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] ask(String method, String path, @Nullable Object body) {
        try {
            var content = body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body));
            var request = HttpRequest.newBuilder(base.resolve(path))
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .method(method, content)
                    .build();
            return checked(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the sandbox was asked", e);
        }
    }

    private static byte[] checked(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() >= 300) {
            String reason = MAPPER.readTree(response.body()).path("reason").asText();
            throw new SandboxRefusal(response.statusCode(), reason);
        }
        return response.body();
    }
}
