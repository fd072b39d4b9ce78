package operatordesk.contracts.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.eventbus.ReplyException;
import io.vertx.core.eventbus.ReplyFailure;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Requests and replies between two processes' worth of Vert.x: everything crosses a socket, nothing is handed over. */
class TwoNodesTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(500);

    private static List<Integer> ports = List.of();
    private static Vertx near = Vertx.vertx();
    private static Vertx far = near;

    @BeforeAll
    static void join() {
        near.close().await();
        ports = Node.freePorts(3);
        near = Node.join(ports.get(0), ports);
        far = Node.join(ports.get(1), ports);
    }

    @AfterAll
    static void leave() {
        far.close().await();
        near.close().await();
    }

    private static <T> Address<T, T> echo(Class<T> type) {
        return new Address<>("echo." + type.getSimpleName(), type, type, LONG);
    }

    private static <T> void serveEcho(Class<T> type) {
        new Bus(far).serve(echo(type), Future::succeededFuture).await();
    }

    private static <T> void echoed(Class<T> type, Object message) {
        Address<T, T> address = echo(type);
        assertThat(new Bus(near).ask(address, type.cast(message)).await()).isEqualTo(message);
    }

    @Test
    void messagesOfEveryKindCrossAndComeBackEqual() {
        Samples.ROOTS.forEach(TwoNodesTest::serveEcho);

        Samples.all().forEach(message -> echoed(Families.readAs(message), message));
    }

    private static BusFailure failure(String name, Function<Person, Future<Person>> answering) {
        var address = new Address<>(name, Person.class, Person.class, LONG);
        new Bus(far).serve(address, answering).await();
        return failure(address);
    }

    private static <T> BusFailure failure(Address<Person, T> address) {
        return catchThrowableOfType(
                BusFailure.class, () -> new Bus(near).ask(address, Samples.ANNA).await());
    }

    @Test
    void consumerThatThrowsRefusesAndItsWordsReachNeitherTheAskerNorTheLog() {
        Logger logger = (Logger) LoggerFactory.getLogger(Bus.class);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        logger.addAppender(log);
        BusFailure failure = failure("throws", person -> {
            throw new IllegalStateException(person.fullName());
        });
        logger.detachAppender(log);

        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(failure).hasMessage("java.lang.IllegalStateException");
        assertThat(log.list)
                .filteredOn(event -> event.getFormattedMessage().startsWith("A request to throws"))
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .contains("java.lang.IllegalStateException at operatordesk.contracts.bus.TwoNodesTest")
                        .doesNotContain(Samples.ANNA.firstName()))
                .satisfies(event -> assertThat(event.getThrowableProxy()).isNull());
    }

    @Test
    void consumerThatFailsForItsOwnSakeRefuses() {
        BusFailure failure = failure("fails", person -> Future.failedFuture(new ArithmeticException("of Anna")));

        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(failure).hasMessage("java.lang.ArithmeticException");
    }

    @Test
    void consumerSaysItselfWhoseFaultItIs() {
        var away = failure("away", person -> Future.failedFuture(BusFailure.unavailable("Redis is away")));
        var bad = failure("bad", person -> Future.failedFuture(BusFailure.refused("no such thing")));

        assertThat(away.fault()).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(away).hasMessage("Redis is away");
        assertThat(bad.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(bad).hasMessage("no such thing");
    }

    @Test
    void nobodyListensIsUnavailable() {
        BusFailure failure = failure(new Address<>("nobody", Person.class, Person.class, LONG));

        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(failure).hasMessage("nobody listens at nobody");
    }

    @Test
    void noAnswerWithinTheAddressesPatienceIsUnavailable() {
        var address = new Address<>("silent", Person.class, Person.class, Duration.ofMillis(50));
        new Bus(far).serve(address, person -> Future.future(never -> {})).await();

        BusFailure failure = failure(address);

        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(failure).hasMessage("no answer in time from silent");
    }

    @Test
    void unreadableRequestIsRefusedAtOnceAndNotByTimeOut() {
        var reading = new Address<>("reading", Event.class, Event.class, LONG);
        new Bus(far).serve(reading, Future::succeededFuture).await();

        BusFailure other = failure(new Address<>("reading", Person.class, Event.class, LONG));
        assertThat(other.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(other).hasMessageStartingWith("not a readable Event");

        var garbage = catchThrowableOfType(
                ReplyException.class,
                () -> near.eventBus()
                        .request("reading", Buffer.buffer("\u0000"))
                        .await());
        assertThat(garbage.failureType()).isEqualTo(ReplyFailure.RECIPIENT_FAILURE);
        assertThat(garbage.failureCode()).isEqualTo(BusFault.REFUSED.code());

        var noBytes = catchThrowableOfType(
                ReplyException.class,
                () -> near.eventBus().request("reading", "a text").await());
        assertThat(noBytes.failureType()).isEqualTo(ReplyFailure.RECIPIENT_FAILURE);
        assertThat(noBytes.failureCode()).isEqualTo(BusFault.REFUSED.code());
    }

    @Test
    void unknownFailureCodeGivesNothingUp() {
        assertThat(BusFault.of(-1)).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(BusFault.of(422)).isEqualTo(BusFault.REFUSED);
        assertThat(BusFault.of(503)).isEqualTo(BusFault.UNAVAILABLE);
    }

    @Test
    void whenANodeLeavesAsksAreUnavailableUntilAnotherOneServes() {
        var address = new Address<>("moving", String.class, String.class, SHORT);
        Vertx leaving = Node.join(ports.get(2), ports);
        serve(leaving, address, "leaves");
        assertThat(answer(address)).isEqualTo("leaves");

        leaving.close().await();
        var failure = catchThrowableOfType(
                BusFailure.class, () -> new Bus(near).ask(address, "hello").await());
        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);

        serve(far, address, "stays");
        assertThat(answer(address)).isEqualTo("stays");
    }

    @Test
    void ofTwoConsumersTheOneThatStaysTakesAllOnceTheOtherIsGone() {
        var address = new Address<>("shared", String.class, String.class, SHORT);
        var leaving = serve(far, address, "leaves");
        serve(near, address, "stays");
        await().until(() -> answer(address).equals("leaves"));
        await().until(() -> answer(address).equals("stays"));

        leaving.unregister().await();
        await().until(() -> Stream.generate(() -> answer(address)).limit(6).allMatch("stays"::equals));
    }

    private static MessageConsumer<Buffer> serve(Vertx node, Address<String, String> address, String answer) {
        return new Bus(node)
                .serve(address, text -> Future.succeededFuture(answer))
                .await();
    }

    /** Asks again while it is unavailable, as every asker does. */
    private static String answer(Address<String, String> address) {
        return await().ignoreExceptionsMatching(TwoNodesTest::isUnavailable)
                .until(() -> new Bus(near).ask(address, "hello").await(), text -> !text.isEmpty());
    }

    private static boolean isUnavailable(Throwable failure) {
        return failure instanceof BusFailure known && known.fault() == BusFault.UNAVAILABLE;
    }
}
