package operatordesk.conversation.screens;

import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.ReviewPress;
import operatordesk.conversation.texts.ReviewTexts;

/** What operators read and press to decide about a request. */
record ReviewScreens(OperatorScreens screens, ReviewTexts texts) {
    Draft draft(ReviewNotice notice) {
        return switch (notice) {
            case ReviewNotice.Verdict verdict ->
                screens.about(verdict.request(), texts.verdict(verdict.lead()), verdict(verdict));
        };
    }

    private List<List<Button>> verdict(ReviewNotice.Verdict verdict) {
        var sheet = verdict.sheet();
        return List.of(List.of(
                button(texts.accept(), new ReviewPress.Accept(sheet)),
                button(texts.close(), new ReviewPress.Close(sheet))));
    }

    Draft reported(ReviewReport report) {
        return switch (report) {
            case ReviewReport.Look look -> screens.about(look.request(), texts.verdict(ReviewNotice.Lead.LOOK));
            case ReviewReport.Newer newer -> screens.about(newer.request(), texts.newer());
            case ReviewReport.Ruled(var request, var outcome, var messageId) -> screens.about(request, ruled(outcome));
            case ReviewReport.Undecidable(var request, var status, var outcome, var messageId) ->
                screens.about(request, outcome == null ? texts.undecidable(status) : ruled(outcome));
            case ReviewReport.NoRequest none -> Draft.of(texts.noRequest());
        };
    }

    private String ruled(Outcome outcome) {
        return texts.ruled(outcome.ruling(), Shortened.toLine(outcome.by().fullName()), outcome.at());
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
