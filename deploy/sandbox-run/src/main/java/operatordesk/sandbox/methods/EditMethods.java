package operatordesk.sandbox.methods;

import java.util.Map;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.Edit;

/** Changes of messages, and answers to presses. */
final class EditMethods {
    private static final int MOST_ANSWER = 200;

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
        bot.answer(
                parameters.text("callback_query_id"),
                text,
                parameters.flag("show_alert"),
                parameters.find("url").orElse(null));
        return true;
    }
}
