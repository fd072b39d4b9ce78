package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    01.02.1990      | 1990-02-01
                    1.2.1990        | 1990-02-01
                    1.2.90          | 1990-02-01
                    1/2/1990        | 1990-02-01
                    1-2-1990        | 1990-02-01
                    01 02 1990      | 1990-02-01
                    1990-02-01      | 1990-02-01
                    1990.2.1        | 1990-02-01
                    1990/02/01      | 1990-02-01
                    '  01.02.1990 ' | 1990-02-01
                    01.02.1990 г.   | 1990-02-01
                    01.02.1990г     | 1990-02-01
                    01.02.1990 года | 1990-02-01
                    1 февраля 1990  | 1990-02-01
                    1 февраля 1990 г. | 1990-02-01
                    01 Февраля 1990 года | 1990-02-01
                    1-го февраля 1990 | 1990-02-01
                    1 фев. 1990     | 1990-02-01
                    1 февр 90       | 1990-02-01
                    5 мая 1990      | 1990-05-05
                    5 май 1990      | 1990-05-05
                    30 сентября 1990 | 1990-09-30
                    1 February 1990 | 1990-02-01
                    1st February 1990 | 1990-02-01
                    1st of February 1990 | 1990-02-01
                    1 FEB 1990      | 1990-02-01
                    1-Feb-1990      | 1990-02-01
                    '1 February, 1990' | 1990-02-01
                    'February 1, 1990' | 1990-02-01
                    Feb. 1st 90     | 1990-02-01
                    12 Sept 1990    | 1990-09-12
                    22  June  1990  | 1990-06-22
                    29.02.2024      | 2024-02-29
                    31.12.1899      | 1899-12-31
                    01.01.2030      | 2030-01-01
                    1.2.26          | 2026-02-01
                    1.2.27          | 1927-02-01
                    1.2.00          | 2000-02-01
                    1.2.99          | 1999-02-01
                    """)
    void isRead(String text, LocalDate date) {
        assertThat(DateReading.read(text, TODAY)).hasValue(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29.02.2023",
                "31.04.1990",
                "32.01.1990",
                "01.13.1990",
                "00.01.1990",
                "1990-13-01",
                "01.02",
                "1990",
                "01021990",
                "01.02.199",
                "01.02.19900",
                "1.2.1990 10:00",
                "born 01.02.1990",
                "01.02.1990 и 02.02.1990",
                "١.٢.١٩٩٠",
                "первое февраля",
                "1 февраля",
                "февраль 1990",
                "31 февраля 1990",
                "1 мартобря 1990",
                "0 марта 1990",
                "1 2 февраля 1990",
                "February 30, 1990",
                "1 f 1990",
                "г.",
                "",
                " "
            })
    void isNoDate(String text) {
        assertThat(DateReading.read(text, TODAY)).isEmpty();
    }
}
