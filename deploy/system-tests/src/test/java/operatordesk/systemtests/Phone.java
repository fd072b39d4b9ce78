package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;

/** Somebody's phone: what was shown on it since it was looked at last. */
final class Phone {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String owner;
    private final Person person;
    private long seen;

    Phone(String owner, Person person) {
        this.owner = owner;
        this.person = person;
    }

    String owner() {
        return owner;
    }

    Person person() {
        return person;
    }

    /** The bot's messages that came or were changed since the last look, once there are so many. */
    List<Entry> shows(int messages) {
        List<Entry> shown = await(owner + "'s phone shows " + messages)
                .atMost(PATIENCE)
                .until(() -> person.chat(seen, Duration.ZERO).fromBot(), found -> found.size() >= messages);
        assertThat(shown).as("%s's phone shows no more", owner).hasSize(messages);
        seen = Math.max(seen, shown.stream().mapToLong(Entry::seq).max().orElse(seen));
        return shown;
    }

    /** Presses the newest button that carries what begins so; answers its label. */
    String presses(String data) {
        Entry entry = person.chat().fromBot().reversed().stream()
                .filter(shown -> shown.buttons().stream().anyMatch(button -> carries(button, data)))
                .findFirst()
                .orElseThrow();
        String label = entry.buttons().stream()
                .filter(button -> carries(button, data))
                .findFirst()
                .orElseThrow()
                .text();
        Objects.requireNonNull(
                person.press(entry.id(), label, PATIENCE).answer(), "the press on " + label + " is answered");
        return label;
    }

    private static boolean carries(Entry.Button button, String data) {
        String carried = button.callbackData();
        return carried != null && carried.startsWith(data);
    }
}
