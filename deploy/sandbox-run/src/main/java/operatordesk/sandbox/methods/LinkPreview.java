package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;

/** Checks {@code link_preview_options}. The sandbox shows no previews, so that nothing more is made of them. */
final class LinkPreview {
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
            List.of("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")
                    .forEach(fields::flag);
        } catch (Fields.Complaint e) {
            throw e.within("");
        }
    }
}
