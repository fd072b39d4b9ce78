package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerPress;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.texts.AnswerTexts;
import operatordesk.conversation.texts.ClientTexts;
import org.jspecify.annotations.Nullable;

/** What clients read and press around answers that are pressed or shared, and why an answer is none. */
record AnswerScreens(Language language, AnswerTexts texts, ClientTexts client) {
    Draft draft(AnswerNotice notice) {
        return switch (notice) {
            case AnswerNotice.Picked(var kind, int index, int button) -> Draft.of(picked(kind, index, button));
            case AnswerNotice.NotAgreed(var id, int index, var consent) ->
                new Draft(consent.refused().in(language), buttons(consent, index, id));
            case AnswerNotice.KeyOffered(var step) -> offered(step);
            case AnswerNotice.KeyUsed(var step, String text) -> Draft.of(used(step, text), new Keyboard.None());
            case AnswerNotice.KeyGone(var step) -> Draft.of(gone(step), new Keyboard.None());
        };
    }

    private String picked(RequestKind kind, int index, int button) {
        var step = (StepDefinition.Buttons) kind.questions().get(index).step();
        return step.prompt().in(language) + "\n\n"
                + texts.picked(step.buttons().get(button).in(language));
    }

    private Draft offered(StepDefinition.Keys step) {
        return switch (step) {
            case StepDefinition.Phone phone ->
                Draft.of(texts.phoneOffered(), key(new Keyboard.Key.OwnContact(texts.phoneKey())));
            case StepDefinition.Location place ->
                Draft.of(texts.placeOffered(), key(new Keyboard.Key.OwnLocation(texts.placeKey())));
        };
    }

    private static Keyboard key(Keyboard.Key key) {
        return new Keyboard.Keys(List.of(List.of(key)), true);
    }

    private String used(StepDefinition.Keys step, String text) {
        return switch (step) {
            case StepDefinition.Phone phone -> texts.phoneUsed(text);
            case StepDefinition.Location place -> texts.placeUsed();
        };
    }

    private String gone(StepDefinition.Keys step) {
        return switch (step) {
            case StepDefinition.Phone phone -> texts.phoneGone();
            case StepDefinition.Location place -> texts.placeGone();
        };
    }

    /** The buttons of a question's own, a row each. */
    List<List<Button>> buttons(ClientNotice.Question question) {
        StepDefinition step = question.kind().questions().get(question.index()).step();
        return buttons(step, question.index(), question.requestId());
    }

    /** The buttons of a step's own, a row each; none where it is not answered by pressing. */
    private List<List<Button>> buttons(StepDefinition step, int index, EventId requestId) {
        List<List<Button>> rows = new ArrayList<>();
        if (step instanceof StepDefinition.Buttons pressed) {
            for (Localized label : pressed.buttons()) {
                var pick = new AnswerPress.Pick(index, rows.size(), requestId);
                rows.add(List.of(new Button(label.in(language), pick.data())));
            }
        }
        return rows;
    }

    /** What is asked, with the version where there is one. */
    String prompt(StepDefinition step) {
        String prompt = step.prompt().in(language);
        return step instanceof StepDefinition.Consent consent
                ? prompt + "\n\n" + texts.version(consent.version())
                : prompt;
    }

    /** Why it is no answer, by the step's own rules and words where it has some. */
    String missed(StepDefinition step, Miss miss) {
        if (step instanceof StepDefinition.Text text && miss == Miss.UNEXPECTED && text.expected() != null) {
            return Objects.requireNonNull(text.expected()).in(language);
        }
        if (step instanceof StepDefinition.Document document && miss == Miss.FILE_KIND) {
            return texts.wrongFile(document.allowed().kinds());
        }
        Long largest = largest(step);
        return miss == Miss.FILE_TOO_LARGE && largest != null ? texts.fileTooLarge(largest) : client.missed(miss);
    }

    private static @Nullable Long largest(StepDefinition step) {
        return switch (step) {
            case StepDefinition.Photo photo -> photo.largest();
            case StepDefinition.Document document -> document.largest();
            case StepDefinition.Text text -> null;
            case StepDefinition.Date date -> null;
            case StepDefinition.Buttons buttons -> null;
            case StepDefinition.Keys keys -> null;
        };
    }
}
