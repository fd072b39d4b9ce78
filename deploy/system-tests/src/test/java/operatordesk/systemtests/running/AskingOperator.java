package operatordesk.systemtests.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import org.awaitility.Awaitility;

/** An operator of a running desk, who works in Russian or English, whichever the desk speaks. */
record AskingOperator(Person person) {
    /** Longer than Telegram's pace of one message a second needs for what one run shows to one operator. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static AskingOperator of(SandboxClient people, long id) {
        return new AskingOperator(people.everybody().contains(id) ? people.known(id) : people.person(id, "Olga"));
    }

    /** Finds the client on the menu, opens the card and presses the kind, by its label in either language. */
    void ask(long clientId, String client, String russian, String english) {
        Entry menu = Awaitility.await("the menu with " + client)
                .atMost(PATIENCE)
                .until(this::menu, shown -> shown.labels().contains(client));
        person.press(menu.id(), client);
        Entry card = person.awaitMessage(
                entry -> entry.id() == menu.id() && entry.text().contains("ID: " + clientId), PATIENCE);
        String kind = card.labels().contains(russian) ? russian : english;
        assertThat(person.press(card.id(), kind, PATIENCE).answer())
                .as("the press on %s is answered", kind)
                .isNotNull();
    }

    private Entry menu() {
        return person.awaitMessage(
                person.start().seq(), entry -> !entry.buttons().isEmpty(), PATIENCE);
    }

    Entry awaitPhotoOf(String client) {
        return person.awaitMessage(
                entry -> entry.photo().isPresent() && entry.text().startsWith(client), PATIENCE);
    }

    Entry awaitText(String client, String part) {
        return person.awaitMessage(
                entry -> entry.text().startsWith(client) && entry.text().contains(part), PATIENCE);
    }
}
