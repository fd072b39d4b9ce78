package operatordesk.sandbox.client;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's chat as it stands, or what changed in it.
 *
 * @param seq the newest change's number
 * @param standing {@code new}, {@code started}, {@code blocked} or {@code deactivated}
 * @param keyboard what stands in place of the person's keyboard
 * @param messages in their order, deleted ones too
 */
public record Chat(long seq, String standing, @Nullable Keyboard keyboard, List<Entry> messages, List<Press> presses) {
    /** What the person sees, in order. */
    public List<Entry> shown() {
        return messages.stream().filter(entry -> !entry.deleted()).toList();
    }

    /** What the person sees of the bot's messages, in order. */
    public List<Entry> fromBot() {
        return shown().stream().filter(Entry::byBot).toList();
    }

    /** The bot's newest message. */
    public Optional<Entry> newest() {
        List<Entry> all = fromBot();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** A keyboard of rows of buttons. */
    public record Keyboard(@Nullable List<List<Key>> keyboard) {
        /** All labels, row by row. */
        public List<String> labels() {
            return keyboard == null
                    ? List.of()
                    : keyboard.stream().flatMap(List::stream).map(Key::text).toList();
        }
    }

    /** A button of a keyboard. */
    public record Key(String text) {}

    /**
     * A press and what came of it.
     *
     * @param answer absent while the button spins
     */
    public record Press(
            long seq,
            String id,
            long messageId,
            String data,
            boolean forged,
            @Nullable Answer answer) {}

    /** The answer to a press: a line that fades, or an alert. */
    public record Answer(String text, boolean alert) {}
}
