package operatordesk.conversation.screens;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.ReviewNotice;
import operatordesk.conversation.notices.TrialNotice;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.texts.ListTexts;
import org.jspecify.annotations.Nullable;

/** Gives notices their words and buttons; lists and cards are read from the storage service at that moment. */
public final class Screens {
    private static final int ON_THE_MENU = 5;
    private static final int ON_A_PAGE = 8;
    private static final int ON_A_CARD = 10;

    private final Bus bus;
    private final AllTexts texts;
    private final Supplier<Catalogue> catalogue;

    /** Screens with the buttons of the catalogue as it stands whenever one is drawn. */
    public Screens(Bus bus, AllTexts texts, Supplier<Catalogue> catalogue) {
        this.bus = bus;
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** The notice in a language. Never fails for want of the storage service: a list then says that it is away. */
    public Future<Draft> draft(Notice notice, Language language) {
        var operator = new OperatorScreens(
                language, texts.operator(language), texts.flowReports(language), texts.review(language));
        return switch (notice) {
            case ClientNotice client ->
                Future.succeededFuture(ClientScreens.of(language, texts).draft(client));
            case OperatorNotice.View view -> view(view, language);
            case DeskChatNotice chat -> Future.succeededFuture(chats(language).desk(chat));
            case OperatorNotice.Reported(ChatReport report) ->
                Future.succeededFuture(chats(language).reported(report));
            case OperatorNotice.Reported(var report) -> Future.succeededFuture(operator.reported(report));
            case OperatorNotice.FileArrived file -> sentBefore(file).map(other -> operator.fileArrived(file, other));
            case OperatorNotice.DataArrived data -> Future.succeededFuture(operator.dataArrived(data));
            case FindNotice find ->
                Future.succeededFuture(found(find, texts.operator(language).lists()));
            case InvitationNotice invitation ->
                Future.succeededFuture(invitations(language).draft(invitation));
            case TrialNotice trial ->
                Future.succeededFuture(
                        new TrialScreens(language, texts.operator(language).desk(), catalogue.get()).draft(trial));
            case ReviewNotice review ->
                Future.succeededFuture(new ReviewScreens(operator, texts.review(language)).draft(review));
        };
    }

    /** Nobody, as far as is known, while the storage service is away. */
    private Future<@Nullable ClientLine> sentBefore(OperatorNotice.FileArrived arrived) {
        String file = Objects.requireNonNull(arrived.answer().file()).fileUniqueId();
        var query = new ReviewQuery.SentBefore(file, arrived.request().client().id());
        return ask(query, ReviewAnswer.SentBefore.class)
                .map(ReviewAnswer.SentBefore::other)
                .otherwiseEmpty();
    }

    private ChatScreens chats(Language language) {
        return ChatScreens.of(language, texts, catalogue.get().replies());
    }

    private InvitationScreens invitations(Language language) {
        return new InvitationScreens(
                language, texts.operator(language), texts.flowReports(language).openCard(), catalogue.get());
    }

    private static Draft found(FindNotice notice, ListTexts texts) {
        return switch (notice) {
            case FindNotice.How how ->
                Draft.of(texts.howToFind(), keys(how, new Keyboard.Key.PickUser(texts.pickContact())));
            case FindNotice.LabelWanted(int most) -> Draft.of(texts.labelWanted(most));
            case FindNotice.StillWanted(var words) -> Draft.of(texts.stillWanted(words));
        };
    }

    /** The keys of open chats stay where they are: what is written goes to a client whose name is to be seen there. */
    private static Keyboard keys(FindNotice.How how, Keyboard.Key pick) {
        List<List<Keyboard.Key>> rows = new ArrayList<>(ChatScreens.keys(how.chats()));
        rows.add(List.of(pick));
        return new Keyboard.Keys(rows, how.chats().isEmpty());
    }

    private Future<Draft> view(OperatorNotice.View view, Language language) {
        var views = new Views(language, texts.operator(language), catalogue.get());
        var waiting = new WaitingViews(language, texts.operator(language), catalogue.get());
        Future<Draft> drawn = switch (view) {
            case OperatorNotice.Menu(boolean isAway) ->
                Future.all(
                                ask(new Query.Clients(null, ON_THE_MENU), QueryAnswer.Clients.class),
                                ask(new ReviewQuery.Counts(), ReviewAnswer.Counts.class))
                        .map(both -> views.menu(both.resultAt(0), both.resultAt(1), isAway));
            case OperatorNotice.Found(String words, var after) ->
                ask(new Query.Found(words, after, ON_A_PAGE), QueryAnswer.Clients.class)
                        .map(page -> views.found(words, page));
            case OperatorNotice.WaitingList(var list, var after) ->
                ask(new ReviewQuery.Waiting(list, after, ON_A_PAGE), ReviewAnswer.Waiting.class)
                        .map(page -> waiting.waiting(list, page));
            case OperatorNotice.ClientList(var after) ->
                ask(new Query.Clients(after, ON_A_PAGE), QueryAnswer.Clients.class)
                        .map(views::clientList);
            case OperatorNotice.InvitationList(var after) ->
                ask(new InvitationQuery.Invitations(after, ON_A_PAGE), InvitationAnswer.Invitations.class)
                        .map(page -> invitations(language).list(page, Instant.now()));
            case OperatorNotice.Card(var clientId) ->
                ask(new Query.Card(clientId, ON_A_CARD), QueryAnswer.Card.class)
                        .map(card -> views.card(clientId, card));
            case OperatorNotice.HandOver(var sheet, var others) ->
                ask(new ReviewQuery.Operators(), ReviewAnswer.Operators.class)
                        .map(known -> views.handOver(sheet, others, known.operators()));
            case OperatorNotice.Digest digest ->
                ask(new ReviewQuery.Counts(), ReviewAnswer.Counts.class).map(waiting::digest);
            case OperatorNotice.History(var clientId, var place, boolean newer) ->
                histories(language).page(clientId, place, newer);
            case OperatorNotice.HistoryFile(var clientId, var form) ->
                histories(language).file(clientId, form, Instant.now());
            case OperatorNotice.ClientFiles(var clientId) ->
                new ArchiveScreens(bus, language, texts.operator(language), catalogue.get())
                        .archive(clientId, Instant.now());
            case OperatorNotice.ReallyBar(var clientId) ->
                ask(new Query.Card(clientId, 0), QueryAnswer.Card.class).map(card -> views.reallyBar(clientId, card));
            case OperatorNotice.ReallyErase(var clientId) ->
                ask(new Query.Card(clientId, 0), QueryAnswer.Card.class).map(card -> views.reallyErase(clientId, card));
            case OperatorNotice.Several(var clientId, var picked) ->
                ask(new Query.Card(clientId, 0), QueryAnswer.Card.class)
                        .map(card -> views.several(clientId, card, picked));
        };
        return drawn.otherwise(away -> view instanceof OperatorNotice.Digest ? Draft.NOTHING : views.away());
    }

    private HistoryScreens histories(Language language) {
        return new HistoryScreens(bus, language, texts.operator(language), catalogue.get());
    }

    private <A extends QueryAnswer> Future<A> ask(Query query, Class<A> answer) {
        return bus.ask(Addresses.QUERIES, query).map(answer::cast);
    }
}
