package operatordesk.sandbox.entities;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A character that is written as an ampersand with its name or number.
 *
 * @param code the code point
 * @param end the place behind it, and behind the semicolon where there is one
 */
record HtmlReference(int code, int end) {
    private static final Map<String, Integer> NAMES =
            Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');
    private static final int TOO_LONG = 10;
    private static final int TOO_LARGE = 0x10ffff;

    /** The reference that begins at an ampersand; none where Telegram leaves the ampersand as it is. */
    static @Nullable HtmlReference at(Source source, int begin) {
        if (source.at(begin) != '&') {
            return null;
        }
        return source.at(begin + 1) == '#' ? numeric(source, begin) : named(source, begin);
    }

    private static @Nullable HtmlReference numeric(Source source, int begin) {
        boolean hexadecimal = source.at(begin + 2) == 'x';
        int radix = hexadecimal ? 16 : 10;
        int first = begin + (hexadecimal ? 3 : 2);
        int end = first;
        while (source.at(end) < 0x80 && Character.digit(source.at(end), radix) >= 0) {
            end++;
        }
        if (end == first || end - begin >= TOO_LONG) {
            return null;
        }
        int code = Integer.parseInt(source.between(first, end), radix);
        return code == 0 || code >= TOO_LARGE ? null : ended(source, code, end);
    }

    private static @Nullable HtmlReference named(Source source, int begin) {
        int end = begin + 1;
        while (source.at(end) < 0x80 && Character.isLetter(source.at(end))) {
            end++;
        }
        Integer code = NAMES.get(source.between(begin + 1, end));
        return code == null ? null : ended(source, code, end);
    }

    private static HtmlReference ended(Source source, int code, int end) {
        return new HtmlReference(code, source.at(end) == ';' ? end + 1 : end);
    }
}
