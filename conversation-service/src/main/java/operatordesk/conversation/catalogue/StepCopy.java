package operatordesk.conversation.catalogue;

import operatordesk.conversation.catalogue.StepDefinition.Choice;
import operatordesk.conversation.catalogue.StepDefinition.Consent;
import operatordesk.conversation.catalogue.StepDefinition.Date;
import operatordesk.conversation.catalogue.StepDefinition.Document;
import operatordesk.conversation.catalogue.StepDefinition.Location;
import operatordesk.conversation.catalogue.StepDefinition.Phone;
import operatordesk.conversation.catalogue.StepDefinition.Photo;
import operatordesk.conversation.catalogue.StepDefinition.Text;

/** The same step with another key, or other words for the client. */
final class StepCopy {
    private StepCopy() {}

    static StepDefinition of(StepDefinition step, String key, Localized prompt) {
        return switch (step) {
            case Photo s ->
                new Photo(
                        key,
                        s.name(),
                        prompt,
                        s.example(),
                        s.pages(),
                        s.leastPages(),
                        s.fileAllowed(),
                        s.textAllowed(),
                        s.largest());
            case Document s ->
                new Document(key, s.name(), prompt, s.example(), s.pages(), s.leastPages(), s.allowed(), s.largest());
            case Text s -> new Text(key, s.name(), prompt, s.example(), s.least(), s.most(), s.pattern(), s.expected());
            case Date s -> new Date(key, s.name(), prompt, s.example(), s.leastAge(), s.mostAge());
            case Choice s -> new Choice(key, s.name(), prompt, s.example(), s.options());
            case Phone s -> new Phone(key, s.name(), prompt, s.example(), s.country());
            case Location s -> new Location(key, s.name(), prompt, s.example());
            case Consent s ->
                new Consent(key, s.name(), prompt, s.example(), s.version(), s.agree(), s.refuse(), s.refused());
        };
    }
}
