package operatordesk.sandbox.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A person or a bot, as Telegram names them.
 *
 * @param id up to 52 significant bits
 * @param username without {@code @}
 */
public record User(
        long id,
        boolean isBot,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String languageCode) {}
