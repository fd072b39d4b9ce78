package operatordesk.sandbox.http;

import io.vertx.ext.web.RoutingContext;
import operatordesk.sandbox.roles.Roles;
import operatordesk.sandbox.telegram.User;

/**
 * The sandbox's bot, for who wants to connect a program to it.
 *
 * @param link where Telegram's apps would open it
 * @param roles whether people can be made operators of a desk behind it
 * @param url what stands for {@code https://api.telegram.org}, under the name by which the asker reached the sandbox
 */
record BotView(User user, String token, String link, boolean roles, String url) {
    static BotView of(User bot, Token token, Roles roles, RoutingContext context) {
        var request = context.request();
        return new BotView(
                bot,
                token.value(),
                "https://t.me/" + bot.username(),
                roles.fixed().isEmpty(),
                request.scheme() + "://" + request.authority());
    }
}
