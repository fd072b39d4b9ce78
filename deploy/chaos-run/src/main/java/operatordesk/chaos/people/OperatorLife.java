package operatordesk.chaos.people;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.Span;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;

/** An operator who asks again and again, and presses once more where nothing has come of a press. */
final class OperatorLife implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Person person;
    private final Map<Long, Long> cards;
    private final Kinds kinds;
    private final Board board;
    private final Span span;
    private final Pace pace;
    private final Ledger ledger;
    private final Random random;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private long seen;

    private record Pending(long clientId, String label, Instant at) {}

    /** @param cards the message of each client's card */
    OperatorLife(
            Person person,
            Map<Long, Long> cards,
            Kinds kinds,
            Board board,
            Span span,
            Pace pace,
            Ledger ledger,
            long seed) {
        this.person = person;
        this.cards = Map.copyOf(cards);
        this.kinds = kinds;
        this.board = board;
        this.span = span;
        this.pace = pace;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        while (pace.turn() && !span.isOver()) {
            notice(person.chat(seen, Duration.ZERO));
            if (random.nextInt(20) == 0) {
                person.start();
                ledger.did();
            } else if (!pressAgain()) {
                List<Kinds.Kind> all = kinds.all();
                press(board.pick(random), all.get(random.nextInt(all.size())).label());
            }
        }
    }

    private void press(long clientId, String label) {
        Chat.Press press = person.press(Objects.requireNonNull(cards.get(clientId)), label);
        ledger.did();
        pending.put(press.id(), new Pending(clientId, label, Instant.now()));
    }

    /** An answered press has an outcome, and so has one after which a report of that client came. */
    private void notice(Chat changes) {
        seen = Math.max(seen, changes.seq());
        changes.presses().stream().filter(press -> press.answer() != null).forEach(press -> pending.remove(press.id()));
        changes.fromBot().stream()
                .map(Entry::text)
                .forEach(text -> pending.values().removeIf(waits -> text.contains("(ID " + waits.clientId() + ")")));
    }

    private boolean pressAgain() {
        Instant before = Instant.now().minus(PATIENCE);
        for (Map.Entry<String, Pending> waits : pending.entrySet()) {
            Pending former = waits.getValue();
            if (former.at().isBefore(before)) {
                pending.remove(waits.getKey());
                ledger.pressedAgain();
                press(former.clientId(), former.label());
                return true;
            }
        }
        return false;
    }
}
