package operatordesk.contracts.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/** A file that a person sent. Telegram keeps it; the {@code file_id} is valid for this bot without end. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface SentFile {
    /** What this bot sends it again by. */
    String fileId();

    /** The same for the same file whoever sends it; nothing can be fetched by it. */
    String fileUniqueId();

    /** In bytes; absent where Telegram does not tell. */
    @Nullable
    Long size();

    /** A photo that Telegram compressed; of its several sizes the largest, which is Telegram's last. In pixels. */
    @JsonTypeName("photo")
    record Photo(
            String fileId,
            String fileUniqueId,
            int width,
            int height,
            @Nullable Long size) implements SentFile {}

    /** A file sent as it is, with the name and type that the sender's device gave it. */
    @JsonTypeName("document")
    record Document(
            String fileId,
            String fileUniqueId,
            @Nullable String name,
            @Nullable String mimeType,
            @Nullable Long size) implements SentFile {}
}
