package operatordesk.chaos.people;

import java.time.Duration;
import java.util.Random;
import operatordesk.chaos.Span;
import operatordesk.chaos.people.Content.Form;
import operatordesk.sandbox.client.Person;

/** Somebody whom nobody asks, who writes all the same, and presses buttons that an altered app makes up. */
final class Bystander implements Runnable {
    private final Person person;
    private final long greeting;
    private final Span span;
    private final Pace pace;
    private final Sender sender;
    private final Ledger ledger;
    private final Random random;
    private final Duration patience;

    /** @param greeting a message of the bot, under which to press */
    Bystander(
            Person person,
            long greeting,
            Span span,
            Pace pace,
            Sender sender,
            Ledger ledger,
            long seed,
            Duration patience) {
        this.person = person;
        this.greeting = greeting;
        this.span = span;
        this.pace = pace;
        this.sender = sender;
        this.ledger = ledger;
        this.random = new Random(seed);
        this.patience = patience;
    }

    @Override
    public void run() {
        Form[] forms = Form.values();
        while (span.pass(patience) && pace.turn()) {
            if (random.nextInt(5) == 0) {
                person.forge(greeting, "ask:" + person.id() + ":passport", Duration.ZERO);
                ledger.did();
            } else {
                sender.send(forms[random.nextInt(forms.length)]);
            }
        }
    }
}
