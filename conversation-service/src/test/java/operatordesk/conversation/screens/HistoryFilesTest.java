package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row.Direction;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.FileForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client's history as a file, whatever people wrote. */
class HistoryFilesTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:07Z");
    private static final String NASTY = "<script>alert('1')</script> & \"שלום\" 👩‍👩‍👧\nмир\u202E!\u0007";

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static ClientLine client(@Nullable String label) {
        return new ClientLine(ANNA, "en", true, AT, AT, label, false);
    }

    private static Line said(String text) {
        return new Line.Said(7, AT, Direction.FROM_CLIENT, "text", text);
    }

    private Screen.Document made(FileForm form, Language language, ClientLine client, boolean older, Line... lines) {
        reads.stored(new HistoryAnswer(client, List.of(lines), older, false));
        return made(form, language);
    }

    private Screen.Document made(FileForm form, Language language) {
        Draft draft = reads.draft(new OperatorNotice.HistoryFile(5, form), language);
        assertThat(draft.in(7)).isEqualTo(draft.fresh(null));
        return (Screen.Document) draft.fresh(null);
    }

    private String table(Line... lines) {
        return made(FileForm.TABLE, Language.RUSSIAN, client(null), false, lines)
                .content();
    }

    @Test
    void tableIsReadByEveryProgramForTables() {
        assertThat(table(
                        said("a \"b\", c\r\nd"),
                        new Line.Said(2, AT, Direction.TO_CLIENT, "file", null),
                        new Line.Asked(1, AT, "passport", RequestStatus.ACCEPTED)))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFВремя,Кто,Что,Текст",
                        "2026-11-22 12:05:07,,запрос,\"Паспорт, принято\"",
                        "2026-11-22 12:05:07,бот,файл,",
                        "2026-11-22 12:05:07,клиент,,\"a \"\"b\"\", c\r\nd\"",
                        ""));
        assertThat(made(FileForm.TABLE, Language.ENGLISH).content()).startsWith("\uFEFFTime,Who,What,Text\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+79990000001", "-1", "@SUM(A1)", "\t=1", "＝1"})
    void nothingInATableIsRun(String text) {
        assertThat(table(said(text))).endsWith(",клиент,,'" + text + "\r\n");
    }

    @Test
    void lineEndsAtTheBeginningAreNoWayAround() {
        assertThat(table(said("\r\n=1"))).endsWith(",клиент,,\"'\r\n=1\"\r\n");
    }

    @Test
    void pageShowsWhatWasWrittenAndRunsNothing() {
        String page = made(
                        FileForm.PAGE,
                        Language.RUSSIAN,
                        client("<i>118"),
                        false,
                        said(NASTY),
                        new Line.Asked(1, AT, "passport", RequestStatus.OPEN))
                .content();
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>История: &lt;i&gt;118 · Anna Example</title>")
                .contains("default-src 'none'")
                .contains("color-scheme: light dark", "@media print")
                .endsWith("""
                        <h1 dir="auto">История: &lt;i&gt;118 · Anna Example</h1>
                        <section class="request"><h2><time datetime="2026-11-22T09:05:07Z">22.11.2026 12:05</time> \
                        запрос</h2><p dir="auto">Паспорт, ждём ответа</p></section>
                        <section class="client"><h2><time datetime="2026-11-22T09:05:07Z">22.11.2026 12:05</time> \
                        клиент</h2><p dir="auto">&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;שלום&quot; 👩‍👩‍👧
                        мир!</p></section>
                        </body>
                        </html>
                        """)
                .doesNotContain("<script", "javascript:", "http://", "https://", "src=");
    }

    @Test
    void fileIsNamedAfterWhoAndWhen() {
        String today = LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
        var page = made(FileForm.PAGE, Language.ENGLISH, client("4711/Б: \"..\\x\" \u202E"), false, said("a"));
        assertThat(page.name()).isEqualTo("4711-Б- -x- Anna Example " + today + ".html");
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(page.caption()).isEqualTo("History: 4711/Б: \"..\\x\" · Anna Example\nLines: 1");
    }

    @Test
    void fileIsNamedWithoutALabelToo() {
        String today = LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
        var table = made(FileForm.TABLE, Language.RUSSIAN, client(null), false, said("a"));
        assertThat(table.name()).isEqualTo("Anna Example " + today + ".csv");
        assertThat(table.type()).isEqualTo("text/csv");
        assertThat(table.caption()).isEqualTo("История: Anna Example\nСтрок: 1");
    }

    /** The storage service of this test never comes to an end. */
    @ParameterizedTest
    @EnumSource
    void ofALongHistoryTheNewestLinesAreTaken(FileForm form) {
        var lines = new ArrayList<>(Collections.nCopies(500, said("a")));
        var file = made(form, Language.RUSSIAN, client(null), true, lines.toArray(Line[]::new));
        String note = "Здесь последние 5000. Более ранние можно прочитать в боте.";
        assertThat(file.caption()).isEqualTo("История: Anna Example\nСтрок: 5000\n" + note);
        assertThat(file.content()).containsOnlyOnce(note);
        assertThat(made(form, Language.ENGLISH).content())
                .contains("These are the newest 5000. Earlier ones can be read in the bot.");
    }

    @Test
    void longLinesAreFewer() {
        var lines = Collections.nCopies(500, said("😀".repeat(2_048)));
        var file = made(FileForm.TABLE, Language.RUSSIAN, client(null), true, lines.toArray(Line[]::new));
        assertThat(file.content().length()).isBetween(990_000, 1_100_000);
        assertThat(file.caption()).contains("Строк: 244\nЗдесь последние 244.");
    }

    @Test
    void nobodyHasThatId() {
        reads.stored(new HistoryAnswer(null, List.of(), false, false));
        Draft draft = reads.draft(new OperatorNotice.HistoryFile(5, FileForm.PAGE), Language.ENGLISH);
        assertThat(draft.text()).startsWith("There is no client with ID 5");
        assertThat(Objects.isNull(draft.made())).isTrue();
    }
}
