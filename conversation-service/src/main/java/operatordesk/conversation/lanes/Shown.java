package operatordesk.conversation.lanes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice;
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
    private static final Duration PAUSE_WHEN_UNKNOWN = Duration.ofSeconds(1);

    /** Remembered for a question that could not be shown: no message of the client's is older than it. */
    private static final long NOWHERE = 0;

    private Shown() {}

    static LaneResult result(Held held, Effect.Show show, Draft draft, ShowOutcome outcome) {
        long chatId = held.lane().chatId();
        Queued queued = held.head();
        return switch (outcome) {
            case ShowOutcome.Shown(long messageId) ->
                new LaneResult.Done(shown(chatId, queued, show, draft, messageId));
            case ShowOutcome.Later(long millis) -> new LaneResult.Later(Duration.ofMillis(millis));
            // A question or notice twice is better than none; Telegram has no key against it.
            case ShowOutcome.Unknown unknown -> new LaneResult.Later(PAUSE_WHEN_UNKNOWN);
            case ShowOutcome.Refused refused -> new LaneResult.Done(refused(chatId, queued, show, refused));
        };
    }

    private static Outcome shown(long chatId, Queued queued, Effect.Show show, Draft draft, long messageId) {
        List<Queued> log = show.notice() instanceof ClientNotice
                ? List.of(new Queued(queued.id().then(0), said(chatId, queued, draft, messageId)))
                : List.of();
        return new Outcome(
                slot(show.target()), remembered(show.target(), messageId), instead(show.target()), log, false);
    }

    private static Effect said(long chatId, Queued queued, Draft draft, long messageId) {
        SentFile file = draft.file();
        return new Effect.Store(List.of(new Row.Message(
                queued.id(),
                chatId,
                Row.Direction.TO_CLIENT,
                file == null ? "text" : "file",
                draft.text(),
                file == null ? null : file.fileId(),
                messageId,
                Instant.now())));
    }

    private static Outcome refused(long chatId, Queued queued, Effect.Show show, ShowOutcome.Refused refused) {
        LOG.warn("Not shown in chat {}: {}", chatId, refused.description());
        List<Queued> follow = show.notice() instanceof ClientNotice
                ? List.of(new Queued(
                        queued.id().then(0),
                        new Effect.TellClient(chatId, new ClientEvent.Undelivered(refused.reason()))))
                : List.of();
        return new Outcome(
                slot(show.target()), remembered(show.target(), NOWHERE), instead(show.target()), follow, false);
    }

    private static @Nullable Slot slot(Target target) {
        return switch (target) {
            case Target.Remembered(Slot slot, Slot instead) -> slot;
            case Target.Updated(Slot slot) -> slot;
            case Target.Closed(Slot slot) -> slot;
            case Target.Fresh fresh -> null;
            case Target.InPlace place -> null;
        };
    }

    private static @Nullable Long remembered(Target target, long messageId) {
        return target instanceof Target.Closed ? null : (Long) messageId;
    }

    private static @Nullable Slot instead(Target target) {
        return target instanceof Target.Remembered remembered ? remembered.instead() : null;
    }
}
