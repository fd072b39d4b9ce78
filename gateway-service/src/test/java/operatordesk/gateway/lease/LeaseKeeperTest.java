package operatordesk.gateway.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import operatordesk.gateway.testing.TestPacing;
import operatordesk.gateway.testing.TestRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseKeeperTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    /** One who cannot begin at first. */
    private static final class Clumsy implements Leader {
        private final List<String> did = new CopyOnWriteArrayList<>();

        @Override
        public Future<Void> begin(Lease lease) {
            did.add("begin " + lease.epoch());
            return lease.epoch() == 1 ? Future.failedFuture("nobody is told of the shows") : Future.succeededFuture();
        }

        @Override
        public void drop() {
            did.add("drop");
        }

        @Override
        public Future<Void> finish() {
            did.add("finish");
            return Future.succeededFuture();
        }
    }

    @Test
    void whoCannotBeginGivesTheLeaseBackAndTriesAgainLater() {
        var clumsy = new Clumsy();
        TestRedis.run(vertx, Command.FLUSHALL);
        var keeper = new LeaseKeeper(vertx, TestRedis.url(), TestPacing.QUICK_LEADERS.lease(), clumsy);
        keeper.start().await();
        await().until(() -> clumsy.did.size() == 3);
        assertThat(clumsy.did).containsExactly("begin 1", "drop", "begin 2");
        assertThat(keeper.health().words()).isEqualTo("ok, leading");
        keeper.stop(Duration.ofSeconds(5)).await();
        assertThat(clumsy.did).last().isEqualTo("finish");
    }
}
