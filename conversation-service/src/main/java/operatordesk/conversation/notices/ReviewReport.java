package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.Reason;
import operatordesk.conversation.events.ReviewAct;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operator's press about a request.
 *
 * <p>The message that is changed is the one under which the operator pressed; for the other operators it is the one that their
 * chat remembers for the request.
 */
public sealed interface ReviewReport extends Report {
    /** All of a request once more, to be decided about. */
    @JsonTypeName("look")
    record Look(RequestRef request, List<Arrived> answers, int attempt) implements ReviewReport {
        public Look {
            answers = List.copyOf(answers);
        }
    }

    /** Something came after what the operator saw: nothing is decided, and all of it follows. */
    @JsonTypeName("newer")
    record Newer(RequestRef request, List<Arrived> answers, int attempt, long messageId) implements ReviewReport {
        public Newer {
            answers = List.copyOf(answers);
        }
    }

    /**
     * It is decided.
     *
     * @param messageId where it was pressed; absent for the other operators
     */
    @JsonTypeName("ruled")
    record Ruled(
            RequestRef request, Outcome outcome, @Nullable Long messageId) implements ReviewReport {}

    /**
     * Nothing can be decided.
     *
     * @param outcome absent unless it had been decided before
     */
    @JsonTypeName("not_open")
    record Undecidable(
            RequestRef request,
            RequestStatus status,
            @Nullable Outcome outcome,
            long messageId) implements ReviewReport {}

    /**
     * The operator says which answer has to be sent anew, or all.
     *
     * @param answers all of them, for a button each
     */
    @JsonTypeName("which")
    record Which(RequestRef request, List<Arrived> answers, int attempt, long messageId) implements ReviewReport {
        public Which {
            answers = List.copyOf(answers);
        }
    }

    /**
     * The operator says why something has to be sent anew.
     *
     * @param index of the answer, from 0, or {@link ReviewAct#ALL}
     * @param reasons ready ones, for a button each
     */
    @JsonTypeName("why")
    record Why(RequestRef request, int index, List<Reason> reasons, int attempt, long messageId)
            implements ReviewReport {
        public Why {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The operator writes why something has to be sent anew.
     *
     * @param index of the answer, from 0, or {@link ReviewAct#ALL}
     */
    @JsonTypeName("explain")
    record Explain(RequestRef request, int index, int attempt, long messageId) implements ReviewReport {}

    /** The operator chooses anew what to do. */
    @JsonTypeName("choose")
    record Choose(RequestRef request, int attempt, long messageId) implements ReviewReport {}

    /** Nobody has looked at it: any other operator may take it. */
    @JsonTypeName("offered")
    record Offered(RequestRef request, int attempt) implements ReviewReport {}

    /**
     * An operator took it.
     *
     * @param messageId where it was pressed; absent for those who have the offer, or the verdict's buttons
     */
    @JsonTypeName("taken")
    record Taken(RequestRef request, Person by, @Nullable Long messageId) implements ReviewReport {}

    /** Another operator handed it over: this one goes on with it. */
    @JsonTypeName("handed")
    record Handed(RequestRef request, Person from) implements ReviewReport {}

    /** The operator handed it over to another. */
    @JsonTypeName("handed_over")
    record HandedOver(RequestRef request, Person to, long messageId) implements ReviewReport {}

    /** It cannot be handed over to whoever is off duty. */
    @JsonTypeName("off_duty")
    record OffDuty(Sheet sheet, Person operator, long messageId) implements ReviewReport {}

    /** What was decided does not reach the client. */
    @JsonTypeName("unheard")
    record Unheard(RequestRef request, ShowOutcome.Reason reason) implements ReviewReport {}

    /** The client has no such request. */
    @JsonTypeName("no_request")
    record NoRequest(long messageId) implements ReviewReport {}
}
