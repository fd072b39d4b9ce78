package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.operator.FindPress;
import operatordesk.conversation.operator.HandPress;
import operatordesk.conversation.operator.HistoryPress;
import operatordesk.conversation.operator.InvitationPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.ReviewPress;
import operatordesk.conversation.operator.SeveralPress;
import operatordesk.conversation.texts.OperatorTexts;

/** The operator's lists and cards, drawn from what the storage service answered. */
record Views(Language language, OperatorTexts texts, Catalogue catalogue) {
    Draft menu(QueryAnswer.Clients latest, ReviewAnswer.Counts counts, boolean isAway) {
        List<List<Button>> rows = new ArrayList<>(clients(latest.lines()));
        if (!latest.lines().isEmpty()) {
            rows.add(new WaitingViews(language, texts, catalogue).counts(counts));
            rows.add(List.of(
                    button(texts.clientsButton(), new OperatorPress.Clients(null)),
                    button(texts.lists().find(), new FindPress.Find())));
        }
        rows.add(List.of(
                button(texts.invitations().invite(), new InvitationPress.Invite()),
                button(texts.invitations().all(), new InvitationPress.All(null))));
        Language other = language == Language.RUSSIAN ? Language.ENGLISH : Language.RUSSIAN;
        rows.add(List.of(
                button(
                        isAway ? texts.lists().backOnDuty() : texts.lists().goOffDuty(),
                        new OperatorPress.Duty(!isAway)),
                button(texts.otherLanguage(), new OperatorPress.Speak(other))));
        String menu = texts.menu(!latest.lines().isEmpty());
        return new Draft(isAway ? texts.lists().offDuty() + "\n" + menu : menu, rows);
    }

    /** Who was searched for; an ID that is nobody's is said to be. */
    Draft found(String words, QueryAnswer.Clients page) {
        List<List<Button>> rows = new ArrayList<>(clients(page.lines()));
        if (page.next() != null) {
            rows.add(List.of(button(texts.nextPage(), FindPress.Found.of(words, page.next()))));
        }
        rows.add(List.of(button(texts.backToMenu(), new OperatorPress.Menu())));
        String shown = Shortened.toLine(words);
        return new Draft(
                page.lines().isEmpty()
                        ? texts.lists().nobodyFound(shown)
                        : texts.lists().found(shown),
                rows);
    }

    private String label(String kind) {
        return catalogue.label(kind).in(language);
    }

    Draft clientList(QueryAnswer.Clients page) {
        List<List<Button>> rows = new ArrayList<>(clients(page.lines()));
        if (page.next() != null) {
            rows.add(List.of(button(texts.nextPage(), new OperatorPress.Clients(page.next()))));
        }
        rows.add(List.of(button(texts.backToMenu(), new OperatorPress.Menu())));
        return new Draft(page.lines().isEmpty() ? texts.noClients() : texts.clientsTitle(), rows);
    }

    Draft card(long clientId, QueryAnswer.Card card) {
        ClientLine client = card.client();
        List<List<Button>> rows = new ArrayList<>();
        if (client != null && !client.barred()) {
            catalogue
                    .kinds()
                    .forEach(kind -> rows.add(
                            List.of(button(kind.label().in(language), new OperatorPress.Ask(clientId, kind.key())))));
        }
        card.requests().stream().findFirst().ifPresent(newest -> rows.addAll(about(clientId, newest)));
        if (client == null) {
            rows.add(List.of(button(texts.invitations().invite(), new InvitationPress.Invite())));
        } else {
            rows.addAll(besides(client));
        }
        rows.add(List.of(
                button(texts.backToClients(), new OperatorPress.Clients(null)),
                button(texts.backToMenu(), new OperatorPress.Menu())));
        return new Draft(client == null ? nobody(clientId, card) : describe(client, card.requests()), rows);
    }

    /** What a card offers besides asking for one thing. */
    private List<List<Button>> besides(ClientLine client) {
        long id = client.person().id();
        var label = button(texts.lists().label(), new FindPress.Label(id));
        List<List<Button>> rows = new ArrayList<>();
        rows.add(
                client.barred()
                        ? List.of(label)
                        : List.of(button(texts.lists().several(), new SeveralPress.Pick(id, Selection.NONE)), label));
        rows.add(List.of(button(texts.lists().history().button(), new HistoryPress.Page(id, null, false))));
        rows.addAll(copying(client.person()));
        rows.addAll(new CardButtons(texts.cards()).of(client));
        return rows;
    }

    private static List<List<Button>> copying(Person client) {
        var buttons = new CopyButtons().with("ID", Long.toString(client.id()));
        return client.username() == null
                ? buttons.rows()
                : buttons.with("@" + client.username(), "@" + client.username()).rows();
    }

    /** The catalogue to pick from; once as much is picked as a button can carry, nothing more is offered. */
    Draft several(long clientId, QueryAnswer.Card card, Selection picked) {
        ClientLine client = card.client();
        if (client == null) {
            return card(clientId, card);
        }
        List<List<Button>> rows = new ArrayList<>();
        catalogue.kinds().stream()
                .filter(kind -> picked.has(kind) || !picked.isFull())
                .forEach(kind -> rows.add(List.of(button(
                        (picked.has(kind) ? "✓ " : "") + kind.label().in(language),
                        new SeveralPress.Pick(clientId, picked.toggled(kind))))));
        if (!picked.codes().isEmpty()) {
            rows.add(List.of(button(
                    texts.lists().askTogether(picked.codes().size()), new SeveralPress.AskTogether(clientId, picked))));
        }
        rows.add(List.of(button(texts.lists().backToCard(), new OperatorPress.Card(clientId))));
        return new Draft(texts.lists().severalTitle(name(client)), rows);
    }

    private String nobody(long clientId, QueryAnswer.Card card) {
        return card.erasedAt() == null
                ? texts.noSuchClient(clientId)
                : texts.cards().erased(clientId, texts.moment(card.erasedAt()));
    }

    /** Whether a client shall really be blocked. */
    Draft reallyBar(long clientId, QueryAnswer.Card card) {
        return card.client() == null
                ? card(clientId, card)
                : new CardButtons(texts.cards())
                        .reallyBar(clientId, name(card.client()), texts.lists().backToCard());
    }

    /** Whether a client shall really be erased. */
    Draft reallyErase(long clientId, QueryAnswer.Card card) {
        return card.client() == null
                ? card(clientId, card)
                : new CardButtons(texts.cards())
                        .reallyErase(
                                clientId, name(card.client()), texts.lists().backToCard());
    }

    /** What can be done about the newest request as it stands. */
    private List<List<Button>> about(long clientId, RequestLine newest) {
        var sheet = new Sheet(clientId, newest.id(), 0);
        var handOver = button(texts.lists().handOver(), new HandPress.Whom(sheet));
        return switch (newest.status()) {
            case OPEN ->
                List.of(
                        List.of(
                                button(texts.lists().remind(), new ReviewPress.Remind(sheet)),
                                button(texts.lists().closeRequest(), new ReviewPress.Close(sheet))),
                        List.of(handOver));
            case SUBMITTED -> List.of(List.of(button(texts.lists().look(), new ReviewPress.Look(sheet)), handOver));
            case SUPERSEDED, CANCELLED, ACCEPTED, CLOSED, EXPIRED -> List.of();
        };
    }

    /** @param others to whom it can go; those who never opened the bot have no name, and read nothing */
    Draft handOver(Sheet sheet, List<Long> others, List<Person> known) {
        List<List<Button>> rows = new ArrayList<>();
        known.stream()
                .filter(operator -> others.contains(operator.id()))
                .forEach(operator -> rows.add(List.of(
                        button(Shortened.toLabel(operator.fullName()), new HandPress.To(sheet, operator.id())))));
        String title = texts.lists().handOverTitle(!rows.isEmpty());
        rows.add(List.of(button(texts.lists().backToCard(), new OperatorPress.Card(sheet.clientId()))));
        return new Draft(title, rows);
    }

    /** While the storage service is away. */
    Draft away() {
        return new Draft(texts.listsAway(), List.of(List.of(button(texts.backToMenu(), new OperatorPress.Menu()))));
    }

    private String describe(ClientLine client, List<RequestLine> requests) {
        List<String> lines = new ArrayList<>();
        lines.add(Shortened.toLine(client.person().fullName()));
        if (client.label() != null) {
            lines.add(texts.lists().labelled(Shortened.toLine(client.label())));
        }
        if (client.person().username() != null) {
            lines.add("@" + client.person().username());
        }
        lines.add(texts.clientId(client.person().id()));
        lines.add(texts.clientSince(client.since()));
        if (client.barred()) {
            lines.add(texts.cards().barred());
        }
        if (!client.reachable()) {
            lines.add(texts.clientAway());
        }
        lines.add("");
        lines.add(requests.isEmpty() ? texts.noRequests() : texts.requestsTitle());
        requests.forEach(request -> lines.add(line(request)));
        return String.join("\n", lines);
    }

    private String line(RequestLine request) {
        String kind = label(request.kind());
        String delivered = request.status() == RequestStatus.OPEN && !request.delivered()
                ? ", " + texts.lists().notDelivered()
                : "";
        return "• " + texts.moment(request.askedAt()) + " " + kind + ": " + texts.status(request.status()) + delivered;
    }

    private List<List<Button>> clients(List<ClientLine> lines) {
        return lines.stream()
                .map(line -> List.of(
                        button(name(line), new OperatorPress.Card(line.person().id()))))
                .toList();
    }

    /** The office's own name first: that is what people look for. */
    private String name(ClientLine line) {
        String name = (line.barred() ? texts.cards().mark() + " · " : "")
                + line.person().fullName();
        return Shortened.toLabel(line.label() == null ? name : line.label() + " · " + name);
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
