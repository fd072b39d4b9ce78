package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.FlowPress;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.texts.FlowTexts;
import operatordesk.conversation.texts.OperatorTexts;

/** What clients read and press from the first question until all is sent. */
record FlowScreens(Language language, FlowTexts texts, OperatorTexts dates) {
    /** The whole answers are kept; the summary is to be taken in at a glance. */
    private static final int MOST_OF_AN_ANSWER = 200;

    Draft draft(FlowNotice notice) {
        return switch (notice) {
            case FlowNotice.Summary(var id, var kind, var answers, var lead) ->
                new Draft(
                        Shortened.toMessage(texts.summary(lead, lines(answers))),
                        lead == SummaryLead.SENT ? List.of() : toSend(id));
            case FlowNotice.WhichToChange(var id, var answers) ->
                new Draft(texts.whichToChange(), toChange(id, answers));
            case FlowNotice.YourQuestion(var id) ->
                new Draft(texts.yourQuestion(), row(button(texts.goOn(), new FlowPress.GoOn(id))));
            case FlowNotice.QuestionInWords inWords -> Draft.of(texts.questionInWords());
            case FlowNotice.NoQuestion none -> Draft.of(texts.noQuestion());
            case FlowNotice.QuestionPassedOn passed -> Draft.of(texts.questionPassedOn());
            case FlowNotice.ReallyCancel(var id) ->
                new Draft(
                        texts.reallyCancel(),
                        row(
                                button(texts.yesCancel(), new FlowPress.Drop(id)),
                                button(texts.noGoOn(), new FlowPress.GoOn(id))));
            case FlowNotice.Expired expired -> Draft.of(texts.expired());
            case FlowNotice.Cancelled cancelled -> Draft.of(texts.cancelled());
            case FlowNotice.AnotherWelcome(var taken) -> Draft.of(texts.anotherWelcome(taken));
        };
    }

    private List<List<Button>> toSend(EventId id) {
        return List.of(
                List.of(button(texts.send(), new FlowPress.Send(id)), button(texts.change(), new FlowPress.Change(id))),
                List.of(
                        button(texts.askAQuestion(), new FlowPress.Question(id)),
                        button(texts.cancel(), new FlowPress.Cancel(id))));
    }

    private List<List<Button>> toChange(EventId id, List<Arrived> answers) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Arrived answer = answers.get(i);
            if (answer.isAsked()) {
                rows.add(List.of(button(label(answer), new FlowPress.ChangeAnswer(i, id))));
            }
        }
        rows.add(List.of(button(texts.back(), new FlowPress.GoOn(id))));
        return rows;
    }

    private String label(Arrived answer) {
        String step = answer.step().in(language);
        return Shortened.toLabel(answer.pages() == 1 ? step : step + " " + answer.page());
    }

    /** One line for each step: what was written, or how many pictures and files have come. */
    private String lines(List<Arrived> answers) {
        Map<String, List<Arrived>> steps = new LinkedHashMap<>();
        answers.forEach(answer -> steps.computeIfAbsent(answer.step().in(language), step -> new ArrayList<>())
                .add(answer));
        return steps.entrySet().stream()
                .map(step -> step.getKey() + ": " + values(step.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private String values(List<Arrived> answers) {
        Arrived last = answers.getLast();
        if (last.text() != null) {
            return Shortened.to(Answers.shown(last, language, dates), MOST_OF_AN_ANSWER);
        }
        return answers.size() == 1 ? texts.file() : texts.file() + " (" + answers.size() + ")";
    }

    /** What is said instead of the prompt once a page of as many as one likes has come; empty at the first one. */
    String pages(Question question) {
        int came = question.page() - 1;
        if (!question.step().openEnded() || came == 0) {
            return "";
        }
        return canClose(question)
                ? texts.nextPage(came)
                : texts.nextPage(came, question.step().leastPages());
    }

    /** The buttons under a question. */
    List<List<Button>> under(ClientNotice.Question notice) {
        EventId id = notice.requestId();
        int index = notice.index();
        Button back = button(texts.back(), new FlowPress.Back(index, id));
        if (notice.lead() == Lead.CHANGE) {
            return row(back);
        }
        boolean redone = notice.lead() == Lead.REDO || notice.lead() == Lead.REDO_PAGES;
        List<List<Button>> rows = new ArrayList<>();
        if (notice.lead() != Lead.REDO && canClose(notice.kind().questions().get(index))) {
            rows.add(List.of(button(texts.done(), new FlowPress.Done(index, id))));
        }
        rows.add(List.of(button(texts.askAQuestion(), new FlowPress.Question(id))));
        Button cancel = button(texts.cancel(), new FlowPress.Cancel(id));
        rows.add(index == 0 || redone ? List.of(cancel) : List.of(back, cancel));
        return rows;
    }

    private static boolean canClose(Question question) {
        return question.page() > question.step().leastPages();
    }

    /** The button under the confirmation that all has been received: what it does depends on what the last step takes. */
    List<List<Button>> underReceived(EventId id, RequestKind kind) {
        boolean takesAnother = kind.questions().getLast().step().answeredByFile();
        return row(button(takesAnother ? texts.sendAnother() : texts.change(), new FlowPress.Another(id)));
    }

    private static List<List<Button>> row(Button... buttons) {
        return List.of(List.of(buttons));
    }

    private static Button button(String label, FlowPress press) {
        return new Button(label, press.data());
    }
}
