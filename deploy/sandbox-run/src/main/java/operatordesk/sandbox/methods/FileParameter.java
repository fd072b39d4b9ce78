package operatordesk.sandbox.methods;

import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.FileKind;
import operatordesk.sandbox.model.FileLedger;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.telegram.Content;

/** Reads a file to be sent: a file id, or a multipart part, in the field itself or behind {@code attach://}. */
final class FileParameter {
    private static final String ATTACHED = "attach://";
    private static final int UPLOADED_WIDTH = 800;
    private static final int UPLOADED_HEIGHT = 800;

    private final FileLedger files;
    private final TextParameter texts;

    FileParameter(FileLedger files, TextParameter texts) {
        this.files = files;
        this.texts = texts;
    }

    /** The photo with its caption. */
    Content photo(Parameters parameters) {
        StoredFile file = file(parameters, "photo", FileKind.PHOTO);
        if (!(file instanceof StoredFile.Photo photo)) {
            throw FileLedger.wrongKind(file, FileKind.PHOTO);
        }
        var caption = texts.caption(parameters);
        return new Content.Photo(photo.all(), caption.textOrNone(), caption.entitiesOrNone());
    }

    /** The document with its caption. */
    Content document(Parameters parameters) {
        StoredFile file = file(parameters, "document", FileKind.DOCUMENT);
        if (!(file instanceof StoredFile.Document document)) {
            throw FileLedger.wrongKind(file, FileKind.DOCUMENT);
        }
        var caption = texts.caption(parameters);
        return new Content.Document(document.document(), caption.textOrNone(), caption.entitiesOrNone());
    }

    private StoredFile file(Parameters parameters, String field, FileKind kind) {
        String given = parameters.text(field);
        if (!given.isEmpty() && !given.startsWith(ATTACHED)) {
            return stored(given);
        }
        String part = given.isEmpty() ? field : given.substring(ATTACHED.length());
        Upload upload = parameters
                .upload(part)
                .orElseThrow(() -> BotApiError.badRequest("there is no " + field + " in the request"));
        if (upload.size() == 0) {
            throw BotApiError.badRequest("file must be non-empty");
        }
        return uploaded(upload, kind);
    }

    private StoredFile stored(String given) {
        if (given.contains(".")) {
            throw BotApiError.badRequest(
                    given.matches("https?://.+") ? "failed to get HTTP URL content" : "wrong HTTP URL specified");
        }
        return files.find(given);
    }

    private StoredFile uploaded(Upload upload, FileKind kind) {
        String fileId = kind == FileKind.PHOTO
                ? files.photo(upload.digest(), UPLOADED_WIDTH, UPLOADED_HEIGHT)
                        .getLast()
                        .fileId()
                : files.document(upload.digest(), upload.name(), upload.mimeType(), upload.size())
                        .fileId();
        files.keep(fileId, upload.content());
        return files.find(fileId);
    }
}
