package operatordesk.gateway.telegram;

import io.vertx.ext.web.multipart.MultipartForm;
import operatordesk.gateway.telegram.BotMethod.SendPicture;

/** A method's parameters as a form, which is how Telegram takes files that it does not have. */
final class Multipart {
    private Multipart() {}

    static MultipartForm form(SendPicture picture) {
        return MultipartForm.create()
                .attribute("chat_id", Long.toString(picture.chatId()))
                .attribute("caption", picture.caption())
                .attribute("reply_markup", TelegramJson.text(picture.replyMarkup()))
                .binaryFileUpload("photo", "picture.png", picture.png(), "image/png");
    }
}
