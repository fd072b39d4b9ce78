package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row.Direction;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word of a client's history, page by page. */
class HistoryReadsTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:05:00Z");
    private static final ClientLine LINE = new ClientLine(ANNA, "en", true, AT, AT, "Договор 118", false);
    private static final OperatorNotice.History NEWEST = new OperatorNotice.History(5, null, false);
    private static final Button CARD = new Button("‹ Карточка", "card:5");

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static Line said(Direction direction, String what, String text) {
        return new Line.Said(7, AT, direction, what, text);
    }

    @Test
    void linesSayWhenWhoAndWhatTheNewestLast() {
        reads.stored(new HistoryAnswer(
                LINE,
                List.of(
                        said(Direction.FROM_CLIENT, "text", "Да\n\n22.11.2026 12:06 бот: \u202Eнет"),
                        said(Direction.FROM_CLIENT, "file", ""),
                        said(Direction.TO_CLIENT, "text", "Пришлите <b>фото"),
                        new Line.Asked(6, AT, "passport", RequestStatus.OPEN)),
                false,
                false));
        reads.assertReads(NEWEST, """
                История: Договор 118 · Anna Example

                22.11.2026 12:05 запрос: Паспорт, ждём ответа
                22.11.2026 12:05 бот: Пришлите <b>фото
                22.11.2026 12:05 клиент, файл
                22.11.2026 12:05 клиент: Да 22.11.2026 12:06 бот: нет""", """
                History: Договор 118 · Anna Example

                22 Nov 2026 12:05 request: Passport, waiting for an answer
                22 Nov 2026 12:05 bot: Пришлите <b>фото
                22 Nov 2026 12:05 client, file
                22 Nov 2026 12:05 client: Да 22.11.2026 12:06 бот: нет""");
    }

    @Test
    void pagesAreTurnedAndBecomeFiles() {
        reads.stored(new HistoryAnswer(
                LINE,
                List.of(
                        new Line.Said(9, AT, Direction.TO_CLIENT, "text", "b"),
                        new Line.Said(4, AT, Direction.TO_CLIENT, "text", "a")),
                true,
                true));
        var middle = new OperatorNotice.History(5, 12L, false);
        assertThat(reads.buttons(middle))
                .containsExactly(
                        List.of(new Button("‹ Раньше", "log:5:4"), new Button("Позже ›", "log:5:9:newer")),
                        List.of(new Button("Страницей", "logfile:5:page"), new Button("Таблицей", "logfile:5:table")),
                        List.of(new Button("Файлы архивом (ZIP)", "files:5")),
                        List.of(CARD));
        assertThat(reads.draft(middle, Language.ENGLISH).buttons())
                .flatExtracting(row -> row.stream().map(Button::label).toList())
                .containsExactly("‹ Earlier", "Later ›", "As a page", "As a table", "Files as ZIP", "‹ Card");
    }

    @Test
    void nothingWasSaidYet() {
        reads.stored(new HistoryAnswer(LINE, List.of(), false, false));
        reads.assertReads(
                NEWEST,
                "История: Договор 118 · Anna Example\n\nПока ничего не было.",
                "History: Договор 118 · Anna Example\n\nNothing yet.");
        assertThat(reads.buttons(NEWEST)).containsExactly(List.of(CARD));
    }

    @Test
    void nobodyHasThatId() {
        reads.stored(new HistoryAnswer(null, List.of(), false, false));
        reads.assertReads(
                NEWEST,
                "Клиента с ID 5 нет: он ещё не нажал «Запустить» в этом боте.",
                "There is no client with ID 5: they have not pressed Start in this bot yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "start, «Запустить», Start",
        "edit, правка, edit",
        "contact, контакт, contact",
        "location, место, place",
        "voice, голосовое, voice",
        "sticker, стикер, sticker",
        "video, видео, video",
        "video_note, видео, video",
        "poll, другое, other"
    })
    void everyKindHasItsWord(String what, String russian, String english) {
        reads.stored(new HistoryAnswer(LINE, List.of(said(Direction.FROM_CLIENT, what, "x")), false, false));
        assertThat(reads.draft(NEWEST, Language.RUSSIAN).text())
                .endsWith("\n22.11.2026 12:05 клиент, " + russian + ": x");
        assertThat(reads.draft(NEWEST, Language.ENGLISH).text())
                .endsWith("\n22 Nov 2026 12:05 client, " + english + ": x");
    }

    @ParameterizedTest
    @EnumSource
    void longestPageFitsIntoAMessage(Language language) {
        var longest = new Person(Long.MAX_VALUE, "Ж".repeat(64), "😀".repeat(64), null);
        reads.stored(new HistoryAnswer(
                new ClientLine(longest, "ru", true, AT, AT, "Ц".repeat(64), false),
                Collections.nCopies(8, said(Direction.FROM_CLIENT, "voice", "😀".repeat(4_096))),
                true,
                true));
        String text = reads.draft(NEWEST, language).text();
        assertThat(text.codePointCount(0, text.length())).isBetween(2_500, 4_096);
    }

    @ParameterizedTest
    @EnumSource
    void longestPageOfAnOperatorFitsToo(Language language) {
        var longest = new Person(Long.MAX_VALUE, "Ж".repeat(64), "😀".repeat(64), null);
        var line = new Line.Said(
                7, AT, Direction.TO_CLIENT, "sticker", "😀".repeat(4_096), longest, ChatRow.Carriage.UNKNOWN);
        reads.stored(new HistoryAnswer(
                new ClientLine(longest, "ru", true, AT, AT, "Ц".repeat(64), false),
                Collections.nCopies(8, line),
                true,
                true));
        String text = reads.draft(NEWEST, language).text();
        assertThat(text.codePointCount(0, text.length())).isBetween(2_500, 4_096);
    }
}
