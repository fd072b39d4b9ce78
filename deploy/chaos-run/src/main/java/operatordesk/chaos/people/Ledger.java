package operatordesk.chaos.people;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What people did, written down as they did it. */
public final class Ledger {
    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final Queue<Edit> edits = new ConcurrentLinkedQueue<>();
    private final AtomicInteger updates = new AtomicInteger();
    private final AtomicInteger pressedAgain = new AtomicInteger();

    /** A message that a client sent. */
    public record Deed(long clientId, long messageId, Content content) {}

    /** A text that a client changed afterwards. */
    public record Edit(long clientId, long messageId, Content content) {}

    void sent(long clientId, long messageId, Content content) {
        deeds.add(new Deed(clientId, messageId, content));
        updates.incrementAndGet();
    }

    void edited(long clientId, long messageId, Content content) {
        edits.add(new Edit(clientId, messageId, content));
        updates.incrementAndGet();
    }

    /** Something that is an update and no answer: Start, a press. */
    void did() {
        updates.incrementAndGet();
    }

    void pressedAgain() {
        pressedAgain.incrementAndGet();
    }

    /** All messages so far. */
    public List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** All edits so far. */
    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** How many updates people caused. */
    public int updates() {
        return updates.get();
    }

    /** How often an operator pressed again because nothing had come of a press. */
    public int repeatedPresses() {
        return pressedAgain.get();
    }
}
