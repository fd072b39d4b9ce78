package operatordesk.systemtests.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the first message ends in what was read; 0 while it is not whole. */
final class Lengths {
    private static final String LINE = "\r\n";
    private static final Pattern CONTENT_LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");

    private Lengths() {}

    /** HTTP with the length in its head. */
    static int http(String read) {
        int head = read.indexOf(LINE + LINE);
        if (head < 0) {
            return 0;
        }
        Matcher length = CONTENT_LENGTH.matcher(read.substring(0, head + LINE.length()));
        int end = head + 2 * LINE.length() + (length.find() ? Integer.parseInt(length.group(1)) : 0);
        return end <= read.length() ? end : 0;
    }

    /** Redis's protocol, of its second and third release. */
    static int redis(String read) {
        return Math.max(0, value(read, 0));
    }

    /** The end of the value that begins there, or a negative number. */
    private static int value(String read, int at) {
        int line = read.indexOf(LINE, at);
        if (line < 0) {
            return -1;
        }
        int after = line + LINE.length();
        return switch (read.charAt(at)) {
            case '$', '=', '!' -> text(read, after, count(read, at, line));
            case '*', '~', '>' -> values(read, after, count(read, at, line));
            case '%' -> values(read, after, 2 * count(read, at, line));
            default -> after;
        };
    }

    private static int count(String read, int at, int line) {
        return Integer.parseInt(read.substring(at + 1, line));
    }

    private static int text(String read, int at, int length) {
        int end = length < 0 ? at : at + length + LINE.length();
        return end <= read.length() ? end : -1;
    }

    private static int values(String read, int at, int count) {
        int end = at;
        for (int passed = 0; passed < count && end >= 0; passed++) {
            end = value(read, end);
        }
        return end;
    }
}
