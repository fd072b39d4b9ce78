package operatordesk.gateway.shows;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.gateway.archives.Archives;
import operatordesk.gateway.limits.SendLimits;
import operatordesk.gateway.limits.SendSchedule;
import operatordesk.gateway.limits.Ticket;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotName;
import operatordesk.gateway.telegram.TelegramHealth;

/**
 * Shows screens as fast as Telegram's limits let them go, and says "later" rather than holding one for long. Runs on one event
 * loop, for one lease.
 */
public final class ShowHandler {
    private static final Later ELSEWHERE = new Later(1_000);
    private static final long NO_TIMER = -1;
    private static final long MILLI = 1_000_000L;

    /** Below the number of connections, so that presses never wait behind shows when Telegram is slow. */
    private static final int MOST_IN_FLIGHT = 48;

    private final Vertx vertx;
    private final TelegramHealth health;
    private final Pacing pacing;
    private final SendSchedule schedule;
    private final LaneTokens tokens = new LaneTokens();

    /** Archives have a lane of their own: who asks for one again and again must not seem newer than who shows the rest. */
    private final LaneTokens archiveTokens = new LaneTokens();

    private final ShowCalls calls;
    private final ArchiveShows archives;
    private final ShownBefore shownBefore;
    private final Map<EventId, HeldShow> shows = new HashMap<>();
    private final Set<EventId> inFlight = new HashSet<>();
    private long timer = NO_TIMER;
    private boolean ended;

    /**
     * @param name the bot's own, which deep links need
     * @param archives ended together with this
     */
    public ShowHandler(
            Vertx vertx,
            BotApi api,
            BotName name,
            Archives archives,
            TelegramHealth health,
            SendLimits limits,
            Pacing pacing,
            ShownBefore shownBefore) {
        this.vertx = vertx;
        this.health = health;
        this.pacing = pacing;
        this.archives = new ArchiveShows(archives, shownBefore);
        this.calls = new ShowCalls(api, new Invitations(vertx, name));
        this.shownBefore = shownBefore;
        this.schedule =
                new SendSchedule(limits, System.nanoTime(), pacing.holding().toNanos());
    }

    /**
     * What came of a show. A repeat of one that is held, in flight or done gets the same outcome, from one call, though it bear an
     * older token: it begins nothing.
     */
    public Future<ShowOutcome> show(Show show) {
        return show.screen() instanceof Screen.Archive archive
                ? archive(show, archive)
                : show(show, () -> calls.make(show));
    }

    private Future<ShowOutcome> archive(Show show, Screen.Archive archive) {
        Shown before = shownBefore.get(show.id());
        if (before != null) {
            return Future.succeededFuture(before);
        }
        return ended
                ? Future.succeededFuture(ELSEWHERE)
                : archives.ready(show, archive).map(this::part).orElse(Future.succeededFuture(ArchiveShows.BEING_MADE));
    }

    private Future<ShowOutcome> part(ArchiveShows.Part part) {
        return show(part.show(), () -> calls.send(part.ready().call())).map(outcome -> archives.after(part, outcome));
    }

    private boolean isNewest(Show show) {
        LaneTokens lane = show.screen() instanceof Screen.Archive ? archiveTokens : tokens;
        return lane.isNewest(show.chatId(), show.token());
    }

    private Future<ShowOutcome> show(Show show, Supplier<Future<Long>> call) {
        boolean newest = isNewest(show);
        Shown before = shownBefore.get(show.id());
        if (before != null) {
            return Future.succeededFuture(before);
        }
        HeldShow known = shows.get(show.id());
        if (known != null) {
            known.askedAgain(show);
            return known.outcome();
        }
        if (ended || !newest) {
            return Future.succeededFuture(ELSEWHERE);
        }
        OptionalLong later = schedule.ask(show.id(), show.chatId(), show.urgency(), System.nanoTime());
        return later.isPresent() ? Future.succeededFuture(new Later(later.getAsLong())) : hold(show, call);
    }

    /** Takes no more shows; completes once nothing is in flight. What was only held is to be asked of another gateway. */
    public Future<Void> finish() {
        ended = true;
        vertx.cancelTimer(timer);
        shows.forEach((id, held) -> {
            if (!inFlight.contains(id)) {
                held.end(ELSEWHERE);
            }
        });
        List<Future<ShowOutcome>> outcomes =
                inFlight.stream().map(shows::get).map(HeldShow::outcome).toList();
        archives.stop();
        return Future.join(outcomes).otherwiseEmpty().compose(over -> archives.close());
    }

    private Future<ShowOutcome> hold(Show show, Supplier<Future<Long>> call) {
        var held = new HeldShow(show, call);
        shows.put(show.id(), held);
        pump();
        return held.outcome();
    }

    /** Sends what may go now, lets go what was held too long, and sets the timer for the rest. */
    private void pump() {
        if (ended) {
            return;
        }
        long now = System.nanoTime();
        while (inFlight.size() < MOST_IN_FLIGHT
                && schedule.next(now).map(this::post).isPresent()) {
            now = System.nanoTime();
        }
        long time = now;
        schedule.heldTooLong(now).forEach(ticket -> letGo(ticket, schedule.sendAway(ticket, time)));
        vertx.cancelTimer(timer);
        schedule.wakeAt(now).ifPresent(wake -> pumpAfter(wake - time));
    }

    /** With too many in flight the next pump comes when one of them ends. */
    private void pumpAfter(long nanos) {
        long least = inFlight.size() < MOST_IN_FLIGHT ? 1 : pacing.holding().toMillis() / 4 + 1;
        timer = vertx.setTimer(Math.max(least, (nanos + MILLI - 1) / MILLI), passed -> pump());
    }

    private void letGo(Ticket ticket, long millis) {
        HeldShow held = shows.remove(ticket.id());
        if (held != null) {
            held.end(new Later(millis));
        }
    }

    private EventId post(Ticket ticket) {
        EventId id = ticket.id();
        HeldShow held = shows.get(id);
        if (held == null) {
            return id;
        }
        if (!isNewest(held.show())) {
            shows.remove(id);
            held.end(ELSEWHERE);
            return id;
        }
        inFlight.add(id);
        held.call()
                .<ShowOutcome>map(messageId -> shownBefore.note(id, new Shown(messageId)))
                .recover(failure -> failed(ticket, held.show(), failure))
                .onComplete(over -> ended(id))
                .onSuccess(held::end)
                .onFailure(held::fail);
        return id;
    }

    private void ended(EventId id) {
        inFlight.remove(id);
        shows.remove(id);
        pump();
    }

    private Future<ShowOutcome> failed(Ticket ticket, Show show, Throwable failure) {
        if (!(failure instanceof BotApiFailure told)) {
            return Future.failedFuture(failure);
        }
        if (told instanceof TooManyRequests wait) {
            schedule.refused(ticket, show.urgency(), wait.retryAfter().toNanos(), System.nanoTime());
        }
        if (told instanceof Unauthorized) {
            health.trouble("the token is not known there; check BOT_TOKEN");
        }
        return Future.succeededFuture(
                ShowOutcomes.of(told, show.screen(), pacing.away().after(0)));
    }
}
