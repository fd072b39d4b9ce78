package operatordesk.conversation.screens;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.texts.OperatorTexts;

/** Written answers as people read them. */
final class Answers {
    private static final int ISO_LENGTH = 10;

    private Answers() {}

    /** A date in the reader's own form, an option as its button says, everything else as it was written. */
    static String shown(Arrived answer, Language language, OperatorTexts texts) {
        Localized reading = answer.reading();
        if (reading != null) {
            return reading.in(language);
        }
        String text = Objects.requireNonNull(answer.text());
        return date(text).map(texts::date).orElse(text);
    }

    /** The date in a text of the form in which the date step keeps dates; empty where it only looks like one. */
    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() == ISO_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
