package operatordesk.conversation.notices;

import java.util.regex.Pattern;
import operatordesk.contracts.events.Person;
import org.jspecify.annotations.Nullable;

/**
 * The client of a chat, as operators know it.
 *
 * @param label the office's own name for the client, absent where there is none
 */
public record ChatRef(Person client, @Nullable String label) {
    private static final String CARD_KEY = "💬 ";
    private static final String CLOSE_KEY = "✖ ";
    private static final int MOST_ON_A_KEY = 40;
    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    /** The label of the key that shows the client's card. */
    public String cardKey() {
        return CARD_KEY + onAKey();
    }

    /** The label of the key that closes the chat. */
    public String closeKey() {
        return CLOSE_KEY + onAKey();
    }

    /** Whether a text is the label of such a key, of whatever client. A key's label is never passed on. */
    public static boolean isKey(String text) {
        return text.startsWith(CARD_KEY) || text.startsWith(CLOSE_KEY);
    }

    private String onAKey() {
        String line = GAP.matcher(label == null ? client.fullName() : label)
                .replaceAll(" ")
                .strip();
        int length = line.codePointCount(0, line.length());
        String shown = length <= MOST_ON_A_KEY ? line : line.substring(0, line.offsetByCodePoints(0, MOST_ON_A_KEY));
        return shown.isEmpty() ? "ID " + client.id() : shown;
    }
}
