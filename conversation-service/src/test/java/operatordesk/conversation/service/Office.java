package operatordesk.conversation.service;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.events.Unreadable;
import operatordesk.contracts.node.Health;
import operatordesk.conversation.ConversationService;
import operatordesk.conversation.ConversationSettings;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.engines.RedisEngine;

/** The running service with its Redis, its peers, an operator and a client. */
final class Office implements AutoCloseable {
    static final Person ANNA = new Person(4_503_599_627_370_495L, "Anna", "Example", null);
    static final Person OLGA = new Person(7_000_001, "Olga", null, null);

    private final Vertx vertx = Vertx.vertx();
    private final RedisEngine redis;
    private final Bus bus = new Bus(vertx);
    private final Peers peers = new Peers(vertx);
    private final Health health = new Health();
    private long updates;

    Office(Path folder) {
        this(folder, Path.of("../deploy/catalogue.yaml"));
    }

    Office(Path folder, Path catalogue) {
        this(folder, catalogue, () -> OfficeHours.always(ZoneOffset.UTC));
    }

    /** @param hours asked as the service starts */
    Office(Path folder, Path catalogue, Supplier<OfficeHours> hours) {
        redis = RedisEngine.start(folder.resolve("redis-" + System.nanoTime()));
        var settings = new ConversationSettings(
                redis.url(),
                Set.of(OLGA.id()),
                catalogue,
                CatalogueFile.read(catalogue),
                hours.get(),
                Language.ENGLISH);
        ConversationService.start(vertx, settings, health);
    }

    Peers peers() {
        return peers;
    }

    Health health() {
        return health;
    }

    String redisUrl() {
        return redis.url();
    }

    Vertx vertx() {
        return vertx;
    }

    /** The next update of a person, not handed over yet. */
    Incoming next(Person from, Event event) {
        return new Incoming(EventId.of(++updates, from.id()), 1, from, Instant.now(), event);
    }

    /** Somebody does something; done once it is accepted. */
    Incoming does(Person from, Event event) {
        Incoming incoming = next(from, event);
        takes(incoming);
        return incoming;
    }

    void takes(Incoming incoming) {
        bus.ask(Addresses.EVENTS, incoming).await();
    }

    Incoming writes(String text) {
        return does(ANNA, new Event.Text(peers.newestMessage() + 1, text));
    }

    Incoming sendsPhoto(String key) {
        var photo = new SentFile.Photo(key, "unique-" + key, 800, 600, 5_000L);
        return does(ANNA, new Event.File(peers.newestMessage() + 1, photo, "", null));
    }

    Incoming presses(String data) {
        return does(ANNA, new Event.Pressed("press", peers.newestMessage(), data));
    }

    Incoming starts() {
        return does(ANNA, new Event.Started(1, ""));
    }

    Incoming asks(String kind) {
        return does(OLGA, new Event.Pressed("press", 1, "ask:" + ANNA.id() + ":" + kind));
    }

    void parks(Incoming incoming) {
        bus.ask(Addresses.PARK, new Park(incoming)).await();
    }

    void cannotRead(String content) {
        bus.ask(Addresses.UNREADABLE, new Unreadable(EventId.of(++updates, 0), "no date", content))
                .await();
    }

    void hasRival(EventId id) {
        bus.ask(Addresses.RIVALS, new Rival(id, Rival.Taker.POLLER)).await();
    }

    KeptAnswer kept(Incoming... events) {
        return bus.ask(
                        Addresses.KEPT,
                        new KeptQuery(List.of(events).stream().map(Incoming::id).toList()))
                .await();
    }

    @Override
    public void close() {
        vertx.close().await();
        redis.close();
    }
}
