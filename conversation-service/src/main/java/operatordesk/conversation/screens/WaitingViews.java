package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewAnswer.WaitingLine;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.ReviewPress;
import operatordesk.conversation.texts.OperatorTexts;

/** The lists of what waits for operators, and how many wait. */
record WaitingViews(Language language, OperatorTexts texts, Catalogue catalogue) {
    /** A button for each list, with how many are in it. */
    List<Button> counts(ReviewAnswer.Counts counts) {
        return List.of(
                button(
                        texts.lists().toReview(counted(counts.toReview())),
                        new OperatorPress.Waiting(ReviewQuery.List.TO_REVIEW, null)),
                button(
                        texts.lists().overdue(counted(counts.overdue())),
                        new OperatorPress.Waiting(ReviewQuery.List.OVERDUE, null)));
    }

    /** Nothing where nothing waits. */
    Draft digest(ReviewAnswer.Counts counts) {
        return counts.toReview() + counts.overdue() == 0
                ? Draft.NOTHING
                : new Draft(texts.lists().digest(), List.of(counts(counts)));
    }

    private static String counted(int count) {
        return count < ReviewAnswer.Counts.MOST ? Integer.toString(count) : ReviewAnswer.Counts.MOST - 1 + "+";
    }

    Draft waiting(ReviewQuery.List list, ReviewAnswer.Waiting page) {
        List<List<Button>> rows = new ArrayList<>();
        page.lines().forEach(line -> rows.add(List.of(button(label(line), press(list, line)))));
        if (page.next() != null) {
            rows.add(List.of(button(texts.nextPage(), new OperatorPress.Waiting(list, page.next()))));
        }
        rows.add(List.of(button(texts.backToMenu(), new OperatorPress.Menu())));
        return new Draft(texts.lists().title(list, !page.lines().isEmpty()), rows);
    }

    /** What can be decided about is shown in messages of its own; what is overdue on its client's card. */
    private static OperatorPress press(ReviewQuery.List list, WaitingLine line) {
        long clientId = line.client().id();
        return switch (list) {
            case TO_REVIEW -> new ReviewPress.Look(new Sheet(clientId, line.id(), 0));
            case OVERDUE -> new OperatorPress.OpenCard(clientId);
        };
    }

    private String label(WaitingLine line) {
        String name = line.client().fullName();
        return Shortened.toLabel(line.label() == null ? name : line.label() + " · " + name) + " · "
                + catalogue.label(line.kind()).in(language);
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
