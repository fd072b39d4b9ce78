package operatordesk.conversation.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules for files. */
final class FileFields {
    private static final Pattern KIND = Pattern.compile("\\.[A-Za-z0-9]{1,10}|[a-z]+/(?:\\*|[A-Za-z0-9.+-]+)");
    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{0,3})(KB|MB)");
    private static final int MOST_KINDS = 20;
    private static final long KB = 1_024;
    private static final long MB = KB * KB;

    private FileFields() {}

    static FileKinds kinds(YamlPlace place) {
        return new FileKinds(place.items(MOST_KINDS, FileFields::kind));
    }

    private static String kind(YamlPlace place) {
        String kind = place.text();
        if (!KIND.matcher(kind).matches()) {
            place.mistake("a kind of file is a media type like application/pdf or image/*, or an ending like .docx");
        }
        return kind;
    }

    /** In bytes. */
    static long size(YamlPlace place) {
        Matcher size = SIZE.matcher(place.text());
        if (!size.matches()) {
            place.mistake("a size like 500KB or 10MB is expected");
            return MB;
        }
        return Long.parseLong(size.group(1)) * (size.group(2).equals("MB") ? MB : KB);
    }
}
