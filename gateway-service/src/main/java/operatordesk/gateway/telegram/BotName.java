package operatordesk.gateway.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bot's own username, which Telegram tells when it is first asked. Not for use by several threads. */
public final class BotName {
    private @Nullable String username;

    /** Telegram has told it. */
    public void told(User bot) {
        username = bot.username();
    }

    /** The address that opens the bot with this code: 1 to 64 of {@code A-Z a-z 0-9 _ -}. Empty before the name is known. */
    public Optional<String> link(String code) {
        return Optional.ofNullable(username).map(name -> "https://t.me/" + name + "?start=" + code);
    }
}
