package operatordesk.chaos.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.people.Content.Form;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;

/** When all is over: every client is asked once more, and has to be able to answer; everybody else gets an answer. */
public final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Office office;
    private final Kinds.Kind passport;
    private final Ledger ledger;
    private final Marks marks;
    private final Queue<String> stuck = new ConcurrentLinkedQueue<>();

    /** A probe of these people. */
    public Probe(Office office, Kinds kinds, Ledger ledger, Marks marks) {
        this.office = office;
        this.passport = kinds.named("passport");
        this.ledger = ledger;
        this.marks = marks;
    }

    /** Goes through everybody; answers who is stuck and where, in words without content. */
    public List<String> run() {
        List<Runnable> rounds = new ArrayList<>();
        for (int i = 0; i < office.operators().size(); i++) {
            int first = i;
            rounds.add(() -> round(first));
        }
        office.bystanders().forEach(person -> rounds.add(() -> greeted(person)));
        Office.together(rounds);
        return List.copyOf(stuck);
    }

    private void round(int first) {
        Person operator = office.operators().get(first);
        for (int i = first; i < office.clients().size(); i += office.operators().size()) {
            Person client = office.clients().get(i);
            long before = client.chat().seq();
            long card = office.card(operator.id(), client.id());
            operator.press(card, passport.label(), Duration.ofSeconds(5));
            ledger.did();
            String prompt = passport.steps().getFirst().prompt();
            if (shows(client, before, prompt, "is not asked any more")) {
                long sent = client.chat().seq();
                new Sender(client, ledger, marks).send(Form.PHOTO);
                shows(client, sent, passport.received(), "is asked, and the answer is not received");
            }
        }
    }

    private void greeted(Person bystander) {
        long before = bystander.chat().seq();
        // Who writes on unasked is told to wait once in a while; Start is answered always.
        bystander.start();
        ledger.did();
        shows(bystander, before, "", "was never asked and is not answered any more");
    }

    private boolean shows(Person person, long after, String text, String otherwise) {
        try {
            Entry shown = person.awaitMessage(after, entry -> entry.text().contains(text), PATIENCE);
            return shown.byBot();
        } catch (AssertionError e) {
            stuck.add("client " + person.id() + " " + otherwise);
            return false;
        }
    }
}
