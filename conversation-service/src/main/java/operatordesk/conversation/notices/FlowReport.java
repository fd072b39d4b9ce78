package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.conversation.catalogue.Localized;

/** What an operator hears of how a client gets on with a request. */
public sealed interface FlowReport extends Report {
    /** The request that it is about. */
    RequestRef request();

    /** Every question is answered, and the client has not sent it yet. */
    @JsonTypeName("not_sent_yet")
    record NotSentYet(RequestRef request, int of) implements FlowReport {}

    /** The client has a question of its own. */
    @JsonTypeName("client_question")
    record ClientQuestion(RequestRef request, String text) implements FlowReport {}

    /** For the second time in a row, what came was no answer. */
    @JsonTypeName("stuck")
    record Stuck(RequestRef request, Localized step) implements FlowReport {}

    /** Its time is over, and not everything has come. */
    @JsonTypeName("overdue")
    record Overdue(RequestRef request, int done, int of) implements FlowReport {}

    /** The client is reminded as an operator wished. */
    @JsonTypeName("reminded")
    record Reminded(RequestRef request) implements FlowReport {}

    /**
     * Its time was over before all had come, and it is closed.
     *
     * @param kind its key
     */
    @JsonTypeName("expired")
    record Expired(RequestRef request, int done, int of, String kind) implements FlowReport {}

    /** The client cancelled it. */
    @JsonTypeName("cancelled")
    record Cancelled(RequestRef request, int done, int of) implements FlowReport {}
}
