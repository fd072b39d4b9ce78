package operatordesk.sandbox.methods;

import java.util.Locale;
import java.util.Optional;
import operatordesk.sandbox.entities.FormattedText;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.FileKind;
import operatordesk.sandbox.model.FileLedger;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.telegram.Content;

/** Reads a file to be sent: a file id, or a multipart part, in the field itself or behind {@code attach://}. */
final class FileParameter {
    private static final String ATTACHED = "attach://";
    private static final long MOST_BYTES = 50L << 20;
    private static final long MOST_PHOTO_BYTES = 10L << 20;

    private final FileLedger files;

    FileParameter(FileLedger files) {
        this.files = files;
    }

    /** The photo in a parameter of that name. */
    Content photo(Parameters parameters, FormattedText caption) {
        return photo(file(parameters, "photo", FileKind.PHOTO), caption);
    }

    /** The document in a parameter of that name. */
    Content document(Parameters parameters, FormattedText caption) {
        return document(file(parameters, "document", FileKind.DOCUMENT), caption);
    }

    /** The voice message in a parameter of that name; an uploaded one is as long as its parameter says. */
    Content voice(Parameters parameters) {
        return other(file(parameters, "voice", FileKind.VOICE), FileKind.VOICE);
    }

    /** The sticker in a parameter of that name, by its file id only. */
    Content sticker(Parameters parameters) {
        String given = parameters.text("sticker");
        if (given.isEmpty() || given.startsWith(ATTACHED)) {
            throw missing("sticker");
        }
        return other(stored(given), FileKind.STICKER);
    }

    /** What {@code media} of an album's item names; empty where it names nothing that is there. */
    Optional<StoredFile> item(Parameters parameters, String media, FileKind kind) {
        return find(parameters, media, "", kind);
    }

    static Content photo(StoredFile file, FormattedText caption) {
        if (!(file instanceof StoredFile.Photo photo)) {
            throw FileLedger.wrongKind(file, FileKind.PHOTO);
        }
        return new Content.Photo(photo.all(), caption.textOrNone(), caption.entitiesOrNone());
    }

    static Content document(StoredFile file, FormattedText caption) {
        if (!(file instanceof StoredFile.Document document)) {
            throw FileLedger.wrongKind(file, FileKind.DOCUMENT);
        }
        return new Content.Document(document.document(), caption.textOrNone(), caption.entitiesOrNone());
    }

    private static Content other(StoredFile file, FileKind kind) {
        if (file.kind() == kind && file instanceof StoredFile.Other other) {
            return other.content();
        }
        throw FileLedger.wrongKind(file, kind);
    }

    private StoredFile file(Parameters parameters, String field, FileKind kind) {
        return find(parameters, parameters.text(field), field, kind).orElseThrow(() -> missing(field));
    }

    private static BotApiError missing(String field) {
        return BotApiError.badRequest("there is no " + field + " in the request");
    }

    private Optional<StoredFile> find(Parameters parameters, String given, String ownPart, FileKind kind) {
        if (!given.isEmpty() && !given.startsWith(ATTACHED)) {
            return Optional.of(stored(given));
        }
        String part = given.isEmpty() ? ownPart : given.substring(ATTACHED.length());
        return parameters.upload(part).map(upload -> uploaded(upload, kind, parameters));
    }

    private StoredFile stored(String given) {
        if (given.contains(".")) {
            throw BotApiError.badRequest(
                    given.matches("https?://.+") ? "failed to get HTTP URL content" : "wrong HTTP URL specified");
        }
        return files.find(given);
    }

    private StoredFile uploaded(Upload upload, FileKind kind, Parameters parameters) {
        if (upload.size() == 0) {
            throw BotApiError.badRequest("file must be non-empty");
        }
        if (upload.size() > MOST_BYTES) {
            throw BotApiError.of(413, "Request Entity Too Large");
        }
        String fileId = switch (kind) {
            case PHOTO -> uploadedPhoto(upload);
            case DOCUMENT ->
                files.document(upload.digest(), upload.name(), upload.mimeType(), upload.size())
                        .fileId();
            case VOICE -> files.voice(upload.digest(), seconds(parameters)).fileId();
            case STICKER, VIDEO -> throw missing(kind.name().toLowerCase(Locale.ROOT));
        };
        return files.find(fileId);
    }

    private String uploadedPhoto(Upload upload) {
        ImageHeader image =
                ImageHeader.of(upload.content()).orElseThrow(() -> BotApiError.badRequest("IMAGE_PROCESS_FAILED"));
        if (upload.size() > MOST_PHOTO_BYTES) {
            throw BotApiError.badRequest("PHOTO_SAVE_FILE_INVALID");
        }
        if (!image.isFit()) {
            throw BotApiError.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return files.photo(upload.digest(), image.width(), image.height())
                .getLast()
                .fileId();
    }

    private static int seconds(Parameters parameters) {
        return Math.clamp(parameters.number("duration"), 0, Integer.MAX_VALUE);
    }
}
