package operatordesk.sandbox.methods;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import operatordesk.sandbox.entities.FormattedText;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotSide;
import operatordesk.sandbox.model.BotSide.Outgoing;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Content;

/** New messages. */
final class SendMethods {
    private static final Set<String> ACTIONS = Set.of(
            "cancel",
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private final BotSide bot;
    private final TextParameter texts;
    private final FileParameter files;

    SendMethods(World world, BotSide bot, TextParameter texts) {
        this.bot = bot;
        this.texts = texts;
        files = new FileParameter(world.files(), texts);
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of(
                "sendmessage", parameters -> send(parameters, texts.text(parameters)),
                "sendphoto", this::sendPhoto,
                "senddocument", this::sendDocument,
                "copymessage", this::copyMessage,
                "sendchataction", this::sendChatAction);
    }

    private Object sendPhoto(Parameters parameters) {
        parameters.accept("has_spoiler", "show_caption_above_media");
        return send(parameters, files.photo(parameters));
    }

    private Object sendDocument(Parameters parameters) {
        parameters.accept("disable_content_type_detection", "thumbnail");
        return send(parameters, files.document(parameters));
    }

    private Object copyMessage(Parameters parameters) {
        long from = ChatParameter.id(parameters, "from_chat_id");
        long messageId = parameters.number("message_id");
        parameters.accept("show_caption_above_media");
        Content original = bot.copyable(from, messageId);
        Outgoing outgoing = outgoing(parameters, recaptioned(original, parameters));
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

    private Object sendChatAction(Parameters parameters) {
        parameters.accept("message_thread_id", "business_connection_id");
        if (!ACTIONS.contains(parameters.text("action").toLowerCase(Locale.ROOT))) {
            throw BotApiError.badRequest("wrong parameter action in request");
        }
        bot.reachable(ChatParameter.id(parameters));
        return true;
    }

    private Object send(Parameters parameters, Content content) {
        Outgoing outgoing = outgoing(parameters, content);
        return bot.send(ChatParameter.id(parameters), outgoing);
    }

    private static Outgoing outgoing(Parameters parameters, Content content) {
        parameters.accept("disable_notification", "message_thread_id", "message_effect_id", "allow_paid_broadcast");
        var reply = ReplyParameter.of(parameters);
        return new Outgoing(
                content,
                MarkupParameter.of(parameters),
                reply.messageId(),
                reply.sendWithout(),
                parameters.flag("protect_content"));
    }
}
