package operatordesk.conversation.lanes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.VerdictNotice;
import operatordesk.conversation.screens.Draft;
import operatordesk.conversation.sessions.Lanes.Held;
import operatordesk.conversation.sessions.Lanes.Outcome;
import operatordesk.conversation.sessions.Queued;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows from the gateway's answer to a show. */
final class Shown {
    private static final Logger LOG = LoggerFactory.getLogger(Shown.class);

    /** Short the first time: until the second copy is there, nobody can say which question a client answers. */
    private static final Duration PAUSE_WHEN_UNKNOWN = Duration.ofMillis(100);

    private static final Duration PAUSE_WHEN_STILL_UNKNOWN = Duration.ofSeconds(1);

    private Shown() {}

    /** @param edited whether a message was changed in place, and none is new */
    static LaneResult result(Held held, Effect.Show show, Draft draft, boolean edited, ShowOutcome outcome) {
        long chatId = held.lane().chatId();
        Queued queued = held.head();
        return switch (outcome) {
            case ShowOutcome.Shown(long messageId) -> new LaneResult.Done(shown(held, show, draft, edited, messageId));
            case ShowOutcome.Later(long millis) -> new LaneResult.Later(Duration.ofMillis(millis), true);
            case ShowOutcome.Unknown unknown
            when show.notice() instanceof ChatNotice.Said said -> unknown(queued, said);
            // A question or notice twice is better than none; Telegram has no key against it.
            case ShowOutcome.Unknown unknown ->
                new LaneResult.Later(held.begun() == null ? PAUSE_WHEN_UNKNOWN : PAUSE_WHEN_STILL_UNKNOWN, false);
            case ShowOutcome.Refused refused -> new LaneResult.Done(refused(chatId, queued, show, refused));
        };
    }

    /** What an operator wrote is not sent twice. */
    static LaneResult unknown(Queued queued, ChatNotice.Said said) {
        return new LaneResult.Done(Outcome.followedBy(ChatOutcomes.unknown(queued, said)));
    }

    /** There is no message to be changed. */
    static LaneResult nowhere(Queued queued, Effect.Show show) {
        return show.notice() instanceof ChatNotice.FromOffice office
                ? new LaneResult.Done(Outcome.followedBy(ChatOutcomes.nowhere(queued, office)))
                : LaneResult.Done.PLAIN;
    }

    private static Outcome shown(Held held, Effect.Show show, Draft draft, boolean edited, long messageId) {
        long chatId = held.lane().chatId();
        Queued queued = held.head();
        List<Queued> log = switch (show.notice()) {
            case ChatNotice.FromOffice office -> ChatOutcomes.shown(chatId, queued, office, messageId);
            case ClientNotice client ->
                List.of(new Queued(queued.id().then(0), said(chatId, queued, show.notice(), draft, edited, messageId)));
            case OperatorNotice operator -> List.of();
        };
        Place place = remembered(show.target(), new Place(messageId, held.begun()));
        return new Outcome(slot(show.target()), place, stale(show.target()), log, false);
    }

    private static Effect said(long chatId, Queued queued, Notice notice, Draft draft, boolean edited, long messageId) {
        SentFile file = draft.file();
        var now = Instant.now();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Message(
                queued.id(),
                chatId,
                Row.Direction.TO_CLIENT,
                edited ? "edit" : file == null ? "text" : "file",
                draft.text(),
                file == null ? null : file.fileId(),
                messageId,
                now));
        if (notice instanceof ClientNotice.Question question) {
            rows.add(new FlowRow.Delivered(question.requestId(), now));
        }
        return new Effect.Store(rows);
    }

    private static Outcome refused(long chatId, Queued queued, Effect.Show show, ShowOutcome.Refused refused) {
        LOG.warn("Not shown in chat {}: {}", chatId, refused.description());
        List<Queued> follow = switch (show.notice()) {
            case ChatNotice.FromOffice office -> ChatOutcomes.refused(chatId, queued, office, refused);
            case VerdictNotice verdict ->
                tellClient(chatId, queued, new ClientEvent.Undelivered(refused.reason(), verdict));
            case ClientNotice client -> tellClient(chatId, queued, new ClientEvent.Undelivered(refused.reason()));
            case DeskChatNotice.FromClient copy -> ChatOutcomes.refused(chatId, queued, copy, refused);
            case OperatorNotice operator -> List.of();
        };
        Place place = remembered(show.target(), Place.NOWHERE);
        return new Outcome(slot(show.target()), place, stale(show.target()), follow, false);
    }

    private static List<Queued> tellClient(long chatId, Queued queued, ClientEvent event) {
        return List.of(new Queued(queued.id().then(0), new Effect.TellClient(chatId, event)));
    }

    private static @Nullable Slot slot(Target target) {
        return switch (target) {
            case Target.Remembered(Slot slot, var stale) -> slot;
            case Target.Updated(Slot slot) -> slot;
            case Target.Closed(Slot slot) -> slot;
            case Target.Reply(Slot slot, var to, var stale) -> slot;
            case Target.IfThere(Slot slot) -> slot;
            case Target.Passed passed -> passed.slot();
            case Target.Reworded(Slot slot) -> slot;
            case Target.Under under -> null;
            case Target.Fresh fresh -> null;
            case Target.InPlace place -> null;
        };
    }

    private static @Nullable Place remembered(Target target, Place place) {
        return target instanceof Target.Closed || target instanceof Target.IfThere ? null : place;
    }

    private static List<Slot> stale(Target target) {
        return switch (target) {
            case Target.Remembered remembered -> remembered.stale();
            case Target.Reply reply ->
                Stream.concat(reply.stale().stream(), Stream.of(reply.to())).toList();
            case Target.Updated updated -> List.of();
            case Target.Closed closed -> List.of();
            case Target.IfThere there -> List.of();
            case Target.Passed passed -> passed.stale();
            case Target.Reworded reworded -> List.of();
            case Target.Under under -> List.of();
            case Target.Fresh fresh -> List.of();
            case Target.InPlace place -> List.of();
        };
    }
}
