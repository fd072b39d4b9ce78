package operatordesk.gateway.shows;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import operatordesk.contracts.shows.Screen;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotMethod;
import operatordesk.gateway.telegram.BotMethod.SendPicture;
import operatordesk.gateway.telegram.BotName;
import operatordesk.gateway.telegram.InlineKeyboardMarkup;

/** Deep links to this bot as messages: a picture to scan, the link below it, and a button that passes it on. */
final class Invitations {
    private final Vertx vertx;
    private final BotName name;

    Invitations(Vertx vertx, BotName name) {
        this.vertx = vertx;
        this.name = name;
    }

    /** The call; fails with {@link BotApiFailure.Unreached} while Telegram has not told the bot's name. */
    Future<BotMethod.Send> call(long chatId, Screen.Invitation screen) {
        return name.link(screen.code())
                .map(link -> vertx.executeBlocking(() -> QrPicture.of(link), false)
                        .<BotMethod.Send>map(png ->
                                new SendPicture(chatId, png, screen.caption() + "\n" + link, share(screen, link))))
                .orElseGet(() -> Future.failedFuture(new BotApiFailure.Unreached("the bot's name is not known yet")));
    }

    /** Telegram's own page for passing a link on: the person chooses the chat. */
    private static InlineKeyboardMarkup share(Screen.Invitation screen, String link) {
        String page = "https://t.me/share/url?url=" + encoded(link) + "&text=" + encoded(screen.shareText());
        return new InlineKeyboardMarkup(List.of(List.of(InlineKeyboardMarkup.Key.opening(screen.shareButton(), page))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
