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

        /** No agreement to what was to be agreed to; the client may still change its mind. */
        record Refused(StepDefinition.Consent step) implements Checked {}

        /** No answer, and why. */
        record Bad(Miss miss) implements Checked {}
    }

    static Checked check(StepDefinition step, Event.Sent sent, LocalDate today) {
        return switch (step) {
            case StepDefinition.Photo photo -> FileCheck.photo(photo, sent);
            case StepDefinition.Document document -> FileCheck.document(document, sent);
            case StepDefinition.Buttons buttons -> PressCheck.check(buttons, sent);
            case StepDefinition.Phone phone -> SharedCheck.phone(phone, sent);
            case StepDefinition.Location location -> SharedCheck.location(sent);
            case StepDefinition.Text text ->
                sent instanceof Event.Text(long id, String written) ? text(text, written) : bad(Miss.TEXT_NEEDED);
            case StepDefinition.Date date ->
                sent instanceof Event.Text(long id, String written)
                        ? date(date, written, today)
                        : bad(Miss.TEXT_NEEDED);
        };
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

    static boolean isCommand(String text) {
        return text.toLowerCase(Locale.ROOT).matches("/[a-z].*");
    }

    private static Checked bad(Miss miss) {
        return new Checked.Bad(miss);
    }
}
