package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import operatordesk.sandbox.model.UpdateQueue;
import operatordesk.sandbox.telegram.Json;

/** Reads {@code allowed_updates}: remembered for later calls; what cannot be read keeps the former set. */
final class AllowedUpdates {
    private AllowedUpdates() {}

    static void remember(Parameters parameters, UpdateQueue updates) {
        String text = parameters.text("allowed_updates");
        if (text.isEmpty()) {
            return;
        }
        try {
            JsonNode array = Json.tree(text);
            if (array.isArray()) {
                Set<String> types = new TreeSet<>();
                array.forEach(type -> types.add(type.asText()));
                updates.allow(types);
            }
        } catch (IllegalArgumentException e) {
            parameters.noteStrange("allowed_updates: not readable");
        }
    }
}
