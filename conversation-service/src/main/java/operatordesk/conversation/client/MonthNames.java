package operatordesk.conversation.client;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The months by the names that people write, Russian and English, in full and short: {@code февраля}, {@code фев}, {@code Feb}. */
final class MonthNames {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("ru"), Locale.US, Locale.UK);

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final int SHORTEST = 3;
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : LANGUAGES) {
                STYLES.forEach(style -> {
                    String name = plain(month.getDisplayName(style, language));
                    months.put(name, month);
                    months.put(name.substring(0, SHORTEST), month);
                });
            }
        }
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** The month of this name; empty where there is none. */
    static Optional<Month> month(String name) {
        return Optional.ofNullable(MONTHS.get(plain(name)));
    }
}
