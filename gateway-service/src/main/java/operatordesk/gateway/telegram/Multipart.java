package operatordesk.gateway.telegram;

import io.vertx.ext.web.multipart.MultipartForm;
import operatordesk.gateway.telegram.BotMethod.SendMade;
import operatordesk.gateway.telegram.BotMethod.SendPicture;
import operatordesk.gateway.telegram.BotMethod.Upload;

/** A method's parameters as a form, which is how Telegram takes files that it does not have. */
final class Multipart {
    private Multipart() {}

    static MultipartForm form(Upload upload) {
        return switch (upload) {
            case SendPicture picture ->
                form(picture.chatId(), picture.caption())
                        .attribute("reply_markup", TelegramJson.text(picture.replyMarkup()))
                        .binaryFileUpload("photo", "picture.png", picture.png(), "image/png");
            case SendMade made ->
                form(made.chatId(), made.caption())
                        .binaryFileUpload("document", made.name(), made.content(), made.type());
        };
    }

    private static MultipartForm form(long chatId, String caption) {
        return MultipartForm.create()
                .attribute("chat_id", Long.toString(chatId))
                .attribute("caption", caption);
    }
}
