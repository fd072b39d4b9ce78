package operatordesk.conversation.screens;

import java.util.List;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import org.jspecify.annotations.Nullable;

/**
 * A message with words, before it is known whether it becomes a new one or changes an old one.
 *
 * @param text the text, or the caption where there is a file
 * @param file absent for a text
 * @param keyboard what comes in the place of the person's keyboard; absent where that stays as it is
 * @param link a deep link to be passed on, below the text; absent where there is none
 * @param copied the message of another chat that it is a copy of; absent where it is none
 * @param made a file that is made here, with the text as its caption; absent where there is none
 * @param archive files that are packed, with the text as the caption; absent where there are none
 * @param deletes whether the message in whose place it comes is taken away
 */
public record Draft(
        String text,
        List<List<Button>> buttons,
        @Nullable SentFile file,
        @Nullable Keyboard keyboard,
        @Nullable Link link,
        @Nullable Made made,
        @Nullable Copied copied,
        @Nullable Archive archive,
        boolean deletes) {
    /**
     * A deep link to this bot.
     *
     * @param share the label of the button that passes it on
     * @param shared what is passed on together with it
     */
    public record Link(String code, String share, String shared) {}

    /** Of which nothing is shown. */
    public static final Draft NOTHING = of("");

    /** A file that is made here; see {@link Screen.Document}. */
    public record Made(String name, String type, String content) {}

    /** A message of another chat. */
    public record Copied(long fromChatId, long messageId) {}

    /** In the place of a message that is taken away. */
    public static final Draft DELETION = new Draft("", List.of(), null, null, null, null, null, null, true);

    /** Files to be packed; see {@link Screen.Archive}. */
    public record Archive(String name, List<ArchiveEntry> entries, ArchiveWords words) {}

    Draft(String text, List<List<Button>> buttons) {
        this(text, buttons, null, null, null, null, null, null, false);
    }

    Draft(String text, List<List<Button>> buttons, SentFile file) {
        this(text, buttons, file, null, null, null, null, null, false);
    }

    static Draft of(String text) {
        return new Draft(text, List.of(), null, null, null, null, null, null, false);
    }

    /** A text that puts up a keyboard or takes it away. */
    static Draft of(String text, Keyboard keyboard) {
        return new Draft(text, List.of(), null, keyboard, null, null, null, null, false);
    }

    /** A caption with a deep link below it. */
    static Draft link(String caption, Link link) {
        return new Draft(caption, List.of(), null, null, link, null, null, null, false);
    }

    /** A file that is made here. */
    static Draft made(String caption, Made made) {
        return new Draft(caption, List.of(), null, null, null, made, null, null, false);
    }

    /** A message of another chat, with buttons below it. */
    static Draft copy(Copied copied, List<List<Button>> buttons) {
        return new Draft("", buttons, null, null, null, null, copied, null, false);
    }

    /** Files that are packed. */
    static Draft archive(String caption, Archive archive) {
        return new Draft(caption, List.of(), null, null, null, null, null, archive, false);
    }

    /** As a new message, a reply where there is something to reply to. */
    public Screen fresh(@Nullable Long replyTo) {
        if (link != null) {
            return new Screen.Invitation(text, link.code(), link.share(), link.shared());
        }
        if (made != null) {
            return new Screen.Document(made.name(), made.type(), made.content(), text);
        }
        if (copied != null) {
            return new Screen.Copy(copied.fromChatId(), copied.messageId(), buttons, replyTo);
        }
        if (archive != null) {
            return new Screen.Archive(archive.name(), text, archive.entries(), archive.words());
        }
        if (keyboard != null) {
            return new Screen.WithKeyboard(text, keyboard);
        }
        return file == null ? new Screen.Text(text, buttons, replyTo) : new Screen.File(file, text, buttons, replyTo);
    }

    /** In the place of a message; what is more than a text with buttons becomes a new message. */
    public Screen in(long messageId) {
        if (deletes) {
            return new Screen.Deletion(messageId);
        }
        return file == null && keyboard == null && link == null && made == null && copied == null && archive == null
                ? new Screen.Edit(messageId, text, buttons)
                : fresh(null);
    }
}
