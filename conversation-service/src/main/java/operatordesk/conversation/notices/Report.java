package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.catalogue.Localized;

/** What the client's machine reports to the operator who asked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Report
        permits Report.Progress,
                Report.Complete,
                Report.Addition,
                Report.Superseded,
                Report.CannotAsk,
                Report.Undelivered,
                Report.Returned,
                Report.PutAside,
                Report.Rival,
                FlowReport,
                ReviewReport,
                DeskReport,
                CardReport,
                InvitationReport,
                AnswerReport,
                ChatReport {
    /**
     * How far a request is; edited into one message.
     *
     * @param done how many answers have come
     * @param of how many are needed
     */
    @JsonTypeName("progress")
    record Progress(RequestRef request, int done, int of) implements Report {}

    /** Everything has come, as the request's attempt of this number; 0 where no verdict is wanted. */
    @JsonTypeName("complete")
    record Complete(RequestRef request, List<Arrived> answers, int attempt) implements Report {
        public Complete {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Something came besides, changed an answer, or came after the request was superseded.
     *
     * @param attempt of the request from then on; 0 where there is nothing to decide
     */
    @JsonTypeName("addition")
    record Addition(RequestRef request, Arrived answer, How how, int attempt) implements Report {
        /** One about which there is nothing to decide. */
        public Addition(RequestRef request, Arrived answer, How how) {
            this(request, answer, how, 0);
        }
    }

    /** How an addition came about. */
    enum How {
        /** Sent after everything had come. */
        BESIDES,
        /** The client edited a message that had been an answer. */
        CORRECTED,
        /** Sent before the client saw the newer request. */
        LATE
    }

    /**
     * Another request took its place.
     *
     * @param kind the key of its kind, to ask for the same again
     */
    @JsonTypeName("superseded")
    record Superseded(RequestRef request, int done, int of, String kind) implements Report {}

    /** The client could not be asked at all. */
    @JsonTypeName("cannot_ask")
    record CannotAsk(long clientId, Localized kind, WhyNot why) implements Report {}

    /** Why somebody cannot be asked. */
    enum WhyNot {
        /** Never pressed Start. */
        NEVER_STARTED,
        /** Is an operator. */
        IS_OPERATOR,
        /** Operators want to hear nothing of the person. */
        BARRED,
        /** All that was known of the person is erased, and it has not come back. */
        ERASED
    }

    /** The question does not reach the client. */
    @JsonTypeName("undelivered")
    record Undelivered(RequestRef request, Reason reason) implements Report {}

    /** The client is back, and the question went out again. */
    @JsonTypeName("returned")
    record Returned(RequestRef request) implements Report {}

    /** Something could not be read or kept and was put aside; the rest goes on. */
    @JsonTypeName("put_aside")
    record PutAside(String id) implements Report {}

    /** Somebody else takes this bot's updates. */
    @JsonTypeName("rival")
    record Rival(Taker taker) implements Report {}
}
