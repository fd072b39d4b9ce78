package operatordesk.storage;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import org.jspecify.annotations.Nullable;

/** A sent file as a row of the table {@code photos}, and back. */
final class Files {
    private static final String PHOTO = "photo";
    private static final String DOCUMENT = "document";

    private Files() {}

    static Tuple tuple(EventId answer, SentFile file) {
        return switch (file) {
            case SentFile.Photo photo ->
                row(answer, PHOTO, file)
                        .addValue(photo.width())
                        .addValue(photo.height())
                        .addValue(photo.size())
                        .addValue(null)
                        .addValue(null);
            case SentFile.Document document ->
                row(answer, DOCUMENT, file)
                        .addValue(null)
                        .addValue(null)
                        .addValue(document.size())
                        .addValue(document.mimeType())
                        .addValue(document.name());
        };
    }

    private static Tuple row(EventId answer, String form, SentFile file) {
        return Tuple.of(answer.value(), form, file.fileId(), file.fileUniqueId());
    }

    /** The file in a row that has the columns of {@code photos}; absent where an outer join found none. */
    static @Nullable SentFile read(Row row) {
        @Nullable String form = row.getString("form");
        if (form == null) {
            return null;
        }
        return form.equals(PHOTO)
                ? new SentFile.Photo(
                        row.getString("file_id"),
                        row.getString("file_unique_id"),
                        row.getInteger("width"),
                        row.getInteger("height"),
                        row.getLong("size"))
                : new SentFile.Document(
                        row.getString("file_id"),
                        row.getString("file_unique_id"),
                        row.getString("name"),
                        row.getString("mime_type"),
                        row.getLong("size"));
    }
}
