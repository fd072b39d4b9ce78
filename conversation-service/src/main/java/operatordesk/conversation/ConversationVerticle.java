package operatordesk.conversation;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageConsumer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.node.Health;
import operatordesk.conversation.lanes.EffectLanes;
import operatordesk.conversation.reload.CatalogueInForce;
import operatordesk.conversation.reload.CatalogueWatch;
import operatordesk.conversation.screens.Screens;
import operatordesk.conversation.sessions.Armed;
import operatordesk.conversation.sessions.Confirming;
import operatordesk.conversation.sessions.RedisLink;
import operatordesk.conversation.sessions.Sessions;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.turn.Desk;
import operatordesk.conversation.turn.Rearming;
import operatordesk.conversation.turn.Reception;
import operatordesk.conversation.turn.Turns;
import org.jspecify.annotations.Nullable;

/** Wires the conversation service. */
final class ConversationVerticle extends VerticleBase {
    private static final long MOST_SECONDS_TO_FINISH = 6;
    private static final Duration SHOWS_WAITED_FOR = Duration.ofMillis(500);

    private final String redisUrl;
    private final Desk desk;
    private final CatalogueInForce inForce;
    private final Health health;
    private final List<MessageConsumer<Buffer>> consumers = new ArrayList<>();
    private @Nullable EffectLanes lanes;
    private @Nullable RedisLink redis;
    private @Nullable CatalogueWatch watch;

    ConversationVerticle(String redisUrl, Desk desk, CatalogueInForce inForce, Health health) {
        this.redisUrl = redisUrl;
        this.desk = desk;
        this.inForce = inForce;
        this.health = health;
    }

    @Override
    public Future<?> start() {
        var bus = new Bus(vertx);
        var link = new RedisLink(vertx, redisUrl);
        redis = link;
        var texts = new AllTexts(desk.hours().zone());
        var confirming = new Confirming(link, SHOWS_WAITED_FOR);
        var turns = new Turns(new Sessions(link), confirming, bus, desk, Clock.systemUTC(), (chatId, effects) -> {
            if (lanes != null) {
                lanes.filled(chatId, effects);
            }
        });
        var effects = EffectLanes.of(vertx, bus, link, new Screens(bus, texts, desk.inForce()), turns, desk);
        lanes = effects;
        var storage = effects.storage();
        var rearming = new Rearming(new Armed(link), turns, bus, desk, Clock.systemUTC());
        var reception = new Reception(turns, confirming, texts, storage);
        health.add("redis", () -> link.isConnected() ? "ok" : "away");
        health.add("stores", () -> storage.isAway() ? "rows wait in Redis, PostgreSQL does not take them" : "ok");
        health.add("catalogue", inForce::state);
        var catalogueWatch = new CatalogueWatch(vertx, inForce, turns::warn);
        watch = catalogueWatch;
        return link.connect()
                .onSuccess(connected -> effects.start())
                .onSuccess(connected -> catalogueWatch.start())
                .onSuccess(connected -> rearming.start(vertx))
                .compose(connected -> serve(bus, reception));
    }

    private Future<?> serve(Bus bus, Reception reception) {
        return Future.all(
                bus.serve(Addresses.EVENTS, reception::take).onSuccess(consumers::add),
                bus.serve(Addresses.PARK, reception::park).onSuccess(consumers::add),
                bus.serve(Addresses.UNREADABLE, reception::unreadable).onSuccess(consumers::add),
                bus.serve(Addresses.RIVALS, reception::rival).onSuccess(consumers::add),
                bus.serve(Addresses.KEPT, reception::kept).onSuccess(consumers::add));
    }

    /** Takes nothing new, finishes what is under way, and leaves the rest to the other replicas. */
    @Override
    public Future<?> stop() {
        if (watch != null) {
            watch.stop();
        }
        return Future.join(consumers.stream().map(MessageConsumer::unregister).toList())
                .otherwiseEmpty()
                .compose(gone -> lanes == null ? Future.succeededFuture() : lanes.stop())
                .timeout(MOST_SECONDS_TO_FINISH, TimeUnit.SECONDS)
                .otherwiseEmpty()
                .onComplete(done -> closeRedis());
    }

    private void closeRedis() {
        if (redis != null) {
            redis.close();
        }
    }
}
