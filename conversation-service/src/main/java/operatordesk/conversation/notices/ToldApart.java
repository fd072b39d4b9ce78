package operatordesk.conversation.notices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Names of clients that stand side by side: where two read alike, what tells them apart is added, the @username or the ID. */
public final class ToldApart {
    private static final String BETWEEN = " · ";

    /** In characters: so much of a name is seen in any case. */
    private static final int LEAST = 12;

    private final List<ChatRef> clients;
    private final int most;
    private final Named named;
    private final List<String> names;

    private ToldApart(List<ChatRef> clients, int most, Named named) {
        this.clients = clients;
        this.most = most;
        this.named = named;
        this.names = new ArrayList<>(
                clients.stream().map(client -> named.name(client, most)).toList());
    }

    /** How a client is named in so many characters. */
    @FunctionalInterface
    public interface Named {
        /** The client's name, at most so many characters of it. */
        String name(ChatRef client, int most);
    }

    /**
     * A name for each of the clients, in their order, none twice.
     *
     * @param most characters of each
     */
    public static List<String> names(List<ChatRef> clients, int most, Named named) {
        var apart = new ToldApart(clients, most, named);
        apart.alike().forEach(at -> apart.add(at, ToldApart::handle));
        List<Integer> alike = apart.alike();
        for (int round = 0; round < clients.size() && !alike.isEmpty(); round++) {
            alike.forEach(at -> apart.add(at, ToldApart::id));
            alike = apart.alike();
        }
        return List.copyOf(apart.names);
    }

    /** Somebody's label can read like a name with what was added to it, so this is looked for more than once. */
    private List<Integer> alike() {
        Map<String, Integer> times = new HashMap<>();
        names.forEach(name -> times.merge(reading(name), 1, Integer::sum));
        return IntStream.range(0, names.size())
                .filter(at -> times.getOrDefault(reading(names.get(at)), 0) > 1)
                .boxed()
                .toList();
    }

    private static String reading(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void add(int at, Function<ChatRef, String> distinction) {
        ChatRef client = clients.get(at);
        String added = BETWEEN + distinction.apply(client);
        int left = Math.max(LEAST, most - added.codePointCount(0, added.length()));
        names.set(at, named.name(client, left) + added);
    }

    private static String handle(ChatRef client) {
        String username = client.client().username();
        return username == null ? id(client) : "@" + username;
    }

    private static String id(ChatRef client) {
        return "ID " + client.client().id();
    }
}
