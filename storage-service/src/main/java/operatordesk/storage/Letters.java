package operatordesk.storage;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Text as it is searched: in small Latin letters and digits, without marks, so that who types <i>anna</i> finds <i>Анна</i> as well, and
 * <i>е</i> finds <i>ё</i>. PostgreSQL's trigrams are made of such letters whatever its locale is.
 */
final class Letters {
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private Letters() {}

    /** Words with one blank between them; empty where the text has neither letters nor digits. */
    static String of(String text) {
        String plain =
                Normalizer.normalize(text, Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.codePoints()
                .mapToObj(Letters::letter)
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .strip();
    }

    private static String letter(int codePoint) {
        boolean isLatin = (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
        if (isLatin || codePoint == '@') {
            return Character.toString(codePoint);
        }
        String cyrillic = codePoint <= Character.MAX_VALUE ? CYRILLIC.get((char) codePoint) : null;
        if (cyrillic != null) {
            return cyrillic;
        }
        return Character.isLetterOrDigit(codePoint) ? "x" + Integer.toHexString(codePoint) : " ";
    }
}
