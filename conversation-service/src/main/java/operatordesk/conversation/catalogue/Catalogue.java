package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.Optional;

/** All request kinds and ready replies, in the order in which operators see them. */
public record Catalogue(List<RequestKind> kinds, List<ReadyReply> replies) {
    public Catalogue {
        kinds = List.copyOf(kinds);
        replies = List.copyOf(replies);
    }

    /** Without ready replies. */
    public Catalogue(List<RequestKind> kinds) {
        this(kinds, List.of());
    }

    public Optional<ReadyReply> reply(String key) {
        return replies.stream().filter(reply -> reply.key().equals(key)).findFirst();
    }

    public Optional<RequestKind> kind(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What was picked, as one kind; empty where any of it is not here, or nothing was picked. */
    public Optional<RequestKind> kind(Selection selection) {
        List<RequestKind> picked = kinds.stream().filter(selection::has).toList();
        if (picked.isEmpty() || picked.size() != selection.codes().size()) {
            return Optional.empty();
        }
        return Optional.of(picked.size() == 1 ? picked.getFirst() : Together.of(picked));
    }

    /** What people call a kind, or several asked together, of which any may be gone from here. */
    public Localized label(String key) {
        return Together.title(RequestKind.keys(key).stream()
                .map(each -> kind(each).map(RequestKind::label).orElseGet(() -> new Localized(each, each)))
                .toList());
    }
}
