package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.Screen;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All files of a client in one archive, with names that every system takes. */
class ArchiveTest {
    /** In Moscow the next day has begun. */
    private static final Instant AT = Instant.parse("2026-11-22T22:05:07Z");

    private static final OperatorNotice.ClientFiles FILES = new OperatorNotice.ClientFiles(5);
    private static final EventId REQUEST = EventId.of(123_456, 7_000_001).then(3);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static ClientLine client(Person person, @Nullable String label) {
        return new ClientLine(person, "en", true, AT, AT, label, false);
    }

    private static FileLine line(long place, String kind, String step, int page, int attempt, SentFile file) {
        return new FileLine(place, REQUEST, kind, step, page, attempt, file, AT);
    }

    private static SentFile document(@Nullable String name, @Nullable String mimeType) {
        return new SentFile.Document("D", "d", name, mimeType, 9L);
    }

    private Screen.Archive archive(Language language) {
        Draft draft = reads.draft(FILES, language);
        assertThat(draft.in(7)).isEqualTo(draft.fresh(null));
        return (Screen.Archive) draft.fresh(null);
    }

    private List<String> names(Language language, FileLine... lines) {
        reads.stored(new FilesAnswer(client(ANNA, null), List.of(lines), false));
        return archive(language).entries().stream().map(ArchiveEntry::name).toList();
    }

    @Test
    void entriesSayWhenWhatOfWhichRequestAndWhichAttempt() {
        FileLine[] lines = {
            line(1, "passport", "page", 1, 1, TestNotices.PHOTO),
            line(2, "passport", "page", 2, 3, document("Скан.PDF", null)),
            line(3, "gone_kind", "page", 1, 1, document(null, "application/pdf"))
        };
        assertThat(names(Language.RUSSIAN, lines))
                .containsExactly(
                        "2026-11-23_Паспорт_запрос-123456_стр-1_1.jpg",
                        "2026-11-23_Паспорт_запрос-123456_стр-2_3.pdf",
                        "2026-11-23_gone_kind_запрос-123456_стр-1_1.pdf");
        assertThat(names(Language.ENGLISH, lines).getFirst())
                .isEqualTo("2026-11-23_Passport_request-123456_page-1_1.jpg");
        assertThat(archive(Language.ENGLISH).entries().getFirst())
                .isEqualTo(new ArchiveEntry("file", "2026-11-23_Passport_request-123456_page-1_1.jpg", 120_000L));
    }

    @Test
    void noTwoAreAlikeWhateverTheCase() {
        FileLine same = line(1, "new", "a", 1, 1, TestNotices.PHOTO);
        assertThat(names(
                        Language.ENGLISH,
                        same,
                        line(2, "NEW", "b", 1, 1, TestNotices.PHOTO),
                        line(3, "new", "c", 1, 1, TestNotices.PHOTO)))
                .containsExactly(
                        "2026-11-23_new_request-123456_page-1_1.jpg",
                        "2026-11-23_NEW_request-123456_page-1_1 (2).jpg",
                        "2026-11-23_new_request-123456_page-1_1 (3).jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpeg, , jpeg",
        "a.b.TIFF, image/png, tiff",
        "a, image/png, png",
        "a.вид, image/heic, heic",
        "a.exe/../x, , bin",
        ", application/x-other, bin",
        ", , bin"
    })
    void endingIsTheDevicesOrThatOfTheType(@Nullable String name, @Nullable String type, String ending) {
        assertThat(names(Language.ENGLISH, line(1, "passport", "page", 1, 1, document(name, type))))
                .containsExactly("2026-11-23_Passport_request-123456_page-1_1." + ending);
    }

    @Test
    void archiveIsNamedAfterWhoAndWhen() {
        String today = LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
        List<FileLine> lines = List.of(line(1, "passport", "page", 1, 1, TestNotices.PHOTO));
        reads.stored(new FilesAnswer(client(ANNA, "4711/Б: \"..\\x\" \u202E"), lines, false));
        assertThat(archive(Language.RUSSIAN).name()).isEqualTo("4711-Б- -x- Anna Example " + today);
        assertThat(archive(Language.RUSSIAN).caption()).isEqualTo("Файлы: 4711/Б: \"..\\x\" · Anna Example\nВсего: 1");
        assertThat(archive(Language.ENGLISH).caption()).isEqualTo("Files: 4711/Б: \"..\\x\" · Anna Example\nIn all: 1");
    }

    @ParameterizedTest
    @EnumSource
    void longestNamesFitIntoEveryFileSystemAndMessage(Language language) {
        var longest = new Person(Long.MAX_VALUE, "😀".repeat(64), "й".repeat(64), null);
        FileLine line = line(1, "Ж\u0306".repeat(300), "page", 99, 99, TestNotices.PHOTO);
        reads.stored(new FilesAnswer(client(longest, "👩‍👩‍👧".repeat(16)), List.of(line), true));
        Screen.Archive archive = archive(language);
        String part = " " + archive.words().part() + ".zip";
        assertThat((archive.name() + part).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(100, 255);
        assertThat(archive.entries().getFirst().name().getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(100, 220);
        assertThat(archive.caption().length() + archive.words().missing().length() + part.length())
                .isLessThan(1_024);
    }

    @Test
    void pagesAreAskedForUntilThereAreEnough() {
        reads.answering(query -> page((FilesQuery) query, 1_000));
        assertThat(archive(Language.RUSSIAN).entries()).hasSize(500);
        assertThat(archive(Language.RUSSIAN).caption())
                .endsWith("\nВсего: 500\nЗдесь первые 500. Более поздние можно открыть в боте.");
        reads.answering(query -> page((FilesQuery) query, 230));
        assertThat(archive(Language.ENGLISH).entries()).hasSize(230);
        assertThat(archive(Language.ENGLISH).caption()).endsWith("\nIn all: 230");
    }

    private static FilesAnswer page(FilesQuery query, int all) {
        int count = (int) Math.min(query.most(), all - query.after());
        FileLine last = line(query.after() + count, "passport", "page", 1, 1, TestNotices.PHOTO);
        return new FilesAnswer(client(ANNA, null), Collections.nCopies(count, last), query.after() + count < all);
    }

    @Test
    void whoSentNothingAndNobody() {
        reads.stored(new FilesAnswer(client(ANNA, "118"), List.of(), false));
        reads.assertReads(
                FILES, "Файлов пока нет: 118 · Anna Example.", "118 · Anna Example has not sent any files yet.");
        reads.stored(new FilesAnswer(null, List.of(), false));
        assertThat(reads.draft(FILES, Language.ENGLISH).text()).startsWith("There is no client with ID 5");
    }

    @Test
    void theListOfWhatIsMissingTakesNobodysName() {
        reads.stored(new FilesAnswer(
                client(ANNA, null), List.of(line(1, "passport", "page", 1, 1, TestNotices.PHOTO)), false));
        for (Language language : Language.values()) {
            Screen.Archive archive = archive(language);
            assertThat(archive.entries())
                    .noneMatch(entry -> entry.name()
                            .toLowerCase(Locale.ROOT)
                            .equals(archive.words().list().toLowerCase(Locale.ROOT)));
        }
    }
}
