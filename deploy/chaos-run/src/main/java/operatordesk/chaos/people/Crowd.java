package operatordesk.chaos.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.Span;
import operatordesk.sandbox.client.Person;

/** Everybody acts at once until the span ends. */
public final class Crowd {
    private static final double OPERATORS_SHARE = 0.2;
    private static final double BYSTANDERS_PATIENCE = 4;

    private Crowd() {}

    /** Lives until the span is over; throws what somebody stumbled over. */
    public static void act(Office office, Kinds kinds, Ledger ledger, Marks marks, Span span, double rate, long seed) {
        var clientsPace = new Pace(span, rate * (1 - OPERATORS_SHARE));
        var operatorsPace = new Pace(span, rate * OPERATORS_SHARE);
        var board = new Board(office.clients().stream().map(Person::id).toList());
        Duration patience = Duration.ofMillis((long) (1_000 * office.clients().size() / rate));
        List<Runnable> lives = new ArrayList<>();
        for (Person operator : office.operators()) {
            var cards = office.cardsOf(operator.id());
            lives.add(
                    new OperatorLife(operator, cards, kinds, board, span, operatorsPace, ledger, seed ^ operator.id()));
        }
        for (Person client : office.clients()) {
            var sender = new Sender(client, ledger, marks);
            lives.add(new ClientLife(client, kinds, board, span, clientsPace, sender, seed ^ client.id(), patience));
        }
        Duration seldom = Duration.ofMillis((long) (patience.toMillis() * BYSTANDERS_PATIENCE));
        for (Person person : office.bystanders()) {
            long greeting = office.greeting(person.id());
            var sender = new Sender(person, ledger, marks);
            lives.add(new Bystander(person, greeting, span, clientsPace, sender, ledger, seed ^ person.id(), seldom));
        }
        Office.together(lives);
    }
}
