package operatordesk.sandbox.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            *bold* _it_ __under__ ~gone~ ||secret||  ; bold it under gone secret [bold 0+4] [italic 5+2] [underline 8+5] [strikethrough 14+4] [spoiler 19+6]
            *😀* я*я*                                ; 😀 яя [bold 0+2] [bold 4+1]
            1\\.5 \\\\ \\я                           ; 1.5 \\ \\я
            *a _b_*                                  ; a b [bold 0+3] [italic 2+1]
            __under _both_**__                       ; under both [underline 0+10] [italic 6+4]
            `a*b_c`                                  ; a*b_c [code 0+5]
            `a\\`b`                                  ; a`b [code 0+3]
            ```\\nx.y```                             ; x.y [pre 0+3]
            ```java\\nx.y```                         ; x.y [pre 0+3 java]
            ```x```                                  ; x [pre 0+1]
            [site](http://example.org/a\\)b)         ; site [text_link 0+4 http://example.org/a)b]
            [example\\.org]                          ; example.org [text_link 0+11 http://example.org/]
            [Anna](tg://user?id=7)                   ; Anna [text_mention 0+4 7]
            [x](nowhere)                             ; x
            ![👍](tg://emoji?id=5368324170671202286) ; 👍
            **                                       ; ''
            >a\\n>b\\nc                              ; a\\nb\\nc [blockquote 0+4]
            >a\\n>b                                  ; a\\nb [blockquote 0+3]
            >a||\\nb                                 ; a\\nb [expandable_blockquote 0+2]
            >a||                                     ; a [expandable_blockquote 0+1]
            x\\n>a                                   ; x\\na [blockquote 2+1]
            """)
    void version2(String markdown, String expected) {
        assertThat(Parsing.parse("MarkdownV2", markdown)).isEqualTo(expected.equals("''") ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            я.                ; Character '.' is reserved and must be escaped with the preceding '\\'
            a|b               ; Character '|' is reserved and must be escaped with the preceding '\\'
            Hi!               ; Character '!' is reserved and must be escaped with the preceding '\\'
            a>b               ; Character '>' is reserved and must be escaped with the preceding '\\'
            (a)               ; Character '(' is reserved and must be escaped with the preceding '\\'
            a]                ; Character ']' is reserved and must be escaped with the preceding '\\'
            яя*a              ; Can't find end of Bold entity at byte offset 4
            a_b               ; Can't find end of Italic entity at byte offset 1
            __a               ; Can't find end of Underline entity at byte offset 0
            *a _b*            ; Can't find end of Bold entity at byte offset 5
            `a                ; Can't find end of Code entity at byte offset 0
            ```a              ; Can't find end of Pre entity at byte offset 0
            ```java\\na       ; Can't find end of PreCode entity at byte offset 0
            [a                ; Can't find end of TextUrl entity at byte offset 0
            [a](b             ; Can't find end of a URL at byte offset 4
            ||a               ; Can't find end of Spoiler entity at byte offset 0
            ![a]              ; The entity must contain a tg://emoji or tg://time URL
            ![a](b)           ; Invalid tg://emoji or tg://time URL specified
            >*a\\nb*          ; Can't find end of Bold entity at byte offset 1
            """)
    void complaintsOfVersion2(String markdown, String complaint) {
        assertThatThrownBy(() -> Parsing.parse("MarkdownV2", markdown))
                .hasMessage("Can't parse entities: " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            *bold* _it_ `co_de` 1.5!           ; bold it co_de 1.5! [bold 0+4] [italic 5+2] [code 8+5]
            a\\_b \\.                          ; a_b \\.
            [site](example.org)                ; site [text_link 0+4 http://example.org/]
            [example.org]                      ; example.org [text_link 0+11 http://example.org/]
            ```java\\nx_y```                   ; x_y [pre 0+3 java]
            ** a                               ; " a"
            """)
    void version1(String markdown, String expected) {
        assertThat(Parsing.parse("markdown", markdown)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            яя_a              ; Can't find end of the entity starting at byte offset 4
            a [b              ; Can't find end of the entity starting at byte offset 2
            ```a``            ; Can't find end of the entity starting at byte offset 0
            """)
    void complaintsOfVersion1(String markdown, String complaint) {
        assertThatThrownBy(() -> Parsing.parse("Markdown", markdown)).hasMessage("Can't parse entities: " + complaint);
    }
}
