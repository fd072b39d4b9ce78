package operatordesk.conversation.screens;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.OperatorNotice.FileForm;
import operatordesk.conversation.operator.HistoryPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.texts.HistoryTexts;
import operatordesk.conversation.texts.OperatorTexts;
import org.jspecify.annotations.Nullable;

/** What was said with a client and asked of it: by pages, and all of it as a file. */
record HistoryScreens(Bus bus, Language language, OperatorTexts texts, Catalogue catalogue) {
    /** With the longest of all texts still one message. */
    private static final int ON_A_PAGE = 8;

    private static final int AT_ONCE = 500;

    /** A page; the newest one where a page would lie beyond it. Fails while the storage service is away. */
    Future<Draft> page(long clientId, @Nullable Long place, boolean newer) {
        return ask(new HistoryQuery(clientId, place, newer, ON_A_PAGE))
                .compose(page -> newer && !page.newer()
                        ? ask(new HistoryQuery(clientId, null, false, ON_A_PAGE))
                        : Future.succeededFuture(page))
                .map(page -> page(clientId, page));
    }

    private Future<HistoryAnswer> ask(HistoryQuery query) {
        return bus.ask(Addresses.QUERIES, query).map(HistoryAnswer.class::cast);
    }

    private HistoryTexts own() {
        return texts.lists().history();
    }

    private Draft page(long clientId, HistoryAnswer page) {
        ClientLine client = page.client();
        List<Line> lines = page.lines();
        List<List<Button>> rows = new ArrayList<>();
        List<Button> turning = new ArrayList<>();
        if (page.older()) {
            turning.add(button(
                    own().older(),
                    new HistoryPress.Page(clientId, lines.getLast().place(), false)));
        }
        if (page.newer()) {
            turning.add(button(
                    own().newer(),
                    new HistoryPress.Page(clientId, lines.getFirst().place(), true)));
        }
        if (!turning.isEmpty()) {
            rows.add(turning);
        }
        if (!lines.isEmpty()) {
            rows.add(List.of(
                    button(own().asPage(), new HistoryPress.AsFile(clientId, FileForm.PAGE)),
                    button(own().asTable(), new HistoryPress.AsFile(clientId, FileForm.TABLE))));
            rows.add(List.of(button(own().asArchive(), new HistoryPress.Files(clientId))));
        }
        rows.add(List.of(button(texts.lists().backToCard(), new OperatorPress.Card(clientId))));
        return new Draft(client == null ? texts.noSuchClient(clientId) : text(client, lines), rows);
    }

    private String text(ClientLine client, List<Line> lines) {
        List<String> written = new ArrayList<>(List.of(own().title(name(client)), ""));
        lines.reversed().forEach(line -> written.add(entry(line).line(texts)));
        if (lines.isEmpty()) {
            written.add(own().nothing());
        }
        return String.join("\n", written);
    }

    private Entry entry(Line line) {
        return Entry.of(line, language, texts, catalogue);
    }

    private static String name(ClientLine client) {
        return Shortened.toLine(client.label(), client.person().fullName());
    }

    /** All of it as a file, or the newest of it where it is long. Fails while the storage service is away. */
    Future<Draft> file(long clientId, FileForm form, Instant now) {
        return more(new Gathered(), clientId, null)
                .map(gathered -> file(clientId, gathered, form, LocalDate.ofInstant(now, own().zone())));
    }

    /** Asks until all is there, or enough. */
    private Future<Gathered> more(Gathered gathered, long clientId, @Nullable Long place) {
        return ask(new HistoryQuery(clientId, place, false, AT_ONCE))
                .compose(page -> gathered.with(page)
                        ? more(gathered, clientId, page.lines().getLast().place())
                        : Future.succeededFuture(gathered));
    }

    private Draft file(long clientId, Gathered gathered, FileForm form, LocalDate day) {
        ClientLine client = gathered.client();
        if (client == null) {
            return Draft.of(texts.noSuchClient(clientId));
        }
        List<Entry> entries =
                gathered.lines().reversed().stream().map(this::entry).toList();
        String note = gathered.isCut() ? own().onlyTheNewest(entries.size()) : "";
        String name = fileName(client, day);
        String caption = own().caption(name(client), entries.size()) + (note.isEmpty() ? "" : "\n" + note);
        return switch (form) {
            case PAGE -> {
                String page = HistoryPage.of(own(), texts, name(client), note, entries);
                yield Draft.made(caption, new Draft.Made(name + ".html", "text/html", page));
            }
            case TABLE ->
                Draft.made(caption, new Draft.Made(name + ".csv", "text/csv", HistoryTable.of(own(), note, entries)));
        };
    }

    /** What a file about a client is saved as: whose by the office's own name first, and of which day. */
    static String fileName(ClientLine client, LocalDate day) {
        String label = client.label() == null ? "" : client.label() + " ";
        return Shortened.toFileName(label + client.person().fullName()) + " " + day;
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
