package operatordesk.contracts.shows;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.events.SentFile;
import org.jspecify.annotations.Nullable;

/**
 * What is shown in a chat. Texts are plain: what a person typed is shown as it is, whatever characters it contains.
 *
 * <p>Texts have 1 to 4,096 characters, captions up to 1,024 (Telegram's limits). Buttons are rows from top to bottom.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Screen {
    /** A new message. */
    @JsonTypeName("text")
    record Text(
            String text,
            List<List<Button>> buttons,
            @Nullable Long replyTo) implements Screen {
        public Text {
            buttons = copy(buttons);
        }
    }

    /** A new message with a keyboard. It has no buttons: Telegram takes the one or the other. */
    @JsonTypeName("with_keyboard")
    record WithKeyboard(String text, Keyboard keyboard) implements Screen {}

    /** A file that somebody sent to this bot, sent again by its {@code file_id}. */
    @JsonTypeName("file")
    record File(
            SentFile file,
            String caption,
            List<List<Button>> buttons,
            @Nullable Long replyTo) implements Screen {
        public File {
            buttons = copy(buttons);
        }
    }

    /** New text and buttons in a message that the bot sent. Makes no sound; the same content again is a success. */
    @JsonTypeName("edit")
    record Edit(long messageId, String text, List<List<Button>> buttons) implements Screen {
        public Edit {
            buttons = copy(buttons);
        }
    }

    /**
     * A deep link to this bot: as a picture to scan, as a line to tap or copy, and behind a button to pass it on.
     *
     * @param caption what stands above the link, up to 800 characters
     * @param code what the link carries: 1 to 64 of {@code A-Z a-z 0-9 _ -}, Telegram's rule
     * @param shareButton the button's label
     * @param shareText what is passed on together with the link, up to 400 characters
     */
    @JsonTypeName("invitation")
    record Invitation(String caption, String code, String shareButton, String shareText) implements Screen {}

    /**
     * A file that is made here.
     *
     * @param name what it is saved as, with its ending
     * @param type its media type
     * @param content what it contains, sent in UTF-8: at most some millions of characters
     */
    @JsonTypeName("document")
    record Document(String name, String type, String content, String caption) implements Screen {}

    /**
     * A message of another chat once more, of whatever kind: as the bot's own, with nothing that tells who had written it.
     *
     * @param messageId in that chat
     */
    @JsonTypeName("copy")
    record Copy(
            long fromChatId,
            long messageId,
            List<List<Button>> buttons,
            @Nullable Long replyTo) implements Screen {
        public Copy {
            buttons = copy(buttons);
        }
    }

    /** A message of the bot's own is taken away. Telegram allows it for 48 hours. */
    @JsonTypeName("deletion")
    record Deletion(long messageId) implements Screen {}

    /**
     * Files that people sent to this bot, fetched and packed into a ZIP; into several, one after another, where one is too large
     * to be sent. What cannot be fetched is named in the caption and in the archive. To make it takes up to some minutes.
     *
     * @param name what it is saved as, without its ending
     */
    @JsonTypeName("archive")
    record Archive(String name, String caption, List<ArchiveEntry> entries, ArchiveWords words) implements Screen {
        public Archive {
            entries = List.copyOf(entries);
        }
    }

    private static List<List<Button>> copy(List<List<Button>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }
}
