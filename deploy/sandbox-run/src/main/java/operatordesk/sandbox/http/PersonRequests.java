package operatordesk.sandbox.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiFunction;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Json;

/** Reads what requests about one person have in common: whose chat it is, and a body. */
record PersonRequests(World world) {
    /** Routes {@code POST /people/{id}/<name>} to a deed; what it answers is sent with 201. */
    <D> void post(Router router, String name, Class<D> type, BiFunction<PrivateChat, D, Object> doing) {
        router.post("/people/:id/" + name)
                .handler(context -> PageAnswers.send(context, 201, doing.apply(chat(context), body(context, type))));
    }

    /** The typed body; refused where it is malformed. An absent body is an empty object. */
    static <D> D body(RoutingContext context, Class<D> type) {
        var body = context.body().buffer();
        return Json.read(body == null ? Buffer.buffer() : body, type);
    }

    /** The chat of the person in the path; 404 where there is nobody. */
    PrivateChat chat(RoutingContext context) {
        return chat(Long.parseLong(context.pathParam("id")));
    }

    /** A person's chat; 404 where there is nobody. */
    PrivateChat chat(long id) {
        return world.chat(id).orElseThrow(() -> Refusal.of(Rule.NO_PERSON));
    }
}
