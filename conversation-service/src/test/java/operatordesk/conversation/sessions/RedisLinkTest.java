package operatordesk.conversation.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.engines.RedisEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network that loses connections without a word, as one does that has forgotten them. */
class RedisLinkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private final List<NetSocket> taken = new CopyOnWriteArrayList<>();
    private RedisEngine engine;
    private RedisLink link;
    private volatile boolean swallowing;

    @BeforeEach
    void start(@TempDir Path folder) {
        engine = RedisEngine.start(folder);
        NetServer network = vertx.createNetServer()
                .connectHandler(this::taken)
                .listen(0, "127.0.0.1")
                .await();
        link = new RedisLink(vertx, "redis://127.0.0.1:" + network.actualPort());
    }

    @AfterEach
    void end() {
        link.close();
        vertx.close().await();
        engine.close();
    }

    private void taken(NetSocket near) {
        taken.add(near);
        near.pause();
        if (!swallowing) {
            vertx.createNetClient().connect(engine.port(), "127.0.0.1").onSuccess(far -> {
                far.handler(near::write);
                near.handler(far::write).resume();
            });
        }
    }

    private Future<String> ping() {
        return link.send(Request.cmd(Command.PING)).map(String::valueOf);
    }

    @Test
    void connectionThatBringsNothingAnyMoreIsReplaced() {
        link.connect().await();
        assertThat(ping().await()).isEqualTo("PONG");
        taken.forEach(NetSocket::pause);

        assertThatThrownBy(() -> ping().await()).isInstanceOf(BusFailure.class);
        await().atMost(PATIENCE).ignoreExceptions().until(() -> ping().await().equals("PONG"));
        assertThat(taken).hasSize(2);
    }

    @Test
    void connectionThatIsTakenAndNeverAnsweredIsReplaced() throws Exception {
        swallowing = true;
        Future<Void> connected = link.connect();
        await().atMost(PATIENCE).until(() -> !taken.isEmpty());
        swallowing = false;

        connected.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(ping().await()).isEqualTo("PONG");
    }
}
