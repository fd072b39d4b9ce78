package operatordesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched is alike whatever the case, the alphabet and the marks. */
class LettersTest {
    @ParameterizedTest
    @CsvSource({
        "Анна, anna",
        "АННА, anna",
        "Алёна, alena",
        "Алена, alena",
        "Щукин-Ёжиков, schukin ezhikov",
        "José  Müller, jose muller",
        "@anna_example, @anna example",
        "Договор №118/Б, dogovor no118 b",
        "ﬁne ①, fine 1",
        "中, x4e2d",
        "'<b>%_', b",
        "'👩‍👩‍👧', ''",
        "' ', ''"
    })
    void wordsInSmallLatinLetters(String text, String letters) {
        assertThat(Letters.of(text)).isEqualTo(letters);
    }
}
