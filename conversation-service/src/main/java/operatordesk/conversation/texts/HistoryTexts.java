package operatordesk.conversation.texts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.stores.ChatRow.Carriage;

/** Around what was said with a client and asked of it, in one language. */
public sealed interface HistoryTexts permits RussianHistoryTexts, EnglishHistoryTexts {
    /** The card's button. */
    String button();

    String title(String client);

    String nothing();

    /** Who said something. */
    String client();

    String bot();

    /** An operator who said something in a chat. */
    String operator(String name);

    /** What became of it. */
    String carriage(Carriage carriage);

    /** What the line of a request begins with. */
    String request();

    /** Of which kind something is that was said, by the message log's word; empty for a plain text. */
    String what(String word);

    String older();

    String newer();

    /** The buttons for files. */
    String asPage();

    String asTable();

    String asArchive();

    /** What the number of a page follows, in the name of a file. */
    String page();

    /** Under an archive that was to have so many files. */
    String archiveCaption(String client, int files);

    /** Says that there are newer files than the archive has. */
    String onlyTheOldest(int files);

    String noFiles(String client);

    /** Around an archive. */
    ArchiveWords archive();

    /** Under a file of so many lines. */
    String caption(String client, int lines);

    /** Says that there are older lines than the file has. */
    String onlyTheNewest(int lines);

    /** The columns of a table: when, who, what, text. */
    List<String> columns();

    /** The language for whoever reads a page aloud or checks its spelling: ISO 639-1. */
    String code();

    /** The office's. */
    ZoneId zone();

    /** A moment that tables can sort by. */
    default String sortable(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(at.atZone(zone()));
    }
}
