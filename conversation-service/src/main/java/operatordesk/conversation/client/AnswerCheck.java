package operatordesk.conversation.client;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.Miss;
import org.jspecify.annotations.Nullable;

/** Decides whether what a client sent answers a step. */
final class AnswerCheck {
    private AnswerCheck() {}

    /** What the check found. */
    sealed interface Checked {
        /** An answer, in the form in which it is kept. */
        record Good(@Nullable String text, @Nullable SentFile file) implements Checked {}

        /** No answer, and why. */
        record Bad(Miss miss) implements Checked {}
    }

    static Checked check(StepDefinition step, Event.Sent sent, LocalDate today) {
        return switch (step) {
            case StepDefinition.Photo photo -> photo(photo, sent);
            case StepDefinition.Text text ->
                sent instanceof Event.Text(long id, String written) ? text(text, written) : bad(Miss.TEXT_NEEDED);
            case StepDefinition.Date date ->
                sent instanceof Event.Text(long id, String written)
                        ? date(date, written, today)
                        : bad(Miss.TEXT_NEEDED);
        };
    }

    private static Checked photo(StepDefinition.Photo step, Event.Sent sent) {
        return switch (sent) {
            case Event.File(long id, SentFile.Photo photo, String caption, String album) ->
                new Checked.Good(null, photo);
            case Event.File(long id, SentFile.Document document, String caption, String album) -> {
                if (!step.fileAllowed()) {
                    yield bad(Miss.NO_FILES);
                }
                yield isPicture(document) ? new Checked.Good(null, document) : bad(Miss.NOT_AN_IMAGE);
            }
            case Event.Text(long id, String written) ->
                step.textAllowed() && !isCommand(written) ? new Checked.Good(written, null) : bad(Miss.PHOTO_NEEDED);
            case Event.Contact contact -> bad(Miss.PHOTO_NEEDED);
            case Event.Location location -> bad(Miss.PHOTO_NEEDED);
            case Event.Other other -> bad(Miss.PHOTO_NEEDED);
            case Event.Started started -> bad(Miss.PHOTO_NEEDED);
        };
    }

    private static boolean isPicture(SentFile.Document document) {
        String type = document.mimeType();
        return type != null && (type.startsWith("image/") || type.equals("application/pdf"));
    }

    private static Checked text(StepDefinition.Text step, String written) {
        String text = written.strip();
        int length = text.codePointCount(0, text.length());
        if (isCommand(text)) {
            return bad(Miss.UNEXPECTED);
        }
        if (length < step.least()) {
            return bad(Miss.TOO_SHORT);
        }
        if (length > step.most()) {
            return bad(Miss.TOO_LONG);
        }
        if (step.pattern() != null && !text.matches(step.pattern())) {
            return bad(Miss.UNEXPECTED);
        }
        return new Checked.Good(text, null);
    }

    private static Checked date(StepDefinition.Date step, String written, LocalDate today) {
        return DateReading.read(written, today)
                .map(date -> age(step, date, today))
                .orElse(bad(Miss.NOT_A_DATE));
    }

    private static Checked age(StepDefinition.Date step, LocalDate date, LocalDate today) {
        int years = Period.between(date, today).getYears();
        if (step.leastAge() != null && date.isAfter(today)) {
            return bad(Miss.IN_THE_FUTURE);
        }
        if (step.leastAge() != null && years < step.leastAge()) {
            return bad(Miss.TOO_YOUNG);
        }
        if (step.mostAge() != null && years > step.mostAge()) {
            return bad(Miss.TOO_OLD);
        }
        return new Checked.Good(date.toString(), null);
    }

    private static boolean isCommand(String text) {
        return text.toLowerCase(Locale.ROOT).matches("/[a-z].*");
    }

    private static Checked bad(Miss miss) {
        return new Checked.Bad(miss);
    }
}
