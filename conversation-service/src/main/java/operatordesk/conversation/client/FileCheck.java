package operatordesk.conversation.client;

import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.Miss;
import org.jspecify.annotations.Nullable;

/** Decides whether what a client sent is the photo or the file that is asked for. */
final class FileCheck {
    private FileCheck() {}

    static Checked photo(StepDefinition.Photo step, Event.Sent sent) {
        return switch (sent) {
            case Event.File(long id, SentFile.Photo photo, String caption, String album) ->
                new Checked.Good(null, photo);
            case Event.File(long id, SentFile.Document document, String caption, String album) ->
                picture(step, document);
            case Event.Text(long id, String written) ->
                step.textAllowed() && !AnswerCheck.isCommand(written)
                        ? new Checked.Good(written, null)
                        : bad(Miss.PHOTO_NEEDED);
            case Event.Contact contact -> bad(Miss.PHOTO_NEEDED);
            case Event.Location location -> bad(Miss.PHOTO_NEEDED);
            case Event.Users users -> bad(Miss.PHOTO_NEEDED);
            case Event.Other other -> bad(Miss.PHOTO_NEEDED);
            case Event.Started started -> bad(Miss.PHOTO_NEEDED);
        };
    }

    private static Checked picture(StepDefinition.Photo step, SentFile.Document document) {
        if (!step.fileAllowed()) {
            return bad(Miss.NO_FILES);
        }
        return isPicture(document) ? fitting(document, step.largest()) : bad(Miss.NOT_AN_IMAGE);
    }

    private static boolean isPicture(SentFile.Document document) {
        String type = document.mimeType();
        return type != null && (type.startsWith("image/") || type.equals("application/pdf"));
    }

    static Checked document(StepDefinition.Document step, Event.Sent sent) {
        return switch (sent) {
            case Event.File(long id, SentFile.Document document, String caption, String album) ->
                step.allowed().take(document.mimeType(), document.name())
                        ? fitting(document, step.largest())
                        : bad(Miss.FILE_KIND);
            case Event.File(long id, SentFile.Photo photo, String caption, String album) -> bad(Miss.SEND_AS_FILE);
            case Event.Text text -> bad(Miss.DOCUMENT_NEEDED);
            case Event.Contact contact -> bad(Miss.DOCUMENT_NEEDED);
            case Event.Location location -> bad(Miss.DOCUMENT_NEEDED);
            case Event.Users users -> bad(Miss.DOCUMENT_NEEDED);
            case Event.Other other -> bad(Miss.DOCUMENT_NEEDED);
            case Event.Started started -> bad(Miss.DOCUMENT_NEEDED);
        };
    }

    private static Checked fitting(SentFile.Document document, @Nullable Long largest) {
        Long size = document.size();
        return largest != null && size != null && size > largest
                ? bad(Miss.FILE_TOO_LARGE)
                : new Checked.Good(null, document);
    }

    private static Checked bad(Miss miss) {
        return new Checked.Bad(miss);
    }
}
