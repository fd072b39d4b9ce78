package operatordesk.contracts.shows;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An inline button, that is pressed or copies something.
 *
 * @param data what a press tells: 1 to 64 bytes in UTF-8, Telegram's rule for {@code callback_data}; absent where something is copied
 * @param copied what a tap copies: 1 to 256 characters, Telegram's rule for {@code copy_text}; absent where a press is told
 */
public record Button(
        String label, @Nullable String data, @Nullable String copied) {
    private static final int MOST_BYTES = 64;
    private static final int MOST_COPIED = 256;

    /** Throws {@link IllegalArgumentException} when it breaks a rule of Telegram's. */
    public Button {
        if ((data == null) == (copied == null)) {
            throw new IllegalArgumentException("a button tells a press or copies");
        }
        if (data != null) {
            require(data.getBytes(StandardCharsets.UTF_8).length, MOST_BYTES, "bytes of data");
        }
        if (copied != null) {
            require(copied.length(), MOST_COPIED, "characters to copy");
        }
    }

    public Button(String label, String data) {
        this(label, data, null);
    }

    /** One that copies. */
    public static Button copying(String label, String copied) {
        return new Button(label, null, copied);
    }

    /** Whether a text can be copied by a button. */
    public static boolean canCopy(String text) {
        return !text.isEmpty() && text.length() <= MOST_COPIED;
    }

    private static void require(int count, int most, String what) {
        if (count == 0 || count > most) {
            throw new IllegalArgumentException("a button with " + count + " " + what + "; Telegram takes 1 to " + most);
        }
    }
}
