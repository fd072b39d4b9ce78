package operatordesk.conversation.operator;

import java.util.Locale;
import operatordesk.conversation.notices.OperatorNotice.FileForm;
import org.jspecify.annotations.Nullable;

/** Buttons by which operators read what was said with a client. */
public sealed interface HistoryPress extends OperatorPress {
    /** Marks a page that lies after its place. */
    String NEWER = "newer";

    /**
     * A page of it.
     *
     * @param place the line beside the page; absent for the newest page
     * @param newer whether the page lies after that line
     */
    record Page(long clientId, @Nullable Long place, boolean newer) implements HistoryPress {
        @Override
        public String data() {
            return "log:" + clientId + (place == null ? "" : ":" + place + (newer ? ":" + NEWER : ""));
        }
    }

    /** All of it, as a file. */
    record AsFile(long clientId, FileForm form) implements HistoryPress {
        @Override
        public String data() {
            return "logfile:" + clientId + ":" + form.name().toLowerCase(Locale.ROOT);
        }
    }

    /** All files of the client, as an archive. */
    record Files(long clientId) implements HistoryPress {
        @Override
        public String data() {
            return "files:" + clientId;
        }
    }

    /** The meaning of what a button carried; throws {@link IllegalArgumentException} where something is malformed. */
    static OperatorPress of(String[] parts) {
        long clientId = Long.parseLong(parts[1]);
        return switch (parts[0] + "/" + parts.length) {
            case "log/2" -> new Page(clientId, null, false);
            case "log/3" -> new Page(clientId, Long.valueOf(parts[2]), false);
            case "log/4" -> parts[3].equals(NEWER) ? new Page(clientId, Long.valueOf(parts[2]), true) : new Unknown();
            case "files/2" -> new Files(clientId);
            case "logfile/3" -> new AsFile(clientId, FileForm.valueOf(parts[2].toUpperCase(Locale.ROOT)));
            default -> new Unknown();
        };
    }
}
