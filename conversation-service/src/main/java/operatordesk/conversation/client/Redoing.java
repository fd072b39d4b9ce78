package operatordesk.conversation.client;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.ClientState.Open;
import org.jspecify.annotations.Nullable;

/**
 * An operator asked for answers once more. Those that came before stand until others take their places.
 *
 * @param review how far operators were
 * @param left indexes of the answers that have to be given anew, in their order; at least one
 * @param misses how often in a row what came was no answer
 */
@JsonTypeName("redoing")
public record Redoing(
        Request request, List<Answered> answers, @Nullable Former former, Review review, List<Integer> left, int misses)
        implements Open {
    public Redoing {
        answers = List.copyOf(answers);
        left = List.copyOf(left);
    }

    /**
     * As it is known of what was kept; empty where nothing is left to be given anew.
     *
     * @param since messages that came after the operator had asked
     */
    public static Optional<Redoing> rebuilt(Reviewed of, ReviewRow.Redo redo, Set<Long> since) {
        List<Integer> left = choices(of.request(), of.answers()).stream()
                .filter(index -> isMeant(of.answers().get(index), redo))
                .filter(index -> !since.contains(of.answers().get(index).messageId()))
                .toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Redoing(of.request(), of.answers(), null, of.review(), left, 0));
    }

    private static boolean isMeant(Answered answer, ReviewRow.Redo redo) {
        if (redo.step() == null) {
            return true;
        }
        return redo.step().equals(answer.step())
                && Integer.valueOf(answer.page()).equals(redo.page());
    }

    /** Indexes of the answers that can be asked for once more: those to questions. */
    static List<Integer> choices(Request request, List<Answered> answers) {
        var form = new Form(request.kind(), answers, Set.of());
        return IntStream.range(0, answers.size())
                .filter(index -> form.questionOf(index).isPresent())
                .boxed()
                .toList();
    }

    /** Of no step is said that it is closed: what has to be given anew is known. */
    @Override
    public Set<String> closed() {
        return Set.of();
    }

    /** The same of a request that an operator took. */
    Redoing of(Request taken) {
        return new Redoing(taken, answers, former, review, left, misses);
    }

    /** The question that is open. */
    Question question() {
        return new Form(request.kind(), answers, closed())
                .questionOf(left.getFirst())
                .orElseThrow();
    }

    /** The answers with this one in the place of the open one. */
    List<Answered> given(Answered anew) {
        List<Answered> given = new ArrayList<>(answers);
        given.set(left.getFirst(), anew);
        return given;
    }

    /** Whether a message gave in words the answer that is asked for once more now. */
    boolean isOpen(long messageId) {
        Answered open = answers.get(left.getFirst());
        return open.messageId() == messageId && open.text() != null;
    }

    /** The same after an answer was given anew by an edit before its turn came. */
    Redoing edited(Answered anew, List<Answered> given) {
        List<Integer> later = left.stream()
                .filter(index ->
                        index.equals(left.getFirst()) || answers.get(index).messageId() != anew.messageId())
                .toList();
        return new Redoing(request, given, former, review, later, misses);
    }

    /** At the question after the open one; only while more than one is left. */
    Redoing next(List<Answered> given) {
        return new Redoing(request, given, former, review, left.subList(1, left.size()), 0);
    }

    @Override
    public Redoing with(List<Answered> changed) {
        return new Redoing(request, changed, former, review, left, misses);
    }

    @Override
    public Redoing after(@Nullable Former other) {
        return new Redoing(request, answers, other, review, left, misses);
    }

    /** The same after one more miss. */
    Redoing missed() {
        return new Redoing(request, answers, former, review, left, misses + 1);
    }
}
