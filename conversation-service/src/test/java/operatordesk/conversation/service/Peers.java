package operatordesk.conversation.service;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.contracts.stores.Stored;
import operatordesk.conversation.TestNotices;

/** The storage service's and the gateway's side of the contracts: remembers what it is handed, and fails when told to. */
final class Peers {
    private static final ClientLine CLIENT =
            new ClientLine(TestNotices.ANNA, "en", true, Instant.EPOCH, Instant.EPOCH, null, false);
    private static final FilesAnswer.FileLine FILE =
            new FilesAnswer.FileLine(1, EventId.of(1, 1), "passport", "page", 1, 1, TestNotices.PHOTO, Instant.EPOCH);

    private final List<Row> rows = new CopyOnWriteArrayList<>();
    private final List<Show> shows = new CopyOnWriteArrayList<>();
    private final AtomicLong messages = new AtomicLong(1_000);
    private volatile Function<StoreBatch, Future<Stored>> storing = batch -> Future.succeededFuture(new Stored());
    private volatile Function<Show, Future<ShowOutcome>> showing = this::shown;

    Peers(Vertx vertx) {
        var bus = new Bus(vertx);
        bus.serve(Addresses.STORES, this::store).await();
        bus.serve(Addresses.QUERIES, Peers::answer).await();
        bus.serve(Addresses.SHOWS, show -> showing.apply(show)).await();
    }

    private Future<Stored> store(StoreBatch batch) {
        return storing.apply(batch).onSuccess(stored -> rows.addAll(batch.rows()));
    }

    private static Future<QueryAnswer> answer(Query query) {
        return switch (query) {
            case Query.Clients clients -> Future.succeededFuture(new QueryAnswer.Clients(List.of(), null));
            case Query.Found found -> Future.succeededFuture(new QueryAnswer.Clients(List.of(), null));
            case HistoryQuery history -> Future.succeededFuture(new HistoryAnswer(null, List.of(), false, false));
            case FilesQuery files -> Future.succeededFuture(new FilesAnswer(CLIENT, List.of(FILE), false));
            case Query.Card card -> Future.succeededFuture(new QueryAnswer.Card(null, List.of(), null));
            case InvitationQuery.Invitation one -> Future.succeededFuture(new InvitationAnswer.Invitation(null));
            case InvitationQuery.Invitations all ->
                Future.succeededFuture(new InvitationAnswer.Invitations(List.of(), null));
            case ReviewQuery.Waiting waiting -> Future.succeededFuture(new ReviewAnswer.Waiting(List.of(), null));
            case ReviewQuery.SentBefore asked -> Future.succeededFuture(new ReviewAnswer.SentBefore(null));
            case ReviewQuery.Pending asked -> Future.succeededFuture(new ReviewAnswer.Pending(List.of()));
            case ReviewQuery.Operators asked -> Future.succeededFuture(new ReviewAnswer.Operators(List.of()));
            case ReviewQuery.Counts counts -> Future.succeededFuture(new ReviewAnswer.Counts(2, 1));
            case ReviewQuery.Requested requested -> Future.succeededFuture(new ReviewAnswer.Requested(null, List.of()));
            case Query.Standing standing ->
                Future.succeededFuture(
                        new QueryAnswer.Standing(null, 0, null, List.of(), List.of(), List.of(), null, null));
        };
    }

    private Future<ShowOutcome> shown(Show show) {
        shows.add(show);
        return Future.succeededFuture(new ShowOutcome.Shown(messages.incrementAndGet()));
    }

    void storageIsAway() {
        storing = batch -> Future.failedFuture(BusFailure.unavailable("away"));
    }

    /** Refuses every batch with a text that contains this, as PostgreSQL refuses a text with a NUL. */
    void storageRefuses(String text) {
        storing = batch -> batch.rows().stream()
                        .anyMatch(row -> row instanceof Row.Message message
                                && String.valueOf(message.text()).contains(text))
                ? Future.failedFuture(BusFailure.refused("SQLSTATE 22021"))
                : Future.succeededFuture(new Stored());
    }

    void storageIsBack() {
        storing = batch -> Future.succeededFuture(new Stored());
    }

    /** Holds back everything that is to be shown in a chat. */
    void chatIsSlow(long chatId) {
        showing = show -> show.chatId() == chatId ? Future.succeededFuture(new ShowOutcome.Later(200)) : shown(show);
    }

    /** Posts what is copied, and answers so. */
    void copiesEnd(Supplier<Future<ShowOutcome>> outcome) {
        showing = show -> {
            if (!(show.screen() instanceof Screen.Copy)) {
                return shown(show);
            }
            shows.add(show);
            return outcome.get();
        };
    }

    /** Archives are not made yet, whoever asks. */
    void archivesTakeLong() {
        showing = show -> show.screen() instanceof Screen.Archive
                ? Future.succeededFuture(new ShowOutcome.Later(50))
                : shown(show);
    }

    void chatsAreQuick() {
        showing = this::shown;
    }

    /** The rows of one kind, in the order in which they were kept. */
    <R extends Row> List<R> rows(Class<R> kind) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What was shown in a chat, in order. */
    List<String> texts(long chatId) {
        return shows.stream()
                .filter(show -> show.chatId() == chatId)
                .map(show -> text(show.screen()))
                .toList();
    }

    private static String text(Screen screen) {
        return switch (screen) {
            case Screen.Text text -> text.text();
            case Screen.WithKeyboard keyboard -> keyboard.text();
            case Screen.File file -> file.caption();
            case Screen.Edit edit -> edit.text();
            case Screen.Document document -> document.caption();
            case Screen.Copy copy -> "copy of " + copy.messageId();
            case Screen.Deletion deletion -> "deletion of " + deletion.messageId();
            case Screen.Archive archive -> archive.caption();
            case Screen.Invitation invitation -> invitation.caption();
        };
    }

    /** The newest message id that was given. */
    long newestMessage() {
        return messages.get();
    }
}
