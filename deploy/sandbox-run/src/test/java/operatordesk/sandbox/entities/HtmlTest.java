package operatordesk.sandbox.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <b>bold</b>, <strong>strong</strong>        | bold, strong [bold 0+4] [bold 6+6]
            <I>a</I><em>b</em>                          | ab [italic 0+1] [italic 1+1]
            <s>a</s> <strike>b</strike> <del>c</del>    | a b c [strikethrough 0+1] [strikethrough 2+1] [strikethrough 4+1]
            <u>a</u> <ins>b</ins>                       | a b [underline 0+1] [underline 2+1]
            <tg-spoiler>a</tg-spoiler> <span class="tg-spoiler">b</span> | a b [spoiler 0+1] [spoiler 2+1]
            😀<b>😀</b> я                                | 😀😀 я [bold 2+2]
            <b>a<i>b</i></b>                            | ab [bold 0+2] [italic 1+1]
            <b>a</>                                     | a [bold 0+1]
            <b></b>a                                    | a
            a &lt;b&gt; &amp;amp; &quot;c&quot; &nbsp;  | a <b> &amp; "c" &nbsp;
            &#65;&#x42;&#x1F600;&lt &#0; &#x110000;     | AB😀< &#0; &#x110000;
            <a href="http://EXAMPLE.org">x</a>          | x [text_link 0+1 http://example.org/]
            <a href='example.org/a?b=1&amp;c=2'>x</a>   | x [text_link 0+1 http://example.org/a?b=1&c=2]
            <a href="tg://user?id=7">x</a>              | x [text_mention 0+1 7]
            <a href="tg://user?id=8">x</a>              | x
            <a href="tg://resolve?domain=a">x</a>       | x [text_link 0+1 tg://resolve?domain=a]
            <a>example.org</a>                          | example.org [text_link 0+11 http://example.org/]
            <a href="nowhere">x</a>                     | x
            <code class="language-java">x</code>        | x [code 0+1]
            <pre><code class="language-java">x</code></pre> | x [pre 0+1 java]
            <code class="language-java"><pre>x</pre></code> | x [pre 0+1 java]
            <blockquote>a</blockquote>                  | a [blockquote 0+1]
            <blockquote expandable>a</blockquote>       | a [expandable_blockquote 0+1]
            <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> | 👍
            """)
    void tags(String html, String expected) {
        assertThat(Parsing.parse("html", html)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <b>a                       | Can't find end tag corresponding to start tag "b"
            <B>я<i>a                   | Can't find end tag corresponding to start tag "i"
            яяя<x>                     | Unsupported start tag "x" at byte offset 6
            a < b                      | Unsupported start tag "" at byte offset 2
            <br/>                      | Unsupported start tag "br/" at byte offset 0
            a<b                        | Unclosed start tag at byte offset 1
            <a href="x                 | Unclosed start tag at byte offset 0
            <a href=                   | Unclosed start tag "a" at byte offset 0
            <a href                    | Unclosed start tag "a" at byte offset 0
            <a "x">                    | Empty attribute name in the tag "a" at byte offset 0
            <a href=b/>x</a>           | Unexpected end of name token at byte offset 8
            <span>a</span>             | Tag "span" must have class "tg-spoiler" at byte offset 0
            a</b>                      | Unexpected end tag at byte offset 1
            <b>a</b                    | Unclosed end tag at byte offset 4
            <b>я</i>                   | Unmatched end tag at byte offset 5, expected "</b>", found "</i>"
            <b><i>a</b></i>            | Unmatched end tag at byte offset 7, expected "</i>", found "</b>"
            <tg-emoji>a</tg-emoji>     | Invalid custom emoji identifier specified
            &#xD83D;                   | Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units
            """)
    void complaints(String html, String complaint) {
        assertThatThrownBy(() -> Parsing.parse("HTML", html)).hasMessage("Can't parse entities: " + complaint);
    }
}
