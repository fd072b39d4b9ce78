package operatordesk.sandbox.methods;

import java.util.Map;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.Edit;

/** Changes of messages, and answers to presses. */
final class EditMethods {
    private static final int MOST_ANSWER = 200;

    /** A bot without games may only lead to a bot's Start. */
    private static final Pattern OWN_LINK =
            Pattern.compile("(?i)(https?://)?(t|telegram)\\.me/[a-z0-9_]{3,32}\\?start=[A-Za-z0-9_-]*");

    private final BotSide bot;
    private final TextParameter texts;

    EditMethods(BotSide bot, TextParameter texts) {
        this.bot = bot;
        this.texts = texts;
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of(
                "editmessagetext", this::editText,
                "editmessagecaption", this::editCaption,
                "editmessagereplymarkup", this::editButtons,
                "deletemessage", this::delete,
                "answercallbackquery", this::answer);
    }

    private Object editText(Parameters parameters) {
        var text = texts.text(parameters);
        return edit(parameters, new Edit.OfText(text, MarkupParameter.inline(parameters)));
    }

    private Object editCaption(Parameters parameters) {
        parameters.accept("show_caption_above_media");
        var caption = texts.caption(parameters);
        var buttons = MarkupParameter.inline(parameters);
        return edit(parameters, new Edit.OfCaption(caption.textOrNone(), caption.entitiesOrNone(), buttons));
    }

    private Object editButtons(Parameters parameters) {
        return edit(parameters, new Edit.OfButtons(MarkupParameter.inline(parameters)));
    }

    private Object edit(Parameters parameters, Edit edit) {
        long messageId = parameters.number("message_id");
        if (parameters.text("chat_id").isEmpty() && messageId == 0) {
            // There are no inline messages here, so that no id of one is right.
            throw BotApiError.badRequest(
                    parameters.text("inline_message_id").isEmpty()
                            ? "message identifier is not specified"
                            : "MESSAGE_ID_INVALID");
        }
        return bot.edit(ChatParameter.id(parameters), messageId, edit);
    }

    private Object delete(Parameters parameters) {
        if (parameters.text("chat_id").isEmpty()) {
            throw BotApiError.badRequest("chat identifier is not specified");
        }
        long messageId = parameters.number("message_id");
        if (messageId <= 0) {
            throw BotApiError.badRequest("message identifier is not specified");
        }
        bot.delete(ChatParameter.id(parameters), messageId);
        return true;
    }

    private Object answer(Parameters parameters) {
        parameters.accept("cache_time");
        String text = parameters.text("text");
        if (text.codePointCount(0, text.length()) > MOST_ANSWER) {
            throw BotApiError.badRequest("MESSAGE_TOO_LONG");
        }
        String url = parameters.find("url").orElse(null);
        if (url != null && !OWN_LINK.matcher(url).matches()) {
            throw BotApiError.badRequest("URL_INVALID");
        }
        bot.answer(parameters.text("callback_query_id"), text, parameters.flag("show_alert"), url);
        return true;
    }
}
