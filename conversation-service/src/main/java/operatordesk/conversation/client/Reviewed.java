package operatordesk.conversation.client;

import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.notices.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that came of it, as operators decide about it.
 *
 * @param answers those that stand
 * @param outcome the last decision, absent without any
 */
public record Reviewed(
        Request request,
        List<Answered> answers,
        Review review,
        RequestStatus status,
        @Nullable Outcome outcome) {
    public Reviewed {
        answers = List.copyOf(answers);
    }

    static Reviewed of(Asked state) {
        return switch (state) {
            case Open open -> new Reviewed(open.request(), open.answers(), Review.NOTHING, RequestStatus.OPEN, null);
            case Questioning open ->
                new Reviewed(open.request(), open.answers(), Review.NOTHING, RequestStatus.OPEN, null);
            case Submitted(var request, var answers, var former, var changing, var review) ->
                new Reviewed(request, answers, review, RequestStatus.SUBMITTED, null);
            case Decided(var request, var answers, var former, var review, var outcome) ->
                new Reviewed(request, answers, review, status(outcome), outcome);
        };
    }

    private static RequestStatus status(Outcome outcome) {
        return switch (outcome.ruling()) {
            case ACCEPTED -> RequestStatus.ACCEPTED;
            case CLOSED -> RequestStatus.CLOSED;
            case ASKED_AGAIN -> RequestStatus.OPEN;
        };
    }

    /** The same with another operator. */
    Reviewed takenBy(Person operator) {
        return new Reviewed(request.takenBy(operator), answers, review, status, outcome);
    }

    Reviewed decided(Outcome by) {
        return decided(by, status(by));
    }

    Reviewed decided(Outcome by, RequestStatus now) {
        return new Reviewed(request, answers, review, now, by);
    }
}
