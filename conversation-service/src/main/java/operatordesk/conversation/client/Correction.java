package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.ClientNotice;

/**
 * A written answer that the client changed by editing its message: one more attempt at the same step.
 *
 * @param answers all answers of the request with the changed one in its place
 */
record Correction(Request request, StepDefinition step, Answered answer, List<Answered> answers) {
    /** The correction in an edit; empty where it changes no answer, which is then said to the client. */
    static Optional<Correction> of(Request request, List<Answered> answers, Event.Edited edited, ClientTurn turn) {
        Optional<Answered> found = answers.stream()
                .filter(answer -> answer.messageId() == edited.messageId() && answer.text() != null)
                .findFirst();
        turn.log("edit", edited.text(), null, edited.messageId());
        if (found.isEmpty()) {
            turn.say(new ClientNotice.EditUnused());
            return Optional.empty();
        }
        return found.flatMap(former -> corrected(request, answers, former, edited, turn));
    }

    private static Optional<Correction> corrected(
            Request request, List<Answered> answers, Answered former, Event.Edited edited, ClientTurn turn) {
        StepDefinition step = request.kind().steps().stream()
                .filter(candidate -> candidate.key().equals(former.step()))
                .findFirst()
                .orElseThrow();
        var sent = new Event.Text(edited.messageId(), edited.text());
        return switch (AnswerCheck.check(step, sent, turn.given().today())) {
            case Checked.Bad(var miss) -> {
                turn.say(new ClientNotice.Missed(step, miss));
                yield Optional.empty();
            }
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(former.step(), former.page(), text, file, former.messageId());
                List<Answered> changed = new ArrayList<>(answers);
                changed.set(answers.indexOf(former), answer);
                yield Optional.of(new Correction(request, step, answer, changed));
            }
        };
    }

    /** Keeps the attempt and tells the client. */
    ClientTurn keep(ClientTurn turn) {
        return turn.keepAnswer(request, answer, false).sayWhenKept(new ClientNotice.Corrected(step));
    }
}
