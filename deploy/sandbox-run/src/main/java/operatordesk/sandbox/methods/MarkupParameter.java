package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.telegram.Json;
import operatordesk.sandbox.telegram.Markup;
import org.jspecify.annotations.Nullable;

/** Reads {@code reply_markup}: a keyboard, else inline buttons, else taking the keyboard away, else a forced reply. */
final class MarkupParameter {
    private static final int MOST_BUTTONS = 100;

    private static final Set<String> FIELDS = Set.of(
            "keyboard",
            "inline_keyboard",
            "remove_keyboard",
            "force_reply",
            "selective",
            "resize_keyboard",
            "one_time_keyboard",
            "is_persistent",
            "input_field_placeholder");

    private MarkupParameter() {}

    /** The markup, absent where there is none or an empty one. */
    static @Nullable Markup of(Parameters parameters) {
        String text = parameters.text("reply_markup");
        if (text.isEmpty()) {
            return null;
        }
        JsonNode tree;
        try {
            tree = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse reply keyboard markup JSON object");
        }
        if (!tree.isObject()) {
            throw BotApiError.badRequest("object expected as reply markup");
        }
        try {
            var fields = new Fields(tree);
            fields.namesBut(FIELDS).forEach(name -> parameters.noteStrange("reply_markup: " + name));
            return markup(fields, new ButtonParser(parameters));
        } catch (Fields.Complaint e) {
            throw e.within("");
        }
    }

    /** The markup of an edit, which may only be inline. */
    static Markup.@Nullable Inline inline(Parameters parameters) {
        Markup markup = of(parameters);
        if (markup == null || markup instanceof Markup.Inline) {
            return (Markup.Inline) markup;
        }
        throw BotApiError.badRequest("inline keyboard expected");
    }

    private static @Nullable Markup markup(Fields object, ButtonParser parser) {
        var keys = rows(
                object.array("keyboard"),
                "Field \"keyboard\" must be an Array of Arrays",
                key -> within("can't parse keyboard button: ", () -> parser.key(key)));
        var buttons = rows(
                object.array("inline_keyboard"),
                "Field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                button -> within("can't parse inline keyboard button: ", () -> parser.inline(button)));
        boolean remove = object.flag("remove_keyboard");
        object.flag("selective");
        boolean force = object.flag("force_reply");
        String placeholder = object.text("input_field_placeholder");
        if (!keys.isEmpty()) {
            return new Markup.Keyboard(
                    keys,
                    object.flag("resize_keyboard"),
                    object.flag("one_time_keyboard"),
                    object.flag("is_persistent"),
                    placeholder);
        }
        if (!buttons.isEmpty()) {
            return shortEnough(new Markup.Inline(buttons));
        }
        if (remove) {
            return new Markup.Remove(true);
        }
        return force ? new Markup.ForceReply(true, placeholder) : null;
    }

    private static Markup.Inline shortEnough(Markup.Inline inline) {
        if (inline.inlineKeyboard().stream().mapToInt(List::size).sum() > MOST_BUTTONS) {
            throw BotApiError.badRequest("reply markup is too long");
        }
        return inline;
    }

    private static <B> List<List<B>> rows(@Nullable JsonNode array, String complaint, Function<JsonNode, B> button) {
        List<List<B>> rows = new ArrayList<>();
        if (array == null) {
            return rows;
        }
        for (JsonNode row : array) {
            if (!row.isArray()) {
                throw BotApiError.badRequest(complaint);
            }
            List<B> buttons = new ArrayList<>();
            row.forEach(each -> buttons.add(button.apply(each)));
            if (!buttons.isEmpty()) {
                rows.add(List.copyOf(buttons));
            }
        }
        return List.copyOf(rows);
    }

    private static <B> B within(String prefix, Supplier<B> parse) {
        try {
            return parse.get();
        } catch (Fields.Complaint e) {
            throw e.within(prefix);
        }
    }
}
