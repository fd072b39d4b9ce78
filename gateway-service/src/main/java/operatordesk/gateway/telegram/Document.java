package operatordesk.gateway.telegram;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file sent as it is; name and type are the sending device's. Prints as its id alone. */
public record Document(
        String fileId,
        String fileUniqueId,
        @Nullable String fileName,
        @Nullable String mimeType,
        @Nullable Long fileSize) {
    public Document {
        Objects.requireNonNull(fileId, "file_id");
        Objects.requireNonNull(fileUniqueId, "file_unique_id");
    }

    @Override
    public String toString() {
        return "Document[" + fileUniqueId + "]";
    }
}
