package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of files are taken. Each is a media type like {@code application/pdf}, a whole family like {@code image/*}, or the
 * end of a file's name like {@code .docx}.
 *
 * @param kinds empty where any file is taken
 */
public record FileKinds(@JsonValue List<String> kinds) {
    /** Every file. */
    public static final FileKinds ANY = new FileKinds(List.of());

    private static final String FAMILY = "/*";

    @JsonCreator
    public FileKinds {
        kinds = List.copyOf(kinds);
    }

    /** Whether a file is of one of the kinds, by what the sender's device says of it. */
    public boolean take(@Nullable String mimeType, @Nullable String name) {
        String type = mimeType == null ? "" : mimeType.toLowerCase(Locale.ROOT);
        String file = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return kinds.isEmpty()
                || kinds.stream().map(kind -> kind.toLowerCase(Locale.ROOT)).anyMatch(kind -> is(kind, type, file));
    }

    private static boolean is(String kind, String type, String name) {
        if (kind.startsWith(".")) {
            return name.endsWith(kind);
        }
        return kind.endsWith(FAMILY) ? type.startsWith(kind.substring(0, kind.length() - 1)) : type.equals(kind);
    }
}
