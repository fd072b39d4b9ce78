package operatordesk.conversation.screens;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientPress;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.VerdictNotice;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.texts.ClientTexts;
import operatordesk.conversation.texts.VerdictTexts;

/** What clients read. */
record ClientScreens(Language language, ClientTexts texts, FlowScreens flow, VerdictTexts verdicts) {
    static ClientScreens of(Language language, AllTexts texts) {
        var flow = new FlowScreens(language, texts.flow(language), texts.operator(language));
        return new ClientScreens(language, texts.client(language), flow, texts.verdict(language));
    }

    Draft draft(ClientNotice notice) {
        return switch (notice) {
            case ClientNotice.NothingNeeded nothing ->
                new Draft(texts.nothingNeeded(), List.of(List.of(languageSwitch())));
            case ClientNotice.Question question -> new Draft(question(question), flow.under(question));
            case ClientNotice.Missed(var step, var miss) -> Draft.of(missed(step, miss));
            case ClientNotice.Received(var id, var kind) ->
                new Draft(kind.received().in(language), flow.underReceived(id));
            case ClientNotice.BeingSaved saving -> Draft.of(texts.beingSaved());
            case ClientNotice.AlsoReceived also -> Draft.of(texts.alsoReceived());
            case ClientNotice.NothingMore nothing -> Draft.of(texts.nothingMore());
            case ClientNotice.Corrected(var step) ->
                Draft.of(texts.corrected(step.name().in(language)));
            case ClientNotice.EditUnused _ -> Draft.of(texts.editUnused());
            case FlowNotice going -> flow.draft(going);
            case VerdictNotice verdict -> VerdictScreens.draft(verdict, language, verdicts);
        };
    }

    private Button languageSwitch() {
        Language other = language == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN;
        return new Button(texts.otherLanguage(), ClientPress.speak(other));
    }

    private String question(ClientNotice.Question notice) {
        Question question = notice.kind().questions().get(notice.index());
        String pages = flow.pages(question);
        return Stream.of(texts.lead(notice.lead()), pages.isEmpty() ? prompt(notice, question) : pages)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String prompt(ClientNotice.Question notice, Question question) {
        String prompt = question.step().prompt().in(language);
        int numbers = notice.kind().numbers();
        String numbered = numbers == 1 ? prompt : texts.numbered(notice.kind().number(question), numbers, prompt);
        Localized example = question.step().example();
        return example == null ? numbered : numbered + " " + texts.example(example.in(language));
    }

    private String missed(StepDefinition step, Miss miss) {
        if (miss == Miss.UNEXPECTED && step instanceof StepDefinition.Text text && text.expected() != null) {
            return Objects.requireNonNull(text.expected()).in(language);
        }
        return texts.missed(miss);
    }
}
