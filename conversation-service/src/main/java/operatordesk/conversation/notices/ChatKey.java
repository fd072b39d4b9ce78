package operatordesk.conversation.notices;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The keys of an open chat on an operator's keyboard. A key sends its label as a text, so no two chats may have the same.
 *
 * @param name of the client, another one for every chat that is open
 */
public record ChatKey(ChatRef client, String name) {
    private static final String CARD = "💬 ";
    private static final String CLOSE = "✖ ";
    private static final int MOST = 40;
    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");

    /** The keys of the chats with these clients, in their order. */
    public static List<ChatKey> of(List<ChatRef> clients) {
        List<String> names = ToldApart.names(clients, MOST, ChatKey::name);
        return IntStream.range(0, clients.size())
                .mapToObj(at -> new ChatKey(clients.get(at), names.get(at)))
                .toList();
    }

    /** The label of the key that shows the client's card. */
    public String card() {
        return CARD + name;
    }

    /** The label of the key that closes the chat. */
    public String close() {
        return CLOSE + name;
    }

    /** Whether a text is the label of such a key, of whatever client. A key's label is never passed on. */
    public static boolean isKey(String text) {
        return text.startsWith(CARD) || text.startsWith(CLOSE);
    }

    private static String name(ChatRef client, int most) {
        String label = client.label();
        String line = GAP.matcher(label == null ? client.client().fullName() : label)
                .replaceAll(" ")
                .strip();
        int length = line.codePointCount(0, line.length());
        String shown = length <= most ? line : line.substring(0, line.offsetByCodePoints(0, most));
        return shown.isEmpty() ? "ID " + client.client().id() : shown;
    }
}
