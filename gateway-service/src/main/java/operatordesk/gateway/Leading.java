package operatordesk.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageConsumer;
import java.time.InstantSource;
import java.util.function.Consumer;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.gateway.archives.ArchiveFolder;
import operatordesk.gateway.archives.Archives;
import operatordesk.gateway.lease.Lease;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.shows.ShowHandler;
import operatordesk.gateway.shows.ShownBefore;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotName;
import operatordesk.gateway.updates.ChatLanes;
import operatordesk.gateway.updates.EventSender;
import operatordesk.gateway.updates.Intake;
import operatordesk.gateway.updates.KeptChecks;
import operatordesk.gateway.updates.Poller;
import operatordesk.gateway.updates.PressAnswerer;
import operatordesk.gateway.updates.Rivals;
import operatordesk.gateway.updates.Sorting;
import operatordesk.gateway.updates.UpdateTranslator;

/** All that a gateway does under one lease: it polls, and it serves shows. Only memories outlive the lease. */
final class Leading {
    private final Bus bus;
    private final BotApi api;
    private final Poller poller;
    private final ShowHandler shows;
    private Future<MessageConsumer<Buffer>> consumer = Future.failedFuture("not begun");
    private boolean ended;

    /**
     * @param shown what this gateway has shown, under earlier leases too
     * @param rivals whom this gateway has met, under earlier leases too
     * @param stale called with the words when the conversation service knows of a newer leader
     */
    Leading(
            Vertx vertx,
            Bus bus,
            GatewaySettings settings,
            GatewayHealth health,
            Lease lease,
            ShownBefore shown,
            Rivals rivals,
            Consumer<String> stale) {
        Pacing pacing = settings.pacing();
        this.bus = bus;
        this.api = new BotApi(vertx, settings.server(), pacing, lease::holds);
        var name = new BotName();
        var lanes = new ChatLanes();
        var sender = new EventSender(vertx, bus, pacing, health.events(), lanes::isFull, stale);
        var kept = new KeptChecks(vertx, bus, pacing, health.events(), lanes);
        var sorting = new Sorting(new UpdateTranslator(InstantSource.system(), lease.epoch()));
        var intake = new Intake(sorting, lanes, sender, kept, new PressAnswerer(api));
        var polls = new BotApi(vertx, settings.server(), pacing, lease::holds);
        this.poller = new Poller(
                vertx,
                polls,
                intake,
                name,
                health.telegram(),
                conflict -> rivals.met(conflict, lease.epoch()),
                pacing,
                settings.pollTimeoutSeconds());
        var files = new BotApi(vertx, settings.server(), pacing, lease::holds);
        var archives = new Archives(vertx, files, pacing, ArchiveFolder.usualPlace());
        this.shows = new ShowHandler(vertx, api, name, archives, health.telegram(), settings.limits(), pacing, shown);
    }

    /** Completes once shows are served; the polling begins then. */
    Future<Void> begin() {
        consumer = bus.serve(Addresses.SHOWS, shows::show);
        return consumer.onSuccess(served -> poll()).mapEmpty();
    }

    private void poll() {
        if (!ended) {
            poller.start();
        }
    }

    /** Ends in order: nothing new, then what is under way, then the confirmation of what is kept. */
    Future<Void> finish() {
        ended = true;
        return Future.join(poller.finish(api), endShows()).mapEmpty();
    }

    /** Ends at once. What is in flight to Telegram still gets its answer. */
    void drop() {
        ended = true;
        poller.drop();
        endShows().onComplete(over -> api.close());
    }

    private Future<Void> endShows() {
        Future<Void> finished = shows.finish();
        return consumer.compose(MessageConsumer::unregister).otherwiseEmpty().compose(gone -> finished);
    }
}
