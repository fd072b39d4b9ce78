package operatordesk.sandbox.methods;

import java.util.Map;
import operatordesk.sandbox.entities.FormattedText;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.BotSide.Outgoing;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Message;

/** Messages that are there already, sent once more: as the bot's own, or as somebody's. */
final class CopyMethods {
    private final BotSide bot;
    private final TextParameter texts;

    CopyMethods(BotSide bot, TextParameter texts) {
        this.bot = bot;
        this.texts = texts;
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of("copymessage", this::copy, "forwardmessage", this::forward);
    }

    private Object copy(Parameters parameters) {
        parameters.required("from_chat_id");
        Content original = bot.copyable(ChatParameter.id(parameters, "from_chat_id"), parameters.number("message_id"));
        Outgoing outgoing = OutgoingParameters.withMarkup(parameters, recaptioned(original, parameters));
        return Map.of(
                "message_id", bot.send(ChatParameter.id(parameters), outgoing).messageId());
    }

    private Content recaptioned(Content original, Parameters parameters) {
        FormattedText caption = texts.caption(parameters);
        return parameters.has("caption")
                ? original.captioned(caption.textOrNone(), caption.entitiesOrNone())
                        .orElse(original)
                : original;
    }

    private Object forward(Parameters parameters) {
        parameters.required("from_chat_id");
        Message original =
                bot.forwardable(ChatParameter.id(parameters, "from_chat_id"), parameters.number("message_id"));
        boolean secret = OutgoingParameters.isSecret(parameters);
        return bot.send(ChatParameter.id(parameters), Outgoing.forwarded(original, secret));
    }
}
