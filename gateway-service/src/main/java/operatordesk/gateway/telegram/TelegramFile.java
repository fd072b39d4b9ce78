package operatordesk.gateway.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A file that can be fetched.
 *
 * @param fileSize in bytes; absent where Telegram does not tell
 * @param filePath where {@link BotApi#fetch} finds it; absent where it cannot be fetched
 */
public record TelegramFile(
        @Nullable Long fileSize, @Nullable String filePath) {}
