package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that can be asked for.
 *
 * @param key up to 24 of {@code a-z 0-9 _}, so that it fits into a button
 * @param label the operator's button
 * @param received what the client is told when all of it has arrived
 * @param steps at least one
 */
public record RequestKind(String key, Localized label, Localized received, List<StepDefinition> steps) {
    public RequestKind {
        steps = List.copyOf(steps);
    }

    /** Every answer that the kind needs, in order: a step of several pages is several questions. */
    public List<Question> questions() {
        return steps.stream()
                .flatMap(step -> IntStream.rangeClosed(1, step.pages()).mapToObj(page -> new Question(step, page)))
                .toList();
    }

    /**
     * One answer that is needed.
     *
     * @param page from 1
     */
    public record Question(StepDefinition step, int page) {}
}
