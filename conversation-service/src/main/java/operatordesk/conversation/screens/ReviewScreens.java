package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.conversation.catalogue.Reason;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.operator.HandPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.ReviewPress;
import operatordesk.conversation.texts.ReviewTexts;

/** What operators read and press to decide about a request. */
record ReviewScreens(OperatorScreens screens, ReviewTexts texts) {
    Draft draft(ReviewNotice notice) {
        return switch (notice) {
            case ReviewNotice.Verdict verdict ->
                screens.about(verdict.request(), texts.verdict(verdict.lead()), verdict(verdict.sheet()));
            case ReviewNotice.InWords(int most) -> Draft.of(texts.inWords(most));
        };
    }

    private List<List<Button>> verdict(Sheet sheet) {
        return List.of(
                List.of(
                        button(texts.accept(), new ReviewPress.Accept(sheet)),
                        button(texts.askAgain(), new ReviewPress.Again(sheet))),
                List.of(button(texts.close(), new ReviewPress.Close(sheet))));
    }

    Draft reported(ReviewReport report) {
        return switch (report) {
            case ReviewReport.Look look -> screens.about(look.request(), texts.verdict(ReviewNotice.Lead.LOOK));
            case ReviewReport.Newer newer -> screens.about(newer.request(), texts.newer());
            case ReviewReport.Ruled(var request, var outcome, var messageId) -> screens.about(request, ruled(outcome));
            case ReviewReport.Undecidable(var request, var status, var outcome, var messageId) ->
                screens.about(request, outcome == null ? texts.undecidable(status) : ruled(outcome));
            case ReviewReport.Which(var request, var answers, int attempt, var messageId) ->
                screens.about(request, texts.which(), which(sheet(request, attempt), answers));
            case ReviewReport.Why(var request, int index, var reasons, int attempt, var messageId) ->
                screens.about(request, texts.why(), why(sheet(request, attempt), index, reasons));
            case ReviewReport.Explain(var request, var index, int attempt, var messageId) ->
                screens.about(
                        request,
                        texts.explain(),
                        List.of(List.of(button(texts.back(), new ReviewPress.Choose(sheet(request, attempt))))));
            case ReviewReport.Choose(var request, int attempt, var messageId) ->
                screens.about(request, texts.verdict(ReviewNotice.Lead.LOOK), verdict(sheet(request, attempt)));
            case ReviewReport.Offered(var request, int attempt) ->
                screens.about(
                        request,
                        texts.offered(),
                        List.of(List.of(button(texts.take(), new ReviewPress.Take(sheet(request, attempt))))));
            case ReviewReport.Taken(var request, var by, var messageId) ->
                screens.about(request, texts.taken(Shortened.toLine(by.fullName())));
            case ReviewReport.Handed(var request, var from) ->
                screens.about(request, texts.handed(Shortened.toLine(from.fullName())));
            case ReviewReport.HandedOver(var request, var to, var messageId) ->
                screens.about(request, texts.handedOver(Shortened.toLine(to.fullName())));
            case ReviewReport.OffDuty(var sheet, var other, var messageId) ->
                new Draft(
                        texts.offDuty(Shortened.toLine(other.fullName())),
                        List.of(List.of(button(texts.chooseAnother(), new HandPress.Whom(sheet)))));
            case ReviewReport.Unheard(var request, var reason) -> screens.about(request, unheard(reason));
            case ReviewReport.NoRequest none -> Draft.of(texts.noRequest());
        };
    }

    private List<List<Button>> which(Sheet sheet, List<Arrived> answers) {
        List<List<Button>> rows = new ArrayList<>();
        rows.add(List.of(button(texts.all(), new ReviewPress.What(sheet, ReviewAct.ALL))));
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).isAsked()) {
                rows.add(List.of(button(label(answers.get(i)), new ReviewPress.What(sheet, i))));
            }
        }
        rows.add(List.of(button(texts.back(), new ReviewPress.Choose(sheet))));
        return rows;
    }

    private String label(Arrived answer) {
        String step = answer.step().in(screens.language());
        return Shortened.toLabel(answer.pages() == 1 ? step : step + " " + answer.page());
    }

    private List<List<Button>> why(Sheet sheet, int index, List<Reason> reasons) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < reasons.size(); i++) {
            String text = reasons.get(i).text().in(screens.language());
            rows.add(List.of(button(Shortened.toLabel(text), new ReviewPress.Why(sheet, index, i))));
        }
        rows.add(List.of(button(texts.ownWords(), new ReviewPress.Explain(sheet, index))));
        rows.add(List.of(button(texts.back(), new ReviewPress.Choose(sheet))));
        return rows;
    }

    private String unheard(ShowOutcome.Reason reason) {
        return switch (reason) {
            case BLOCKED, NEVER_STARTED -> texts.unheard();
            case GONE, NOT_EDITABLE, CONTENT -> screens.texts().undelivered(reason);
        };
    }

    private static Sheet sheet(RequestRef request, int attempt) {
        return new Sheet(request.client().id(), request.id(), attempt);
    }

    private String ruled(Outcome outcome) {
        String ruled =
                texts.ruled(outcome.ruling(), Shortened.toLine(outcome.by().fullName()), outcome.at());
        return outcome.why() == null ? ruled : ruled + "\n" + outcome.why().in(screens.language());
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
