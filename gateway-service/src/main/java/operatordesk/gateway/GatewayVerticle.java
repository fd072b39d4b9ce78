package operatordesk.gateway;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.Objects;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.node.Health;
import operatordesk.gateway.archives.ArchiveFolder;
import operatordesk.gateway.lease.Leader;
import operatordesk.gateway.lease.Lease;
import operatordesk.gateway.lease.LeaseKeeper;
import operatordesk.gateway.shows.ShownBefore;
import operatordesk.gateway.updates.Rivals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wires the lease to what is done under it, on one event loop. */
final class GatewayVerticle extends VerticleBase implements Leader {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayVerticle.class);

    private final GatewaySettings settings;
    private final Health page;
    private final GatewayHealth health;
    private final ShownBefore shown = new ShownBefore();
    private @Nullable LeaseKeeper keeper;
    private @Nullable Leading leading;
    private @Nullable Bus bus;
    private @Nullable Rivals rivals;

    GatewayVerticle(GatewaySettings settings, Health page) {
        this.settings = settings;
        this.page = page;
        this.health = GatewayHealth.of(settings);
    }

    @Override
    public Future<?> start() {
        var lease =
                new LeaseKeeper(vertx, settings.redisUrl(), settings.pacing().lease(), this);
        keeper = lease;
        bus = new Bus(vertx);
        rivals = new Rivals(vertx, bus, settings.pacing(), System::nanoTime);
        page.add("leader", lease.health()::words);
        health.addTo(page);
        health.rest();
        return vertx.executeBlocking(() -> ArchiveFolder.sweep(ArchiveFolder.usualPlace()), false)
                .onFailure(failure -> LOG.warn("What killed processes left cannot be deleted: {}", kind(failure)))
                .otherwise(0)
                .compose(swept -> lease.start());
    }

    private static String kind(Throwable failure) {
        return failure.getClass().getSimpleName();
    }

    @Override
    public Future<?> stop() {
        return keeper == null
                ? Future.succeededFuture()
                : keeper.stop(settings.pacing().finishing())
                        .onFailure(late -> LOG.warn("Something was still under way at the end"))
                        .otherwiseEmpty();
    }

    @Override
    public Future<Void> begin(Lease lease) {
        health.begin();
        var begun = new Leading(
                vertx,
                Objects.requireNonNull(bus),
                settings,
                health,
                lease,
                shown,
                Objects.requireNonNull(rivals),
                words -> giveUp(lease, words));
        leading = begun;
        return begun.begin();
    }

    private void giveUp(Lease lease, String words) {
        if (keeper != null) {
            keeper.giveUp(lease, words);
        }
    }

    @Override
    public void drop() {
        if (leading != null) {
            leading.drop();
        }
        health.rest();
    }

    @Override
    public Future<Void> finish() {
        return leading == null ? Future.succeededFuture() : leading.finish();
    }
}
