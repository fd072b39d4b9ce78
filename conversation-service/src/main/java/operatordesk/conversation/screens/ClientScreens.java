package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.ClientPress;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.VerdictNotice;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.texts.ClientTexts;
import operatordesk.conversation.texts.VerdictTexts;

/** What clients read. */
record ClientScreens(
        Language language,
        ClientTexts texts,
        FlowScreens flow,
        AnswerScreens answers,
        VerdictTexts verdicts,
        ChatScreens chat) {
    static ClientScreens of(Language language, AllTexts texts) {
        var flow = new FlowScreens(language, texts.flow(language), texts.operator(language));
        var answers = new AnswerScreens(language, texts.answers(language), texts.client(language));
        return new ClientScreens(
                language,
                texts.client(language),
                flow,
                answers,
                texts.verdict(language),
                ChatScreens.of(language, texts, List.of()));
    }

    Draft draft(ClientNotice notice) {
        return switch (notice) {
            case ClientNotice.NothingNeeded nothing ->
                new Draft(texts.nothingNeeded(), List.of(List.of(languageSwitch(ClientPress.speak(other())))));
            case ClientNotice.Question question -> new Draft(question(question), under(question));
            case ClientNotice.Missed(var step, var miss) -> Draft.of(answers.missed(step, miss));
            case ClientNotice.Received(var id, var kind) -> new Draft(received(kind), flow.underReceived(id, kind));
            case ClientNotice.BeingSaved saving -> Draft.of(texts.beingSaved());
            case ClientNotice.AlsoReceived also -> Draft.of(texts.alsoReceived());
            case ClientNotice.NothingMore nothing -> Draft.of(texts.nothingMore());
            case ClientNotice.Corrected(var step) ->
                Draft.of(texts.corrected(step.name().in(language)));
            case ClientNotice.LinkUsedUp _ -> Draft.of(texts.linkUsedUp());
            case ClientNotice.EditUnused _ -> Draft.of(texts.editUnused());
            case FlowNotice going -> flow.draft(going);
            case AnswerNotice answer -> answers.draft(answer);
            case ChatNotice own -> chat.client(own);
            case VerdictNotice verdict -> VerdictScreens.draft(verdict, language, verdicts);
        };
    }

    private String received(RequestKind kind) {
        return kind.isSeveral()
                ? texts.allReceived(kind.reviewed())
                : kind.received().in(language);
    }

    /** The step's own buttons above those that every question has, and the switch of the language below them. */
    private List<List<Button>> under(ClientNotice.Question notice) {
        List<List<Button>> rows = new ArrayList<>(answers.buttons(notice));
        rows.addAll(flow.under(notice));
        if (notice.switches()) {
            rows.add(List.of(languageSwitch(ClientPress.speak(other(), notice.requestId()))));
        }
        return rows;
    }

    private Button languageSwitch(String press) {
        return new Button(texts.otherLanguage(), press);
    }

    private Language other() {
        return language == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN;
    }

    private String question(ClientNotice.Question notice) {
        Question question = notice.kind().questions().get(notice.index());
        boolean anew = notice.lead() == ClientNotice.Lead.REDO || notice.lead() == ClientNotice.Lead.CHANGE;
        String pages = anew ? "" : flow.pages(question);
        boolean goesOn = notice.lead() == ClientNotice.Lead.REDO_PAGES && !pages.isEmpty();
        return Stream.of(goesOn ? "" : texts.lead(notice.lead()), pages.isEmpty() ? prompt(notice, question) : pages)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String prompt(ClientNotice.Question notice, Question question) {
        String prompt = answers.prompt(question.step());
        int numbers = notice.kind().numbers();
        String numbered = numbers == 1 ? prompt : texts.numbered(notice.kind().number(question), numbers, prompt);
        Localized example = question.step().example();
        return example == null ? numbered : numbered + " " + texts.example(example.in(language));
    }
}
