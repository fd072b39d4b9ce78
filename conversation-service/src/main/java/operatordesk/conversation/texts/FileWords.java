package operatordesk.conversation.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Kinds and sizes of files as people call them. */
final class FileWords {
    private static final long KB = 1_024;
    private static final long MB = KB * KB;

    private FileWords() {}

    /**
     * The kinds in a row, each once.
     *
     * @param families words for whole families of media types, by what stands before the slash
     */
    static String kinds(List<String> kinds, Map<String, String> families) {
        return kinds.stream().map(kind -> kind(kind, families)).distinct().collect(Collectors.joining(", "));
    }

    private static String kind(String kind, Map<String, String> families) {
        int slash = kind.indexOf('/');
        if (slash < 0) {
            return kind.substring(1).toUpperCase(Locale.ROOT);
        }
        String family = families.get(kind.substring(0, slash));
        return kind.endsWith("*") && family != null
                ? family
                : kind.substring(slash + 1).toUpperCase(Locale.ROOT);
    }

    /** In the largest unit that is whole. */
    static String size(long bytes, String kilobytes, String megabytes) {
        return bytes % MB == 0 ? bytes / MB + " " + megabytes : bytes / KB + " " + kilobytes;
    }
}
