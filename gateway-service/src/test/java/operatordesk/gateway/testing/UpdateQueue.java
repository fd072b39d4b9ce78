package operatordesk.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Telegram's queue of updates: an offset confirms all below it, at most 100 are told at once, and an empty poll waits. */
final class UpdateQueue {
    private static final int WINDOW = 100;

    private record Waiting(HttpServerRequest request, JsonObject parameters) {}

    private final Vertx vertx;
    private final List<JsonObject> updates = new ArrayList<>();
    private @Nullable Waiting waiting;

    UpdateQueue(Vertx vertx) {
        this.vertx = vertx;
    }

    synchronized void add(JsonObject update) {
        updates.add(update);
        if (waiting != null) {
            Waiting poll = waiting;
            waiting = null;
            tell(poll.request, poll.parameters);
        }
    }

    synchronized List<Long> ids() {
        return updates.stream().map(UpdateQueue::id).toList();
    }

    synchronized void answer(HttpServerRequest request, JsonObject parameters) {
        long offset = parameters.getLong("offset");
        updates.removeIf(update -> id(update) < offset);
        if (!updates.isEmpty() || parameters.getInteger("timeout") == 0) {
            tell(request, parameters);
            return;
        }
        Waiting poll = new Waiting(request, parameters);
        waiting = poll;
        vertx.setTimer(parameters.getInteger("timeout") * 1000L, timer -> giveUp(poll));
    }

    private synchronized void giveUp(Waiting poll) {
        if (poll.equals(waiting)) {
            waiting = null;
            tell(poll.request, poll.parameters);
        }
    }

    private void tell(HttpServerRequest request, JsonObject parameters) {
        int limit = Math.min(WINDOW, parameters.getInteger("limit"));
        ScriptedTelegram.play(
                request, Reply.ok(new JsonArray(updates.stream().limit(limit).toList())));
    }

    private static long id(JsonObject update) {
        return update.getLong("update_id");
    }
}
