package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import org.awaitility.Awaitility;

/** An operator who finds clients by their name on the menu and asks them with the buttons of their card. */
final class OperatorPlayer {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Person person;

    OperatorPlayer(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** Presses Start until the client stands on the menu, and opens the card. */
    Entry openCard(String client) {
        Entry menu = Awaitility.await("the menu with " + client)
                .atMost(PATIENCE)
                .until(this::menu, shown -> shown.labels().contains(client));
        var press = person.press(menu.id(), client, PATIENCE);
        assertThat(press.answer()).as("the press on %s is answered", client).isNotNull();
        return person.awaitMessage(
                entry -> entry.id() == menu.id() && entry.text().startsWith(client), PATIENCE);
    }

    private Entry menu() {
        return person.awaitMessage(
                person.start().seq(), entry -> !entry.buttons().isEmpty(), PATIENCE);
    }

    /** Presses a kind on a card; answers the change after which its outcome is seen. */
    long ask(Entry card, String kind) {
        long before = person.chat().seq();
        var press = person.press(card.id(), kind, PATIENCE);
        assertThat(press.answer()).as("the press on %s is answered", kind).isNotNull();
        return before;
    }

    /** Waits for a message with this text after a change. */
    Entry awaits(long after, String text) {
        return person.awaitMessage(after, entry -> entry.text().contains(text), PATIENCE);
    }
}
