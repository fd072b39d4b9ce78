package operatordesk.chaos.people;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which clients are being asked, as far as the operators remember. */
final class Board {
    private final List<Long> clients;
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();

    /** @param clients whom operators may ask */
    Board(List<Long> clients) {
        this.clients = List.copyOf(clients);
    }

    /** Somebody to ask: with a chance in three anybody, else somebody who is not being asked, if there is one. */
    long pick(Random random) {
        List<Long> free =
                clients.stream().filter(client -> !asked.contains(client)).toList();
        List<Long> among = free.isEmpty() || random.nextInt(3) == 0 ? clients : free;
        long client = among.get(random.nextInt(among.size()));
        asked.add(client);
        return client;
    }

    void done(long client) {
        asked.remove(client);
    }
}
