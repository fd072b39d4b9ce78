package operatordesk.conversation.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Kinds and sizes of files as people call them. */
final class FileWords {
    private static final long KB = 1_024;
    private static final long MB = KB * KB;

    /** Whose names for machines tell people nothing. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("application/msword", "DOC"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.ms-powerpoint", "PPT"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
            Map.entry("text/plain", "TXT"),
            Map.entry("audio/mpeg", "MP3"),
            Map.entry("video/quicktime", "MOV"));

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
        String family = kind.substring(0, slash);
        if (kind.endsWith("*")) {
            return families.getOrDefault(family, family);
        }
        return NAMED.getOrDefault(kind, kind.substring(slash + 1).toUpperCase(Locale.ROOT));
    }

    /** In the largest unit that is whole. */
    static String size(long bytes, String kilobytes, String megabytes) {
        return bytes % MB == 0 ? bytes / MB + " " + megabytes : bytes / KB + " " + kilobytes;
    }
}
