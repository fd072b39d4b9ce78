package operatordesk.contracts.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member that took a request leaves the cluster without an answer, or hangs; nobody waits for it as long as the patience lasts. */
class DepartureTest {
    private static final Address<String, String> ADDRESS =
            new Address<>("leaving", String.class, String.class, Duration.ofMinutes(10));
    private static final long SOON_SECONDS = 60;

    private final List<Integer> ports = Node.freePorts(2);
    private final Promise<String> heard = Promise.promise();
    private Vertx staying;
    private Vertx leaving;
    private Future<String> answer;

    @BeforeEach
    void ask() throws Exception {
        staying = Node.join(ports.get(0), ports);
        leaving = Node.join(ports.get(1), ports);
        new Bus(leaving)
                .serve(ADDRESS, text -> {
                    heard.tryComplete(text);
                    return Future.future(never -> {});
                })
                .await();
        answer = new Bus(staying).ask(ADDRESS, "hello");
        heard.future().await(SOON_SECONDS, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        staying.close().await();
    }

    @Test
    void anotherOneIsAskedAtOnce() throws Exception {
        new Bus(staying)
                .serve(ADDRESS, text -> Future.succeededFuture(text + " again"))
                .await();
        leaving.close().await();

        assertThat(answer.await(SOON_SECONDS, TimeUnit.SECONDS)).isEqualTo("hello again");
    }

    @Test
    void anotherOneIsAskedWhileTheFirstHangs() throws Exception {
        new Bus(staying)
                .serve(ADDRESS, text -> Future.succeededFuture(text + " again"))
                .await();

        assertThat(answer.await(SOON_SECONDS, TimeUnit.SECONDS)).isEqualTo("hello again");
        leaving.close().await();
    }

    @Test
    void whereThereIsNoOtherItIsUnavailableAtOnceAndPerhapsDone() {
        leaving.close().await();

        var failure = catchThrowableOfType(BusFailure.class, () -> answer.await(SOON_SECONDS, TimeUnit.SECONDS));
        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(failure.heard()).isTrue();
    }
}
