package operatordesk.conversation.screens;

import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.TrialNotice;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.texts.DeskTexts;

/** What an operator reads and presses who tries the desk alone. */
record TrialScreens(Language language, DeskTexts texts, Catalogue catalogue) {
    Draft draft(TrialNotice notice) {
        return switch (notice) {
            case TrialNotice.SeenAsClient(long operatorId) -> new Draft(texts.seenAsClient(), kinds(operatorId));
        };
    }

    /** The same buttons as on a card. */
    private List<List<Button>> kinds(long operatorId) {
        return catalogue.kinds().stream()
                .map(kind -> List.of(
                        new Button(kind.label().in(language), new OperatorPress.Ask(operatorId, kind.key()).data())))
                .toList();
    }
}
