package operatordesk.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import operatordesk.gateway.telegram.BotServer;
import operatordesk.gateway.telegram.BotToken;

/**
 * A Bot API server on loopback. A method plays the replies queued for it, one a request; without one, {@code getUpdates} keeps
 * a queue as Telegram does and the others succeed.
 */
public final class ScriptedTelegram implements AutoCloseable {
    public static final String TOKEN = "7000000001:PLANTED-secret_of_the_bot";

    private static final String FILES = "/file/bot" + TOKEN + "/";

    /** A request as it came: its method, its parameters (a form whole, as {@code form}), its bytes, and when. */
    public record Asked(String method, JsonObject parameters, Buffer body, long nanoTime) {}

    /** What a person sent; the replies queued for {@code file} are played before it can be fetched. */
    private record Sent(String path, Buffer content) {}

    private final Map<String, Queue<Reply>> script = new HashMap<>();
    private final Map<String, Sent> files = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Set<Object> connections = new HashSet<>();
    private final UpdateQueue updates;
    private final HttpServer server;
    private long messageIds = 9_000;

    public ScriptedTelegram(Vertx vertx) {
        updates = new UpdateQueue(vertx);
        server = vertx.createHttpServer()
                .connectionHandler(connection -> note(connection))
                .requestHandler(request -> request.body().onSuccess(body -> handle(request, body)))
                .listen(0, "127.0.0.1")
                .await();
    }

    public BotServer server() {
        return new BotServer(URI.create("http://127.0.0.1:" + server.actualPort()), new BotToken(TOKEN));
    }

    /** Queues replies for a method. */
    public synchronized void next(String method, Reply... replies) {
        script.computeIfAbsent(method, none -> new ArrayDeque<>()).addAll(List.of(replies));
    }

    /** Somebody has sent this. */
    public synchronized void sent(String fileId, String path, Buffer content) {
        files.put(fileId, new Sent(path, content));
    }

    /** Puts an update into Telegram's queue. */
    public void deliver(JsonObject update) {
        updates.add(update);
    }

    /** The ids that Telegram still keeps. */
    public List<Long> unconfirmed() {
        return updates.ids();
    }

    public synchronized List<Asked> asked(String method) {
        return asked.stream().filter(each -> each.method().equals(method)).toList();
    }

    /** How many connections were ever made. */
    public synchronized int connections() {
        return connections.size();
    }

    @Override
    public void close() {
        server.close().await();
    }

    private synchronized void note(Object connection) {
        connections.add(connection);
    }

    private synchronized void handle(HttpServerRequest request, Buffer body) {
        boolean isFile = request.path().startsWith(FILES);
        String method =
                isFile ? "file" : request.path().substring(request.path().lastIndexOf('/') + 1);
        asked.add(new Asked(method, parameters(body.toString()), body, System.nanoTime()));
        Reply scripted = script.getOrDefault(method, new ArrayDeque<>()).poll();
        if (scripted == null && isFile) {
            fetch(request);
        } else if (scripted == null && method.equals("getFile")) {
            play(request, file(asked.getLast().parameters().getString("file_id")));
        } else if (!isFile && !request.path().equals("/bot" + TOKEN + "/" + method)) {
            play(request, Reply.error(404, "Not Found"));
        } else if (scripted != null) {
            play(request, scripted);
        } else if (method.equals("getUpdates")) {
            updates.answer(request, asked.getLast().parameters());
        } else {
            play(request, Reply.ok(usual(method)));
        }
    }

    private static JsonObject parameters(String body) {
        return body.startsWith("{") ? new JsonObject(body) : new JsonObject().put("form", body);
    }

    private void fetch(HttpServerRequest request) {
        String path = URI.create(request.path()).getPath().substring(FILES.length());
        files.values().stream()
                .filter(sent -> sent.path().equals(path))
                .findFirst()
                .ifPresentOrElse(
                        sent -> request.response().end(sent.content()),
                        () -> play(request, Reply.error(404, "Not Found")));
    }

    private Reply file(String fileId) {
        Sent sent = files.get(fileId);
        return sent == null
                ? Reply.error(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
                : Reply.ok(new JsonObject()
                        .put("file_path", sent.path())
                        .put("file_size", sent.content().length()));
    }

    private Object usual(String method) {
        return switch (method) {
            case "getMe" ->
                new JsonObject()
                        .put("id", 7000000001L)
                        .put("is_bot", true)
                        .put("first_name", "Desk")
                        .put("username", "desk_bot");
            case "sendMessage", "sendPhoto", "sendDocument", "copyMessage" ->
                new JsonObject().put("message_id", ++messageIds);
            case "editMessageText", "editMessageCaption" -> new JsonObject().put("message_id", messageIds);
            default -> true;
        };
    }

    static void play(HttpServerRequest request, Reply reply) {
        var response = request.response();
        switch (reply) {
            case Reply.Answer answer -> {
                response.setStatusCode(answer.status()).putHeader("Content-Type", answer.type());
                answer.headers().forEach(response::putHeader);
                response.end(answer.body());
            }
            case Reply.Cut cut -> request.connection().close();
            case Reply.CutMidway cut ->
                response.putHeader("Content-Length", "500")
                        .write("{\"ok\":true,\"resu")
                        .onSuccess(written -> request.connection().close());
            case Reply.Silence silence -> {}
            case Reply.Delayed delayed -> later(request, delayed);
        }
    }

    private static void later(HttpServerRequest request, Reply.Delayed delayed) {
        Vertx.currentContext().owner().setTimer(delayed.millis(), timer -> play(request, delayed.reply()));
    }
}
