package operatordesk.contracts.bus;

import java.util.List;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.ShowOutcome;

/** What is shown, and the files in it, as {@link Samples}. */
final class ShowSamples {
    private ShowSamples() {}

    private static final List<List<Button>> BUTTONS =
            List.of(List.of(new Button("Да", "yes"), Button.copying("Имя", "Анна")), List.of());

    private static final Keyboard KEYS = new Keyboard.Keys(
            List.of(
                    List.of(new Keyboard.Key.OwnContact("Мой номер"), new Keyboard.Key.PickUser("Pick")),
                    List.of(new Keyboard.Key.OwnLocation("Where I am"), new Keyboard.Key.Words("Later"))),
            true);

    static final List<SentFile> FILES = List.of(
            new SentFile.Photo("file", "unique", 1280, 960, 120_000L),
            new SentFile.Photo("file", "unique", 1280, 960, null),
            new SentFile.Document("file", "unique", "Скан.pdf", "application/pdf", 5_000_000_000L),
            new SentFile.Document("file", "unique", null, null, null));

    private static final List<ArchiveEntry> ENTRIES =
            List.of(new ArchiveEntry("file", "Паспорт.jpg", 120_000L), new ArchiveEntry("file", "b.pdf", null));

    private static final ArchiveWords WORDS =
            new ArchiveWords("part {n} of {of}", "Missing: {n}", "Missing.txt", "too large", "gone", "Later");

    static final List<Screen> SCREENS = List.of(
            new Screen.Text("Text", BUTTONS, 6L),
            new Screen.Text("Text", List.of(), null),
            new Screen.WithKeyboard("Text", KEYS),
            new Screen.WithKeyboard("Text", new Keyboard.None()),
            new Screen.File(FILES.getFirst(), "Caption", BUTTONS, 6L),
            new Screen.File(FILES.getLast(), "", List.of(), null),
            new Screen.Invitation("Caption", "i0000000000001", "Share", "Text"),
            new Screen.Document("Анна 2026-11-22.csv", "text/csv", "\uFEFFa,\"b\"\r\n", "Caption"),
            new Screen.Archive("118 Анна 2026-11-22", "Caption", ENTRIES, WORDS),
            new Screen.Edit(7, "Text", BUTTONS));

    static final List<ShowOutcome> OUTCOMES = List.of(
            new ShowOutcome.Shown(8),
            new ShowOutcome.Later(1_500),
            new ShowOutcome.Unknown(),
            new ShowOutcome.Refused(ShowOutcome.Reason.BLOCKED, "Forbidden: bot was blocked by the user"));
}
