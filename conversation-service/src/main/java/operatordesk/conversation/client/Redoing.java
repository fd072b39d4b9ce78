package operatordesk.conversation.client;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param left indexes of the answers that have to be given anew, in their order
 * @param misses how often in a row what came was no answer
 * @param anew steps of which as many pages as one likes have to be sent anew
 */
@JsonTypeName("redoing")
public record Redoing(
        Request request,
        List<Answered> answers,
        @Nullable Former former,
        Review review,
        List<Integer> left,
        int misses,
        Anew anew)
        implements Open {
    /** States of former days know of single answers alone. */
    public Redoing {
        answers = List.copyOf(answers);
        left = List.copyOf(left);
        anew = Objects.requireNonNullElse(anew, Anew.NONE);
    }

    /** All that was answered is asked for once more. */
    static Redoing all(Reviewed of, @Nullable Former former) {
        Request request = of.request();
        return new Redoing(
                request, of.answers(), former, of.review(), choices(request, of.answers()), 0, Anew.of(request.kind()));
    }

    /** One answer is asked for once more. */
    static Redoing one(Reviewed of, @Nullable Former former, int index) {
        return new Redoing(of.request(), of.answers(), former, of.review(), List.of(index), 0, Anew.NONE);
    }

    /**
     * As it is known of what was kept; empty where nothing is left to be given anew.
     *
     * @param since messages that came after the operator had asked
     * @param closed steps of as many pages as one likes that the client has closed
     */
    public static Optional<Redoing> rebuilt(Reviewed of, ReviewRow.Redo redo, Set<Long> since, Set<String> closed) {
        Redoing all = all(of, null);
        List<Integer> left = all.left.stream()
                .filter(index -> isMeant(of.answers().get(index), redo))
                .filter(index -> !since.contains(of.answers().get(index).messageId()))
                .toList();
        Anew anew = redo.step() == null ? all.anew.without(closed) : Anew.NONE;
        var redoing = new Redoing(of.request(), of.answers(), null, of.review(), left, 0, anew);
        return redoing.open().map(question -> redoing);
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
        return new Redoing(taken, answers, former, review, left, misses, anew);
    }

    /** The question that is open; empty when all is given anew. */
    Optional<Question> open() {
        return request.kind().questions().stream()
                .filter(question -> leftOf(question).isPresent() || isFurtherPage(question))
                .findFirst();
    }

    /** The question that is open, while there is one. */
    Question question() {
        return open().orElseThrow();
    }

    /** The index of the former answer to a question, in whose place another has to come. */
    private Optional<Integer> leftOf(Question question) {
        return left.stream().filter(index -> isTo(answers.get(index), question)).findFirst();
    }

    private boolean isFurtherPage(Question question) {
        return anew.steps().contains(question.step().key())
                && answers.stream().noneMatch(answer -> isTo(answer, question));
    }

    private static boolean isTo(Answered answer, Question question) {
        return answer.step().equals(question.step().key()) && answer.page() == question.page();
    }

    /** Whether the open question is a page of a step of which the client says how many there are. */
    boolean isAnyPage() {
        return anew.steps().contains(question().step().key());
    }

    /** Whether the open question is one more page of a step that can be closed now. */
    boolean canClose() {
        return isAnyPage() && question().page() > question().step().leastPages();
    }

    /** The answers of the open step that no new one took the place of. */
    List<Answered> formerPages() {
        String step = question().step().key();
        return IntStream.range(0, answers.size())
                .filter(index -> left.contains(index) || isBesides(answers.get(index)))
                .mapToObj(answers::get)
                .filter(answer -> answer.step().equals(step))
                .toList();
    }

    private boolean isBesides(Answered answer) {
        return request.kind().questions().stream().noneMatch(question -> isTo(answer, question));
    }

    /** After the client said that there are no more pages of the open step: the former ones that are left do not stand any more. */
    Redoing closedStep() {
        List<Answered> gone = formerPages();
        List<Answered> standing =
                answers.stream().filter(answer -> !gone.contains(answer)).toList();
        List<Integer> remaining = left.stream()
                .filter(index -> !gone.contains(answers.get(index)))
                .map(index -> standing.indexOf(answers.get(index)))
                .toList();
        Set<String> closed = Set.of(question().step().key());
        return new Redoing(request, standing, former, review, remaining, 0, anew.without(closed));
    }

    /** Whether a message gave in words the answer that is asked for once more now. */
    boolean isOpen(long messageId) {
        return leftOf(question())
                .map(answers::get)
                .filter(answer -> answer.messageId() == messageId && answer.text() != null)
                .isPresent();
    }

    /** The same after an answer was given anew by an edit before its turn came. */
    Redoing edited(Answered edit, List<Answered> given) {
        List<Integer> later = left.stream()
                .filter(index -> isTo(answers.get(index), question())
                        || answers.get(index).messageId() != edit.messageId())
                .toList();
        return new Redoing(request, given, former, review, later, misses, anew);
    }

    /**
     * After the open question was answered.
     *
     * @param album of which the answer is a part, absent where it is of none
     */
    Redoing given(Answered now, @Nullable String album) {
        List<Answered> given = new ArrayList<>(answers);
        Optional<Integer> place = leftOf(question());
        if (place.isPresent()) {
            given.set(place.get(), now);
            List<Integer> later =
                    left.stream().filter(index -> !index.equals(place.get())).toList();
            return new Redoing(request, given, former, review, later, 0, anew.after(album));
        }
        int behind = placeBehind(now.step());
        given.add(behind, now);
        List<Integer> moved =
                left.stream().map(index -> index < behind ? index : index + 1).toList();
        return new Redoing(request, given, former, review, moved, 0, anew.after(album));
    }

    /** One more page stands behind those of its step. */
    private int placeBehind(String step) {
        return IntStream.range(0, answers.size())
                .filter(index -> answers.get(index).step().equals(step))
                .map(index -> index + 1)
                .max()
                .orElseGet(answers::size);
    }

    @Override
    public Redoing with(List<Answered> changed) {
        return new Redoing(request, changed, former, review, left, misses, anew);
    }

    @Override
    public Redoing after(@Nullable Former other) {
        return new Redoing(request, answers, other, review, left, misses, anew);
    }

    /** The same after one more miss. */
    Redoing missed() {
        return new Redoing(request, answers, former, review, left, misses + 1, anew);
    }
}
