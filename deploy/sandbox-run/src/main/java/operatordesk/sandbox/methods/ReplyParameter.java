package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code reply_parameters} or its forerunner {@code reply_to_message_id}.
 *
 * @param messageId absent for no reply
 * @param sendWithout send the message even where the one replied to is gone
 */
record ReplyParameter(@Nullable Long messageId, boolean sendWithout) {
    private static final Set<String> FIELDS = Set.of("message_id", "chat_id", "allow_sending_without_reply");

    static ReplyParameter of(Parameters parameters) {
        String text = parameters.text("reply_parameters");
        long older = parameters.number("reply_to_message_id");
        boolean without = parameters.flag("allow_sending_without_reply");
        if (text.isEmpty()) {
            return new ReplyParameter(older > 0 ? older : null, without);
        }
        JsonNode tree;
        try {
            tree = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse reply parameters JSON object");
        }
        if (!tree.isObject()) {
            throw BotApiError.badRequest("object expected as reply parameters");
        }
        return parsed(new Fields(tree), parameters);
    }

    private static ReplyParameter parsed(Fields fields, Parameters parameters) {
        fields.namesBut(FIELDS).forEach(name -> parameters.noteStrange("reply_parameters: " + name));
        try {
            if (fields.has("chat_id") && !parameters.text("chat_id").equals(fields.requiredText("chat_id"))) {
                throw BotApiError.badRequest("message to be replied not found");
            }
            long messageId = fields.requiredInt("message_id");
            return new ReplyParameter(messageId > 0 ? messageId : null, fields.flag("allow_sending_without_reply"));
        } catch (Fields.Complaint e) {
            throw e.within("");
        }
    }
}
