package operatordesk.gateway.telegram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the sizes that Telegram made of a photo: pixels, and bytes where it tells them. */
public record PhotoSize(
        String fileId,
        String fileUniqueId,
        int width,
        int height,
        @Nullable Long fileSize) {
    public PhotoSize {
        Objects.requireNonNull(fileId, "file_id");
        Objects.requireNonNull(fileUniqueId, "file_unique_id");
    }
}
