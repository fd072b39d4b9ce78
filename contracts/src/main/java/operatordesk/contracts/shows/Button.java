package operatordesk.contracts.shows;

import java.nio.charset.StandardCharsets;

/**
 * An inline button.
 *
 * @param data 1 to 64 bytes in UTF-8, Telegram's rule for {@code callback_data}; longer throws
 *     {@link IllegalArgumentException}
 */
public record Button(String label, String data) {
    private static final int MOST_BYTES = 64;

    public Button {
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("button data of " + bytes + " bytes; Telegram takes 1 to 64");
        }
    }
}
