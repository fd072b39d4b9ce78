package operatordesk.conversation.client;

import java.util.Optional;
import java.util.stream.IntStream;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.catalogue.Wording;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.Miss;

/** Decides what a client answers to a step with buttons, be it pressed or written. */
final class PressCheck {
    /** The buttons of a consent, in their order. */
    private static final int AGREE = 0;

    private PressCheck() {}

    /** What was written. */
    static Checked check(StepDefinition.Buttons step, Event.Sent sent) {
        if (!(sent instanceof Event.Text(long id, String written))) {
            return new Checked.Bad(Miss.BUTTON_NEEDED);
        }
        for (Language language : Language.values()) {
            Optional<Integer> button = button(step, written, language);
            if (button.isPresent()) {
                return pressed(step, button.get(), language);
            }
        }
        return new Checked.Bad(Miss.BUTTON_NEEDED);
    }

    private static Optional<Integer> button(StepDefinition.Buttons step, String written, Language language) {
        String plain = Wording.plain(written);
        return IntStream.range(0, step.buttons().size())
                .filter(n -> Wording.plain(step.buttons().get(n).in(language)).equals(plain))
                .boxed()
                .findFirst();
    }

    /**
     * What a button answers.
     *
     * @param language in which it was read
     */
    static Checked pressed(StepDefinition.Buttons step, int button, Language language) {
        return switch (step) {
            case StepDefinition.Choice choice ->
                new Checked.Good(choice.options().get(button).in(language), null);
            case StepDefinition.Consent consent ->
                button == AGREE ? new Checked.Good(consent.version(), null) : new Checked.Refused(consent);
        };
    }
}
