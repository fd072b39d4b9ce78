package operatordesk.chaos.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import operatordesk.chaos.Kinds;

/**
 * What a client sends: made up, and different in every message, so that wherever it turns up it is known whose it is.
 *
 * @param mark the text as it is written, or what stands for a file's content
 */
public record Content(Form form, String mark) {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** What kinds of things are sent. */
    public enum Form {
        WORDS,
        DATE,
        PHOTO,
        /** An image sent as a file. */
        PICTURE_FILE,
        /** A file that is no image. */
        OTHER_FILE,
        STICKER
    }

    /** Whether the catalogue's rules take it as an answer to a step. */
    public boolean answers(Kinds.Step step) {
        return switch (step.type()) {
            case "photo" -> form == Form.PHOTO || form == Form.PICTURE_FILE;
            case "date" -> form == Form.DATE;
            default -> form == Form.WORDS;
        };
    }

    /** Whether it is a file that a photo step takes. */
    public boolean isPicture() {
        return form == Form.PHOTO || form == Form.PICTURE_FILE;
    }

    /** The text as the desk keeps it: dates in ISO 8601. */
    public String kept() {
        return form == Form.DATE ? LocalDate.parse(mark, WRITTEN).toString() : mark;
    }
}
