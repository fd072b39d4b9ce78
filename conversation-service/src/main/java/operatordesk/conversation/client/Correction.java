package operatordesk.conversation.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.AnswerCheck.Checked;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** A written answer that the client changed by editing its message: one more attempt at the same step of the same request. */
sealed interface Correction {
    /** Nothing changes; the client has been told why. */
    record None() implements Correction {}

    /**
     * An answer of the request that is open.
     *
     * @param answers all its answers with the changed one in its place
     */
    record OfOpen(Answered answer, List<Answered> answers) implements Correction {}

    /** An answer of a request that was replaced; its operator has been told. */
    record OfFormer(Former formers) implements Correction {}

    /** What an edit changes. It is kept, and the client told, within the turn. */
    static Correction of(
            Request request, List<Answered> answers, @Nullable Former formers, Event.Edited edited, ClientTurn turn) {
        turn.log("edit", edited.text(), null, edited.messageId());
        Optional<Answered> open = find(answers, edited);
        if (open.isPresent()) {
            return open.flatMap(answer -> corrected(request, answer, edited, false, turn))
                    .<Correction>map(answer -> new OfOpen(answer, changed(answers, answer)))
                    .orElseGet(None::new);
        }
        Optional<Former> former = Stream.ofNullable(formers)
                .flatMap(Former::all)
                .filter(each -> find(each.answers(), edited).isPresent())
                .findFirst();
        if (formers == null || former.isEmpty()) {
            turn.say(new ClientNotice.EditUnused());
            return new None();
        }
        return ofFormer(formers, former.get(), edited, turn);
    }

    /** Whether the message gave an answer of the request that the client has, or of one that this one had replaced. */
    static boolean isOfAnswer(ClientState state, Event.Edited edited) {
        return state instanceof ClientState.Asked asked
                && Stream.concat(
                                asked.answers().stream(),
                                Stream.ofNullable(asked.former())
                                        .flatMap(Former::all)
                                        .flatMap(former -> former.answers().stream()))
                        .anyMatch(answer -> answer.messageId() == edited.messageId());
    }

    private static Correction ofFormer(Former formers, Former former, Event.Edited edited, ClientTurn turn) {
        Request request = former.request();
        return find(former.answers(), edited)
                .flatMap(answer -> corrected(request, answer, edited, true, turn))
                .<Correction>map(answer -> {
                    var arrived = ClientTurn.arrived(request.kind(), answer);
                    turn.reportWhenKept(request, new Report.Addition(turn.ref(request), arrived, Report.How.CORRECTED));
                    return new OfFormer(formers.with(former, changed(former.answers(), answer)));
                })
                .orElseGet(None::new);
    }

    private static Optional<Answered> find(List<Answered> answers, Event.Edited edited) {
        return answers.stream()
                .filter(answer -> answer.messageId() == edited.messageId() && answer.text() != null)
                .findFirst();
    }

    private static List<Answered> changed(List<Answered> answers, Answered now) {
        List<Answered> changed = new ArrayList<>(answers);
        changed.replaceAll(answer -> answer.messageId() == now.messageId() ? now : answer);
        return changed;
    }

    private static Optional<Answered> corrected(
            Request request, Answered before, Event.Edited edited, boolean late, ClientTurn turn) {
        StepDefinition step = request.kind().steps().stream()
                .filter(candidate -> candidate.key().equals(before.step()))
                .findFirst()
                .orElseThrow();
        var sent = new Event.Text(edited.messageId(), edited.text());
        return switch (AnswerCheck.check(step, sent, turn.given().today())) {
            case Checked.Refused(var consent) -> {
                Consenting.refused(request, consent, turn);
                yield Optional.empty();
            }
            case Checked.Bad(var miss) -> {
                turn.say(new ClientNotice.Missed(step, miss));
                yield Optional.empty();
            }
            case Checked.Good(var text, var file) -> {
                var answer = new Answered(before.step(), before.page(), text, file, before.messageId());
                turn.keepAnswer(request, answer, late).sayWhenKept(new ClientNotice.Corrected(step));
                yield Optional.of(answer);
            }
        };
    }
}
