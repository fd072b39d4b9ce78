package operatordesk.contracts.shows;

import org.jspecify.annotations.Nullable;

/**
 * A file to be packed.
 *
 * @param fileId of something that was sent to this bot
 * @param name within the archive, unlike all others there whatever the case: up to 200 bytes, and only what every system takes
 * @param size in bytes; absent where Telegram did not tell
 */
public record ArchiveEntry(
        String fileId, String name, @Nullable Long size) {}
