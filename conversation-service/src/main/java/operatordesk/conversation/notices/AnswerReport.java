package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.conversation.catalogue.Localized;

/** What an operator hears of what a client did not answer. */
public sealed interface AnswerReport extends Report {
    /**
     * The client does not agree to what it is asked to agree to; the question stays open.
     *
     * @param version of the text
     */
    @JsonTypeName("not_agreed")
    record NotAgreed(RequestRef request, Localized step, String version) implements AnswerReport {}
}
