package operatordesk.conversation.screens;

import java.util.List;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A message with words, before it is known whether it becomes a new one or changes an old one.
 *
 * @param text the text, or the caption where there is a file
 * @param file absent for a text
 */
public record Draft(
        String text, List<List<Button>> buttons, @Nullable SentFile file) {
    Draft(String text, List<List<Button>> buttons) {
        this(text, buttons, null);
    }

    static Draft of(String text) {
        return new Draft(text, List.of(), null);
    }

    /** As a new message, a reply where there is something to reply to. */
    public Screen fresh(@Nullable Long replyTo) {
        return file == null ? new Screen.Text(text, buttons, replyTo) : new Screen.File(file, text, buttons, replyTo);
    }

    /** In the place of a message; a file cannot take the place of a text and becomes a new message. */
    public Screen in(long messageId) {
        return file == null ? new Screen.Edit(messageId, text, buttons) : fresh(null);
    }
}
