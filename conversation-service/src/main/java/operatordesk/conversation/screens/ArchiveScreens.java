package operatordesk.conversation.screens;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.texts.HistoryTexts;
import operatordesk.conversation.texts.OperatorTexts;

/** All files of a client as one archive, named so that they are understood without the desk. */
record ArchiveScreens(Bus bus, Language language, OperatorTexts texts, Catalogue catalogue) {
    private static final int AT_ONCE = 100;

    /** What an operator can wait for, and what the gateway's disk bears. */
    private static final int MOST = 500;

    /** The archive, or a sentence where there is nothing to pack. Fails while the storage service is away. */
    Future<Draft> archive(long clientId, Instant now) {
        return more(new ArrayList<>(), clientId, 0)
                .map(page -> archive(clientId, page, LocalDate.ofInstant(now, own().zone())));
    }

    private HistoryTexts own() {
        return texts.lists().history();
    }

    /** Asks until all is there, or enough; answers all files in one, and whether there are more. */
    private Future<FilesAnswer> more(List<FileLine> before, long clientId, long after) {
        return bus.ask(Addresses.QUERIES, new FilesQuery(clientId, after, AT_ONCE))
                .map(FilesAnswer.class::cast)
                .compose(page -> with(before, clientId, page));
    }

    private Future<FilesAnswer> with(List<FileLine> before, long clientId, FilesAnswer page) {
        before.addAll(page.files());
        return page.more() && before.size() < MOST
                ? more(before, clientId, before.getLast().place())
                : Future.succeededFuture(new FilesAnswer(page.client(), before, page.more()));
    }

    private Draft archive(long clientId, FilesAnswer all, LocalDate day) {
        ClientLine client = all.client();
        if (client == null) {
            return Draft.of(texts.noSuchClient(clientId));
        }
        String name = Shortened.toLine(client.label(), client.person().fullName());
        if (all.files().isEmpty()) {
            return Draft.of(own().noFiles(name));
        }
        var names = new FileNames(own(), language, catalogue);
        List<ArchiveEntry> entries = all.files().stream()
                .map(line -> new ArchiveEntry(
                        line.file().fileId(), names.next(line), line.file().size()))
                .toList();
        String note = all.more() ? "\n" + own().onlyTheOldest(entries.size()) : "";
        return Draft.archive(
                own().archiveCaption(name, entries.size()) + note,
                new Draft.Archive(HistoryScreens.fileName(client, day), entries, own().archive()));
    }
}
