package operatordesk.sandbox.entities;

import java.nio.charset.StandardCharsets;

/** A text to be parsed. Behind its end stand zeros, which count as white space, as Telegram's parsers have it. */
record Source(String text) {
    int length() {
        return text.length();
    }

    char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    boolean startsWith(String what, int index) {
        return text.startsWith(what, index);
    }

    String between(int begin, int end) {
        return text.substring(Math.min(begin, text.length()), Math.min(end, text.length()));
    }

    /** Where a place is in bytes of UTF-8, which is how Telegram's complaints count. */
    int byteOffset(int index) {
        return between(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    boolean isSpaceAt(int index) {
        char c = at(index);
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0 || c == 0x0B;
    }

    /** The first place from here on that is no white space, or the end. */
    int afterSpaces(int index) {
        int end = index;
        while (end < length() && isSpaceAt(end)) {
            end++;
        }
        return end;
    }
}
