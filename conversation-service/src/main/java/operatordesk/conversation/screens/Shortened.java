package operatordesk.conversation.screens;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of people, cut to what fits; cut between characters, never inside one. */
final class Shortened {
    private static final int MOST_ON_A_BUTTON = 40;

    /** Telegram's longest first name, a blank and its longest last name. */
    private static final int MOST_ON_A_LINE = 129;

    private static final int MOST_IN_A_HINT = 48;

    /** What names, addresses and commands of Telegram are made with. */
    private static final Pattern LINKING = Pattern.compile("[@./:#$]");

    /** Has no width, and no link goes over it. */
    private static final String BREAK = "\u200B";

    private static final int MOST_IN_AN_ENTRY = 360;
    private static final int MOST_IN_A_FILE_NAME = 80;

    /** In UTF-8: with a date and an ending below the 255 of Linux. */
    private static final int MOST_BYTES_OF_A_FILE_NAME = 200;

    private static final Pattern NO_FILE_NAME = Pattern.compile("[\\p{Cc}\\p{Cs}\\\\/:*?\"<>|.]+");
    private static final int MOST_IN_A_MESSAGE = 4_096;

    /** What turns the reading direction of all that follows it. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern GAP = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    /** Blanks, marks without a width, and the letters that people use to have no name. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Z}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFE0F\\uFFA0]*");

    private Shortened() {}

    /** For a button: one line. A name of which nothing is seen becomes a dash, because nothing cannot be pressed. */
    static String toLabel(String text) {
        return cut(line(text), MOST_ON_A_BUTTON);
    }

    /** For a hint at somebody of whom nothing is known: short, and nothing in it that Telegram's apps make a link of. */
    static String toHint(String text) {
        return cut(LINKING.matcher(line(text)).replaceAll("$0" + BREAK), MOST_IN_A_HINT);
    }

    /** For a heading: one line with the whole name. */
    static String toLine(String text) {
        return cut(line(text), MOST_ON_A_LINE);
    }

    /** For a heading: the office's own name first, where there is one. */
    static String toLine(@Nullable String label, String name) {
        return label == null ? toLine(name) : toLine(label) + " · " + toLine(name);
    }

    private static String line(String text) {
        String line = GAP.matcher(TURNING.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return UNSEEN.matcher(line).matches() ? "—" : line;
    }

    /** For a line among others: nobody can make it look like two. */
    static String toEntry(String text) {
        return cut(line(text), MOST_IN_AN_ENTRY);
    }

    /** For a file: what no system takes within a name is left out. */
    static String toFileName(String text) {
        return toFileName(text, MOST_BYTES_OF_A_FILE_NAME);
    }

    /** The same in at most so many bytes of UTF-8, composed as all systems but one write it. */
    static String toFileName(String text, int mostBytes) {
        String whole = line(NO_FILE_NAME
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("-"));
        String name = cut(whole, MOST_IN_A_FILE_NAME);
        for (int most = MOST_IN_A_FILE_NAME; bytes(name) > mostBytes; most--) {
            name = cut(whole, most);
        }
        return name;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Telegram's limit for a text, in characters. */
    static String toMessage(String text) {
        return cut(text, MOST_IN_A_MESSAGE);
    }

    /** As many characters as are wanted. */
    static String to(String text, int most) {
        return cut(text, most);
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most - 1);
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int whole = characters.isBoundary(end) ? end : characters.preceding(end);
        return text.substring(0, whole > 0 ? whole : end) + "…";
    }
}
