package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.FlowPress;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.sessions.Queued;
import operatordesk.engines.RedisEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turns against the real Redis, two replicas at once on the same chats. */
class TurnsTest {
    private static final Person ANNA = new Person(4_503_599_627_370_495L, "Anna", "Example", null);

    @TempDir
    private static Path dataDir;

    private RedisEngine engine;
    private TestReplica one;
    private TestReplica two;

    @BeforeEach
    void start() {
        engine = RedisEngine.start(dataDir.resolve("redis-" + System.nanoTime()));
        one = new TestReplica(engine.url());
        two = new TestReplica(engine.url());
        Stream.of(one, two).forEach(TurnsTest::answerThatNobodyIsKnown);
    }

    @AfterEach
    void end() {
        one.close();
        two.close();
        engine.close();
    }

    private static void answerThatNobodyIsKnown(TestReplica replica) {
        new Bus(replica.vertx())
                .serve(
                        Addresses.QUERIES,
                        query -> Future.succeededFuture(
                                new QueryAnswer.Standing(null, 0, null, List.of(), List.of(), List.of(), null, null)))
                .await();
    }

    private static Incoming incoming(long update, Event event) {
        return new Incoming(EventId.of(update, ANNA.id()), 1, ANNA, Instant.EPOCH, event);
    }

    private List<Queued> committed() {
        return Stream.of(one, two)
                .flatMap(replica -> replica.committed().stream())
                .toList();
    }

    private List<Row> rows() {
        return committed().stream()
                .filter(queued -> queued.effect() instanceof Effect.Store)
                .flatMap(queued -> ((Effect.Store) queued.effect()).rows().stream())
                .toList();
    }

    @Test
    void sameEventInTwoReplicasAtOnceIsCommittedOnce() {
        for (long update = 1; update <= 50; update++) {
            var event = incoming(update, new Event.Started(update, ""));
            Future.all(one.turns().take(event), two.turns().take(event)).await();
        }

        assertThat(rows()).hasSize(50).allMatch(Row.Client.class::isInstance);
    }

    @Test
    void sameWarningInTwoReplicasIsToldToEveryOperatorOnce() {
        for (int number = 1; number <= 20; number++) {
            var rival = new Rival(EventId.ofDesk("rival-1-" + number), Rival.Taker.POLLER);
            Future.all(one.turns().warn(rival), two.turns().warn(rival)).await();
        }

        assertThat(committed())
                .hasSize(20)
                .extracting(Queued::effect)
                .containsOnly(new Effect.TellOperator(
                        TestReplica.OPERATOR, new OperatorEvent.Told(new Report.Rival(Rival.Taker.POLLER), null)));
    }

    @Test
    void whatIsMeantForWhoIsAnOperatorNoMoreIsToldToThoseWhoAre() {
        EventId id = EventId.of(7, ANNA.id());
        one.turns()
                .tell(7_000_099, id, new OperatorEvent.Told(new Report.Rival(Rival.Taker.POLLER), null))
                .await();
        assertThat(one.sessions().load(7_000_099, id).await().seen()).isFalse();
        assertThat(one.sessions().load(TestReplica.OPERATOR, id).await().seen()).isTrue();
        assertThat(committed()).singleElement().extracting(Queued::effect).isInstanceOf(Effect.Show.class);
    }

    @Test
    void manyEventsOfOneChatInTwoReplicasAtOnceAllCount() {
        one.turns().take(incoming(1, new Event.Started(1, ""))).await();
        var requests = IntStream.range(0, 40)
                .mapToObj(i -> (i % 2 == 0 ? one : two)
                        .turns()
                        .tell(
                                ANNA.id(),
                                EventId.of(100 + i, TestReplica.OPERATOR),
                                new ClientEvent.Asked(
                                        EventId.of(100 + i, TestReplica.OPERATOR),
                                        TestReplica.OPERATOR,
                                        TestKinds.PASSPORT)))
                .toList();
        Future.all(new ArrayList<>(requests)).await();

        assertThat(rows().stream()
                        .filter(Row.Request.class::isInstance)
                        .map(row -> ((Row.Request) row).generation())
                        .sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void dialogueGoesOnInAnotherReplica() {
        one.turns().take(incoming(1, new Event.Started(1, ""))).await();
        two.turns().tell(ANNA.id(), EventId.of(2, 7), asked()).await();
        two.shows(ANNA.id(), 9);
        one.turns().take(incoming(3, new Event.Text(10, "Anna Example"))).await();
        two.turns().take(incoming(4, new Event.Text(11, "Leeds"))).await();

        assertThat(state(one)).isInstanceOf(Answering.class);
        one.turns().take(incoming(5, new Event.Text(12, "01.02.1990"))).await();
        assertThat(state(two)).isInstanceOf(Summary.class);
        var send = new FlowPress.Send(EventId.of(2, 7));
        two.turns().take(incoming(6, new Event.Pressed("p", 13, send.data()))).await();
        assertThat(state(one)).isInstanceOf(Submitted.class);
    }

    private static ClientEvent.Asked asked() {
        return new ClientEvent.Asked(EventId.of(2, 7), TestReplica.OPERATOR, TestKinds.DATA);
    }

    private static Object state(TestReplica replica) {
        var loaded = replica.sessions().load(ANNA.id(), EventId.of(99, 99)).await();
        return Objects.requireNonNull(loaded.session().client()).state();
    }

    @Test
    void pressIsAnsweredOnceAndARepeatIsRecognised() {
        one.turns().take(incoming(1, new Event.Started(1, ""))).await();
        var forged = incoming(2, new Event.Pressed("p", 1, "ask:1:passport"));

        assertThat(one.turns().take(forged).await())
                .isNotNull()
                .extracting(Decision::press)
                .isEqualTo(PressNotice.BUTTON_OLD);
        assertThat(two.turns().take(forged).await()).isNull();
    }

    @Test
    void withoutRedisNothingIsAcceptedAndAfterwardsEverythingIs() {
        one.turns().take(incoming(1, new Event.Started(1, ""))).await();
        int port = engine.port();
        engine.close();

        assertThatThrownBy(() -> one.turns()
                        .take(incoming(2, new Event.Text(2, "hello")))
                        .await())
                .isInstanceOfSatisfying(
                        BusFailure.class, failure -> assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE));
        engine = RedisEngine.start(dataDir.resolve("redis-" + System.nanoTime()), port);
        await().ignoreExceptions()
                .untilAsserted(() -> one.turns()
                        .take(incoming(2, new Event.Text(2, "hello")))
                        .await());
    }

    @Test
    void whereStorageIsAwayAnUnknownChatIsNotAccepted() {
        try (var alone = new TestReplica(engine.url())) {
            assertThatThrownBy(() -> alone.turns()
                            .take(incoming(1, new Event.Started(1, "")))
                            .await())
                    .isInstanceOf(BusFailure.class);
            assertThat(alone.committed()).isEmpty();
        }
    }
}
