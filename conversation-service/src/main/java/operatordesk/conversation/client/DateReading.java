package operatordesk.conversation.client;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date the ways people write it: {@code 01.02.1990}, {@code 1.2.90}, {@code 1/2/1990}, {@code 1990-02-01},
 * {@code 1 февраля 1990}, {@code 1st February 1990}, {@code Feb 1, 1990}.
 */
final class DateReading {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})");
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|-?го|-?е)?";
    private static final String MONTH = "(\\p{IsAlphabetic}+)\\.?";
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String GAP = "[,./\\- ]+";
    private static final Pattern DAY_MONTH = Pattern.compile(DAY + "(?:" + GAP + "|(?: of ))?" + MONTH + GAP + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " ?" + DAY + GAP + YEAR);
    private static final int CENTURY = 100;

    private DateReading() {}

    /**
     * The date in a text, or empty where there is none that the calendar knows.
     *
     * @param today a year of two digits is the latest one that is not in the future
     */
    static Optional<LocalDate> read(String text, LocalDate today) {
        String plain = text.strip().replaceAll("\\s+", " ").replaceAll("\\s*(г\\.?|года?)$", "");
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return date(year(dayFirst.group(3), today), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return date(Integer.parseInt(yearFirst.group(1)), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        return named(plain, today);
    }

    private static Optional<LocalDate> named(String plain, LocalDate today) {
        Matcher dayMonth = DAY_MONTH.matcher(plain);
        if (dayMonth.matches()) {
            return named(year(dayMonth.group(3), today), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(plain);
        return monthDay.matches()
                ? named(year(monthDay.group(3), today), monthDay.group(1), monthDay.group(2))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(int year, String month, String day) {
        return MonthNames.month(month).map(Month::getValue).flatMap(number -> date(year, number, day));
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        int thisCentury = today.getYear() / CENTURY * CENTURY + year;
        return thisCentury > today.getYear() ? thisCentury - CENTURY : thisCentury;
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
