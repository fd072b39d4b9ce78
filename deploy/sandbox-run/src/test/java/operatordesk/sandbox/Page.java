package operatordesk.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** A browser's page as plain as can be: asks what it is told to, as it is told to. */
final class Page {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Page(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path, String... headers) {
        return text(request(path, headers).GET().build());
    }

    HttpResponse<byte[]> bytes(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Single quotes stand for double ones. */
    HttpResponse<String> post(String path, String json, String... headers) {
        return text(request(path, headers)
                .POST(BodyPublishers.ofString(json.replace('\'', '"')))
                .build());
    }

    HttpResponse<String> upload(String path, byte[] content) {
        return text(request(path).POST(BodyPublishers.ofByteArray(content)).build());
    }

    HttpResponse<String> delete(String path) {
        return text(request(path).DELETE().build());
    }

    CompletableFuture<JsonNode> later(String path) {
        return http.sendAsync(request(path).GET().build(), BodyHandlers.ofString())
                .thenApply(Page::json);
    }

    JsonNode json(String path) {
        return json(get(path));
    }

    /** The body of an answer that is no refusal. */
    static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError("refused: " + answer.statusCode() + " " + answer.body());
        }
        return tree(answer);
    }

    /** The code and the reason of an answer that is a refusal. */
    static String refusal(HttpResponse<String> answer) {
        if (answer.statusCode() < 400) {
            throw new AssertionError("not refused: " + answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode() + " " + tree(answer).path("reason").asText();
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> text(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
