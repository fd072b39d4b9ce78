package operatordesk.sandbox.http;

import io.vertx.core.http.HttpServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import operatordesk.sandbox.methods.Described;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;

/** Writes answers in the Bot API's form. One whose connection is gone is dropped. */
final class BotAnswers {
    private static final String BAD_GATEWAY = """
            <html>
            <head><title>502 Bad Gateway</title></head>
            <body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>
            </html>
            """;

    private BotAnswers() {}

    static void result(HttpServerResponse response, Object result) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ok", true);
        body.put("result", result instanceof Described described ? described.result() : result);
        if (result instanceof Described described) {
            body.put("description", described.description());
        }
        send(response, 200, body);
    }

    static void refusal(HttpServerResponse response, BotApiError error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ok", false);
        body.put("error_code", error.code());
        body.put("description", error.description());
        Integer retryAfter = error.retryAfter();
        if (retryAfter != null) {
            body.put("parameters", Map.of("retry_after", retryAfter));
            response.putHeader("Retry-After", retryAfter.toString());
        }
        send(response, error.code(), body);
    }

    static void badGateway(HttpServerResponse response) {
        response.setStatusCode(502).putHeader("Content-Type", "text/html").end(BAD_GATEWAY);
    }

    private static void send(HttpServerResponse response, int status, Map<String, Object> body) {
        if (!response.closed()) {
            response.setStatusCode(status)
                    .putHeader("Content-Type", "application/json")
                    .end(Json.bytes(body));
        }
    }
}
