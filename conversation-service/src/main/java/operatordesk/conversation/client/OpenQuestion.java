package operatordesk.conversation.client;

import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.ClientState.Waiting;

/**
 * The question that is open to a client.
 *
 * @param index from 0, among the kind's questions
 */
record OpenQuestion(Request request, int index) {
    /** Empty where none is. */
    static Optional<OpenQuestion> of(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Optional.empty();
            case Answering answering ->
                of(answering.request(), Optional.of(Form.of(answering).openOrLast()));
            case Changing changing -> of(changing.request(), Form.of(changing).questionOf(changing.index()));
            case Redoing redoing -> of(redoing.request(), Optional.of(redoing.question()));
            case Summary summary -> Optional.empty();
            case Questioning questioning -> of(questioning.before());
            case Submitted submitted -> {
                var form = new Form(submitted.request().kind(), submitted.answers(), Set.of());
                yield of(
                        submitted.request(),
                        Optional.ofNullable(submitted.changing()).flatMap(form::questionOf));
            }
            case Decided decided -> Optional.empty();
        };
    }

    private static Optional<OpenQuestion> of(Request request, Optional<Question> question) {
        return question.map(
                open -> new OpenQuestion(request, request.kind().questions().indexOf(open)));
    }

    StepDefinition step() {
        return question().step();
    }

    private Question question() {
        return request.kind().questions().get(index);
    }

    /** Whether a button belongs to it. */
    boolean hasButton(EventId requestId, int ofQuestion, int button) {
        return request.id().equals(requestId)
                && index == ofQuestion
                && step() instanceof StepDefinition.Buttons buttons
                && button >= 0
                && button < buttons.buttons().size();
    }

    /** The answer that it has in another state of the same request; empty where it has none. */
    Optional<Answered> answerIn(ClientState state) {
        Question asked = question();
        return asked(state).filter(other -> other.request().id().equals(request.id())).stream()
                .flatMap(other -> other.answers().stream())
                .filter(answer -> answer.step().equals(asked.step().key()) && answer.page() == asked.page())
                .findFirst();
    }

    /** Whether a message, or a press, gave one of the answers that stand. */
    static boolean isAnsweredBy(ClientState state, long messageId) {
        return asked(state).stream()
                .flatMap(asked -> asked.answers().stream())
                .anyMatch(answer -> answer.messageId() == messageId);
    }

    private static Optional<ClientState.Asked> asked(ClientState state) {
        return switch (state) {
            case Waiting waiting -> Optional.empty();
            case Questioning questioning -> Optional.of(questioning.before());
            case ClientState.Asked asked -> Optional.of(asked);
        };
    }
}
