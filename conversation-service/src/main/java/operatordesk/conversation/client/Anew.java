package operatordesk.conversation.client;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Steps of as many pages as one likes that have to be sent anew as a whole: how many pages there are now, the client says.
 *
 * @param steps keys of those that the client has not closed yet
 * @param album Telegram's id of the album of which the last page was a part, absent where it was of none
 */
public record Anew(Set<String> steps, @Nullable String album) {
    static final Anew NONE = new Anew(Set.of(), null);

    public Anew {
        steps = Set.copyOf(steps);
    }

    /** All such steps of a kind. */
    static Anew of(RequestKind kind) {
        return new Anew(
                kind.steps().stream()
                        .filter(StepDefinition::openEnded)
                        .map(StepDefinition::key)
                        .collect(Collectors.toSet()),
                null);
    }

    /** Those of a kind that are closed. */
    Set<String> closed(RequestKind kind) {
        return of(kind).without(steps).steps;
    }

    Anew without(Set<String> closed) {
        Set<String> left = new HashSet<>(steps);
        left.removeAll(closed);
        return new Anew(left, null);
    }

    Anew after(@Nullable String partOf) {
        return new Anew(steps, partOf);
    }
}
