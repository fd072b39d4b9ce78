package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.Set;

/**
 * What is left of a kind whose questions are asked no more: the steps to which answers may still come, and what makes them
 * good ones. A session remembers many of these, and is read and written with every event.
 */
public final class Answerable {
    private static final Localized NOTHING = new Localized("", "");

    private Answerable() {}

    /**
     * The kind with those of its steps that are left.
     *
     * @param steps the keys of those to which answers may come
     */
    public static RequestKind of(RequestKind kind, Set<String> steps) {
        List<StepDefinition> left = kind.steps().stream()
                .filter(step -> steps.contains(step.key()))
                .map(step -> StepCopy.of(step, step.key(), NOTHING))
                .toList();
        return new RequestKind(kind.key(), kind.label(), NOTHING, left, List.of(), null, List.of(), kind.reviewed());
    }
}
