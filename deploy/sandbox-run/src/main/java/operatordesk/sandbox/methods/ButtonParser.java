package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Markup.CopyText;
import operatordesk.sandbox.telegram.Markup.InlineButton;
import operatordesk.sandbox.telegram.Markup.KeyboardButton;
import operatordesk.sandbox.telegram.Markup.Link;
import operatordesk.sandbox.telegram.Markup.RequestUsers;

/** Reads single buttons; fields that the sandbox does not know are noted for the call log. */
final class ButtonParser {
    private static final int MOST_DATA_BYTES = 64;
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:([a-z]+)://)?([^/?#\\s]+)(?:[/?#]\\S*)?");
    private static final Set<String> PROTOCOLS = Set.of("http", "https", "tg", "ton", "tonsite");
    private static final Set<String> INLINE = Set.of(
            "text",
            "url",
            "callback_data",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "web_app",
            "copy_text");
    private static final Set<String> KEY = Set.of("text", "request_contact", "request_location", "request_users");
    private static final Set<String> USERS = Set.of("request_id", "max_quantity");

    private final Parameters parameters;

    ButtonParser(Parameters parameters) {
        this.parameters = parameters;
    }

    InlineButton inline(JsonNode node) {
        if (!node.isObject()) {
            throw new Fields.Complaint("InlineKeyboardButton must be an Object");
        }
        noteUnknown(node, INLINE);
        var button = new Fields(node);
        String text = button.requiredText("text");
        if (text.isBlank()) {
            throw BotApiError.badRequest("inline keyboard button text must be non-empty");
        }
        String url = button.text("url");
        if (url != null && !url.isEmpty()) {
            return new InlineButton(text, null, checkedUrl(url), null, null, null, null);
        }
        String data = button.text("callback_data");
        if (data != null && !data.isEmpty()) {
            return new InlineButton(text, checkedData(data), null, null, null, null, null);
        }
        return other(button, text);
    }

    private static InlineButton other(Fields button, String text) {
        if (button.has("switch_inline_query")) {
            return new InlineButton(text, null, null, button.requiredText("switch_inline_query"), null, null, null);
        }
        if (button.has("switch_inline_query_current_chat")) {
            return new InlineButton(
                    text, null, null, null, button.requiredText("switch_inline_query_current_chat"), null, null);
        }
        if (button.has("web_app")) {
            var page = new Link(button.requiredObject("web_app").requiredText("url"));
            return new InlineButton(text, null, null, null, null, page, null);
        }
        if (button.has("copy_text")) {
            var copied = new CopyText(button.requiredObject("copy_text").requiredText("text"));
            return new InlineButton(text, null, null, null, null, null, copied);
        }
        throw new Fields.Complaint("Text buttons are unallowed in the inline keyboard");
    }

    private static String checkedData(String data) {
        if (data.getBytes(StandardCharsets.UTF_8).length > MOST_DATA_BYTES) {
            throw BotApiError.badRequest("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static String checkedUrl(String url) {
        var parts = ADDRESS.matcher(url);
        String scheme = parts.matches() ? parts.group(1) : null;
        if (scheme != null && !PROTOCOLS.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw invalid(url, "Unsupported URL protocol");
        }
        boolean telegrams = scheme != null && !scheme.toLowerCase(Locale.ROOT).startsWith("http");
        if (!parts.matches() || (!telegrams && !parts.group(2).contains("."))) {
            throw invalid(url, "Wrong HTTP URL");
        }
        return url;
    }

    private static BotApiError invalid(String url, String why) {
        return BotApiError.badRequest("inline keyboard button URL '" + url + "' is invalid: " + why);
    }

    KeyboardButton key(JsonNode node) {
        if (node.isTextual()) {
            return new KeyboardButton(nonEmpty(node.asText()), null, null, null);
        }
        if (!node.isObject()) {
            throw new Fields.Complaint("KeyboardButton must be a String or an Object");
        }
        noteUnknown(node, KEY);
        var button = new Fields(node);
        return new KeyboardButton(
                nonEmpty(button.requiredText("text")),
                button.flag("request_contact") ? true : null,
                button.flag("request_location") ? true : null,
                button.has("request_users") ? users(node.get("request_users")) : null);
    }

    private static String nonEmpty(String label) {
        if (label.isBlank()) {
            throw BotApiError.badRequest("keyboard button text must be non-empty");
        }
        return label;
    }

    private RequestUsers users(JsonNode node) {
        if (!node.isObject()) {
            throw new Fields.Complaint("Field \"request_users\" must be of type Object");
        }
        noteUnknown(node, USERS);
        var request = new Fields(node);
        return new RequestUsers(
                request.requiredInt("request_id"),
                request.has("max_quantity") ? request.requiredInt("max_quantity") : null);
    }

    private void noteUnknown(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                parameters.noteStrange("reply_markup: " + name);
            }
        });
    }
}
