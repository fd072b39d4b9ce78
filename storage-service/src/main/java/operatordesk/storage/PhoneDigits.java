package operatordesk.storage;

import java.util.Optional;
import java.util.regex.Pattern;

/** What of a phone number, written as people write it, stands in every other way of writing it too. */
final class PhoneDigits {
    private static final Pattern WRITTEN = Pattern.compile("[+(]?[\\d\\s().\u2010-\u2013-]+");

    /** Shorter ones are parts, which are looked for as they are. */
    private static final int LEAST = 9;

    private static final int MOST = 15;

    /** With the 8 that stands for the country within Russia. */
    private static final int RUSSIAN = 11;

    private PhoneDigits() {}

    /** The digits without what is dialled within a country or to get out of it; empty for what is no whole number. */
    static Optional<String> of(String words) {
        String digits = words.replaceAll("\\D", "");
        if (!WRITTEN.matcher(words.strip()).matches() || digits.length() < LEAST || digits.length() > MOST + 2) {
            return Optional.empty();
        }
        boolean international = words.strip().startsWith("+");
        String called = !international && digits.length() == RUSSIAN && digits.startsWith("8")
                ? digits.substring(1)
                : digits.replaceFirst("^0{1,2}", "");
        return Optional.of(called);
    }
}
