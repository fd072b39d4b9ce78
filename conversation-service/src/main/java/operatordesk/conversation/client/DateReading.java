package operatordesk.conversation.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date the ways people write it: {@code 01.02.1990}, {@code 1.2.90}, {@code 1/2/1990}, {@code 1990-02-01}. */
final class DateReading {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})");
    private static final int CENTURY = 100;

    private DateReading() {}

    /**
     * The date in a text, or empty where there is none that the calendar knows.
     *
     * @param today a year of two digits is the latest one that is not in the future
     */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.strip().replaceAll("\\s*(г\\.?|года?)$", "");
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3), today), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(Integer.parseInt(yearFirst.group(1)), yearFirst.group(2), yearFirst.group(3));
        }
        return Optional.empty();
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int thisCentury = today.getYear() / CENTURY * CENTURY + year;
        return thisCentury > today.getYear() ? thisCentury - CENTURY : thisCentury;
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
