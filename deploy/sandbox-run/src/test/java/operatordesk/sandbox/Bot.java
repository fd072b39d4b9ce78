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
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** A bot as plain as can be: sends what it is told, as it is told. */
record Bot(URI base, String token, HttpClient http) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Bot of(SandboxServer server) {
        return new Bot(server.url(), server.token(), HttpClient.newHttpClient());
    }

    /** What came back. */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        JsonNode result() {
            if (status != 200 || !body.path("ok").asBoolean()) {
                throw new AssertionError("not ok: " + status + " " + body);
            }
            return body.path("result");
        }

        /** Code and description, of which the code must be the HTTP status too. */
        String error() {
            if (body.path("ok").asBoolean() || body.path("error_code").asInt() != status) {
                throw new AssertionError("no proper error: " + status + " " + body);
            }
            return status + " " + body.path("description").asText();
        }
    }

    /** Calls with a JSON body; single quotes stand for double ones. */
    Answer call(String method, String json) {
        return send(json(method, json));
    }

    Answer call(String method) {
        return call(method, "{}");
    }

    Answer sendText(long chat, String text) {
        return call("sendMessage", String.format(Locale.ROOT, "{'chat_id':%d,'text':'%s'}", chat, text));
    }

    Answer form(String method, String contentType, String body) {
        return send(request(method)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    Answer get(String methodAndQuery) {
        return send(request(methodAndQuery).GET().build());
    }

    CompletableFuture<Answer> later(String method, String json) {
        return http.sendAsync(json(method, json), BodyHandlers.ofString()).thenApply(Bot::answer);
    }

    Answer send(HttpRequest request) {
        try {
            return answer(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest json(String method, String json) {
        return request(method)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.replace('\'', '"')))
                .build();
    }

    private HttpRequest.Builder request(String method) {
        return HttpRequest.newBuilder(URI.create(base + "/bot" + token + "/" + method));
    }

    private static Answer answer(HttpResponse<String> response) {
        try {
            boolean json =
                    response.headers().firstValue("content-type").orElse("").equals("application/json");
            JsonNode body = json ? MAPPER.readTree(response.body()) : MAPPER.nullNode();
            return new Answer(response.statusCode(), body, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
