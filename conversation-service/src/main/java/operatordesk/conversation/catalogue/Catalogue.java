package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.Optional;

/** All request kinds, in the order in which operators see them. */
public record Catalogue(List<RequestKind> kinds) {
    public Catalogue {
        kinds = List.copyOf(kinds);
    }

    public Optional<RequestKind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
