package operatordesk.conversation.catalogue;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a client writes instead of pressing a button. */
public final class Wording {
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    private Wording() {}

    /** The text without what people write now this way and now that: case, ё and е, blanks, and marks around it. */
    public static String plain(String text) {
        String even = GAPS.matcher(
                        text.toLowerCase(Locale.ROOT).replace('ё', 'е').replace('’', '\''))
                .replaceAll(" ");
        return AT_THE_ENDS.matcher(even).replaceAll("");
    }
}
