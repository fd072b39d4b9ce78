package operatordesk.conversation.notices;

import operatordesk.contracts.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * What the message log keeps of something that a person sent.
 *
 * @param what in a word
 * @param text with a file its caption
 */
public record Logged(
        String what, @Nullable String text, @Nullable String fileId) {
    /** The same of a message. */
    public static Logged of(Event.Sent sent) {
        return switch (sent) {
            case Event.Started started -> new Logged("start", null, null);
            case Event.Text text -> new Logged("text", text.text(), null);
            case Event.File file ->
                new Logged("file", file.caption(), file.file().fileId());
            case Event.Contact contact -> new Logged("contact", contact.phone(), null);
            case Event.Location place -> new Logged("location", Places.words(place), null);
            case Event.Users users -> new Logged("users", null, null);
            case Event.Other other ->
                new Logged(other.what(), other.words().isEmpty() ? null : other.words(), other.fileId());
        };
    }
}
