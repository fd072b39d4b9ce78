package operatordesk.gateway.testing;

import io.vertx.core.json.JsonObject;

/** Updates as Telegram writes them. */
public final class Updates {
    private Updates() {}

    public static JsonObject text(long updateId, long person, String text) {
        return new JsonObject()
                .put("update_id", updateId)
                .put(
                        "message",
                        new JsonObject()
                                .put("message_id", updateId)
                                .put("from", person(person))
                                .put("chat", chat(person))
                                .put("date", 1_795_000_000)
                                .put("text", text));
    }

    public static JsonObject press(long updateId, long person, String pressId) {
        return new JsonObject()
                .put("update_id", updateId)
                .put(
                        "callback_query",
                        new JsonObject()
                                .put("id", pressId)
                                .put("from", person(person))
                                .put(
                                        "message",
                                        new JsonObject()
                                                .put("message_id", 55)
                                                .put("chat", chat(person))
                                                .put("date", 0))
                                .put("chat_instance", "-123")
                                .put("data", "open:1"));
    }

    private static JsonObject person(long id) {
        return new JsonObject()
                .put("id", id)
                .put("is_bot", false)
                .put("first_name", "Anna")
                .put("last_name", "Example");
    }

    private static JsonObject chat(long id) {
        return new JsonObject().put("id", id).put("type", "private").put("first_name", "Anna");
    }
}
