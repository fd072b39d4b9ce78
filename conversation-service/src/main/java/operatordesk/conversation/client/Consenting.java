package operatordesk.conversation.client;

import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.AnswerReport;

/** A client who does not agree: nothing is lost, the question stays open, and the operator hears of it. */
final class Consenting {
    private Consenting() {}

    static ClientTurn refused(Request request, StepDefinition.Consent step, ClientTurn turn) {
        int index = request.kind().questions().stream()
                .map(question -> question.step().key())
                .toList()
                .indexOf(step.key());
        return turn.say(new AnswerNotice.NotAgreed(request.id(), index, step))
                .report(request, new AnswerReport.NotAgreed(turn.ref(request), step.name(), step.version()));
    }
}
