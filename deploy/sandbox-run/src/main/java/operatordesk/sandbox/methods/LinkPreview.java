package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;

/** Checks {@code link_preview_options}. The sandbox shows no previews, so that nothing more is made of them. */
final class LinkPreview {
    private static final Set<String> FLAGS =
            Set.of("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text");

    private LinkPreview() {}

    static void check(Parameters parameters) {
        parameters.accept("disable_web_page_preview");
        String text = parameters.text("link_preview_options");
        if (text.isEmpty()) {
            return;
        }
        JsonNode tree;
        try {
            tree = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse link preview options JSON object");
        }
        if (!tree.isObject()) {
            throw BotApiError.badRequest("object expected as link preview options");
        }
        try {
            var fields = new Fields(tree);
            fields.text("url");
            FLAGS.forEach(fields::flag);
            fields.namesBut(FLAGS).stream()
                    .filter(name -> !name.equals("url"))
                    .forEach(name -> parameters.noteStrange("link_preview_options: " + name));
        } catch (Fields.Complaint e) {
            throw e.within("");
        }
    }
}
