package operatordesk.conversation.client;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.client.ClientState.Open;

/**
 * A request's questions with what has been answered so far.
 *
 * @param closed steps of as many pages as one likes that the client has closed
 */
record Form(RequestKind kind, List<Answered> answers, Set<String> closed) {
    static Form of(Open open) {
        return new Form(open.request().kind(), open.answers(), open.closed());
    }

    /** The first question without an answer; empty when all are answered. */
    Optional<Question> open() {
        return kind.questions().stream()
                .filter(question -> !closed.contains(question.step().key()) && !isAnswered(question))
                .findFirst();
    }

    /** The open question, or the last one where all are answered. */
    Question openOrLast() {
        return open().orElseGet(() -> kind.questions().getLast());
    }

    /** How many numbers of "1 of 3" are done. */
    int done() {
        return open().map(question -> kind.number(question) - 1).orElseGet(kind::numbers);
    }

    private boolean isAnswered(Question question) {
        return answers.stream()
                .anyMatch(answer -> answer.step().equals(question.step().key()) && answer.page() == question.page());
    }

    /** How many answers a step has, those sent besides among them. */
    int pages(String step) {
        return (int)
                answers.stream().filter(answer -> answer.step().equals(step)).count();
    }

    /** Whether the open question is one more page of a step that can be closed now. */
    boolean canClose() {
        return open().filter(question -> question.page() > question.step().leastPages())
                .isPresent();
    }

    /** The question of an answer; empty for what was sent besides. */
    Optional<Question> question(Answered answer) {
        return kind.questions().stream()
                .filter(question -> question.step().key().equals(answer.step()) && question.page() == answer.page())
                .findFirst();
    }

    /** The question of the answer at an index, by which the client chooses what to give anew; empty where there is none. */
    Optional<Question> questionOf(int index) {
        return index >= 0 && index < answers.size() ? question(answers.get(index)) : Optional.empty();
    }

    /** Without the last answer to a question, and what was sent besides after it: these are taken back. */
    List<Answered> takenBack() {
        int from = answers.size() - 1;
        while (from > 0 && question(answers.get(from)).isEmpty()) {
            from--;
        }
        return answers.subList(from, answers.size());
    }
}
