package operatordesk.conversation.screens;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientPress;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.VerdictNotice;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.texts.ClientTexts;

/** What clients read. */
final class ClientScreens {
    private ClientScreens() {}

    static Draft draft(ClientNotice notice, Language language, AllTexts all) {
        ClientTexts texts = all.client(language);
        return switch (notice) {
            case ClientNotice.NothingNeeded nothing ->
                new Draft(texts.nothingNeeded(), List.of(List.of(languageSwitch(language, texts))));
            case ClientNotice.Question question -> Draft.of(question(question, language, texts));
            case ClientNotice.Missed(var step, var miss) -> Draft.of(missed(step, miss, language, texts));
            case ClientNotice.Received(var kind) -> Draft.of(kind.received().in(language));
            case ClientNotice.BeingSaved saving -> Draft.of(texts.beingSaved());
            case ClientNotice.AlsoReceived also -> Draft.of(texts.alsoReceived());
            case ClientNotice.NothingMore nothing -> Draft.of(texts.nothingMore());
            case ClientNotice.Corrected(var step) ->
                Draft.of(texts.corrected(step.name().in(language)));
            case ClientNotice.EditUnused _ -> Draft.of(texts.editUnused());
            case VerdictNotice verdict -> VerdictScreens.draft(verdict, language, all.verdict(language));
        };
    }

    private static Button languageSwitch(Language language, ClientTexts texts) {
        Language other = language == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN;
        return new Button(texts.otherLanguage(), ClientPress.speak(other));
    }

    private static String question(ClientNotice.Question question, Language language, ClientTexts texts) {
        List<RequestKind.Question> all = question.kind().questions();
        StepDefinition step = all.get(question.index()).step();
        String prompt = step.prompt().in(language);
        String numbered = all.size() == 1 ? prompt : texts.numbered(question.index() + 1, all.size(), prompt);
        Localized example = step.example();
        String asked = example == null ? numbered : numbered + " " + texts.example(example.in(language));
        return Stream.of(texts.lead(question.lead()), asked)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String missed(StepDefinition step, Miss miss, Language language, ClientTexts texts) {
        if (miss == Miss.UNEXPECTED && step instanceof StepDefinition.Text text && text.expected() != null) {
            return Objects.requireNonNull(text.expected()).in(language);
        }
        return texts.missed(miss);
    }
}
