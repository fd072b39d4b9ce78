package operatordesk.sandbox.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <b>a</b><b>b</b>                      | ab [bold 0+2]
            <b>a<b>b</b>c</b>                     | abc [bold 0+3]
            <b>ab<i>cd</i>ef</b>                  | abcdef [bold 0+2] [bold 2+4] [italic 2+2]
            <b>a<code>b</code>c</b>               | abc [bold 0+1] [code 1+1] [bold 2+1]
            <code>a<b>b</b></code>                | ab [code 0+2]
            <a href="a.org">a<b>b</b></a>         | ab [text_link 0+2 http://a.org/] [bold 1+1]
            <b><a href="a.org">ab</a></b>         | ab [text_link 0+2 http://a.org/] [bold 0+2]
            <a href="a.org">a<code>b</code></a>   | ab [text_link 0+2 http://a.org/]
            <blockquote>a<b>b</b></blockquote>    | ab [blockquote 0+2] [bold 1+1]
            \\n <b> a </b> \\n                    | ~ a [bold 0+2]~
            <b>see /start</b> @anna #tag          | see /start @anna #tag [bold 0+4] [bot_command 4+6] [bold 4+6] [mention 11+5] [hashtag 17+4]
            <code>/start</code>                   | /start [code 0+6]
            """)
    void entitiesAreKeptInOrder(String html, String expected) {
        assertThat(Parsing.tidied("HTML", html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /start                    | bot_command 0+6
            /start@demo_bot x         | bot_command 0+15
            go /a/b, x/y, /c          | bot_command 14+2
            /start@de                 |
            mail me@example.org @anna | mention 20+5
            @abc @gif                 | mention 5+4
            #1 #a1 x#b #яблоко        | hashtag 3+3, hashtag 11+7
            """)
    void whatIsFound(String text, String expected) {
        String found = FoundEntities.in(text).stream()
                .map(entity -> entity.type() + " " + entity.offset() + "+" + entity.length())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void controlCharactersGoAndEntitiesMove() {
        var tidied = new FormattedText("a\r\n\u202ab\tc", List.of(MessageEntity.plain("bold", 4, 1))).tidied();
        assertThat(tidied.text()).isEqualTo("a\nb c");
        assertThat(tidied.entities()).containsExactly(MessageEntity.plain("bold", 2, 1));
    }

    @Test
    void entitiesThatCutACharacterAreRefused() {
        assertThatThrownBy(() -> tidied("я😀a", 2, 1))
                .hasMessage("Entity begins in a middle of a UTF-16 symbol at byte offset 6");
        assertThatThrownBy(() -> tidied("я😀a", 0, 2))
                .hasMessage("Entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 6");
        assertThatThrownBy(() -> tidied("ab", 3, 1))
                .hasMessage("Entity begins after the end of the text at UTF-16 offset 3");
        assertThatThrownBy(() -> tidied("ab", 1, 5))
                .hasMessage("Entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 6");
    }

    private static FormattedText tidied(String text, int offset, int length) {
        return new FormattedText(text, List.of(MessageEntity.plain("bold", offset, length))).tidied();
    }
}
