package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import operatordesk.sandbox.model.UpdateQueue;
import operatordesk.sandbox.telegram.Json;

/**
 * Reads {@code allowed_updates}: remembered for later calls; what cannot be read keeps the former set, and names that Telegram
 * does not know are passed over.
 */
final class AllowedUpdates {
    private static final Set<String> KNOWN = Set.of(
            "message",
            "edited_message",
            "channel_post",
            "edited_channel_post",
            "inline_query",
            "chosen_inline_result",
            "callback_query",
            "shipping_query",
            "pre_checkout_query",
            "poll",
            "poll_answer",
            "my_chat_member",
            "chat_member",
            "chat_join_request",
            "chat_boost",
            "removed_chat_boost",
            "message_reaction",
            "message_reaction_count",
            "business_connection",
            "business_message",
            "edited_business_message",
            "deleted_business_messages",
            "purchased_paid_media",
            "managed_bot",
            "guest_message");

    private AllowedUpdates() {}

    static void remember(Parameters parameters, UpdateQueue updates) {
        String text = parameters.text("allowed_updates");
        if (text.isEmpty()) {
            return;
        }
        JsonNode array;
        try {
            array = Json.tree(text);
        } catch (IllegalArgumentException e) {
            parameters.noteStrange("allowed_updates: not readable");
            return;
        }
        if (!array.isArray() || array.valueStream().anyMatch(type -> !type.isTextual())) {
            parameters.noteStrange("allowed_updates: not readable");
            return;
        }
        Set<String> types = new TreeSet<>();
        array.forEach(type -> types.add(type.asText().toLowerCase(Locale.ROOT)));
        types.stream()
                .filter(type -> !KNOWN.contains(type))
                .forEach(type -> parameters.noteStrange("allowed_updates: " + type));
        types.retainAll(KNOWN);
        updates.allow(types);
    }
}
