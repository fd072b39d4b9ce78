package operatordesk.gateway.testing;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/** What the scripted server does with one request. */
public sealed interface Reply {
    /** Answers with this. */
    record Answer(int status, String type, Map<String, String> headers, String body) implements Reply {}

    /** Reads the whole request and closes the connection without an answer. */
    record Cut() implements Reply {}

    /** Sends half an answer and closes the connection. */
    record CutMidway() implements Reply {}

    /** Never answers. */
    record Silence() implements Reply {}

    /** Does something else after so many milliseconds. */
    record Delayed(long millis, Reply reply) implements Reply {}

    static Reply ok(Object result) {
        return json(200, new JsonObject().put("ok", true).put("result", result));
    }

    static Reply error(int code, String description) {
        return json(code, failure(code, description));
    }

    static Reply tooMany(int seconds) {
        return json(
                429,
                failure(429, "Too Many Requests: retry after " + seconds)
                        .put("parameters", new JsonObject().put("retry_after", seconds)));
    }

    static Reply json(int status, JsonObject body) {
        return new Answer(status, "application/json", Map.of(), body.encode());
    }

    static Reply html(int status) {
        return new Answer(status, "text/html", Map.of(), "<html><h1>Bad Gateway</h1></html>");
    }

    static JsonObject failure(int code, String description) {
        return new JsonObject().put("ok", false).put("error_code", code).put("description", description);
    }
}
