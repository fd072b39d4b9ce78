package operatordesk.contracts.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import operatordesk.contracts.bus.Node;
import org.junit.jupiter.api.Test;

class ClusterTest {
    private static final String HOST = "127.0.0.1";

    private static Future<Vertx> join(List<Integer> ports) {
        List<String> members = ports.stream().map(port -> HOST + ":" + port).toList();
        return Cluster.join(new ClusterSettings(HOST, ports.getFirst(), members), Duration.ofSeconds(5));
    }

    @Test
    void whoIsLetInByNobodyGivesUpSoThatItCanBeStartedAnew() throws IOException {
        List<Integer> ports = Node.freePorts(2);
        try (var hung = new ServerSocket(ports.getLast(), 50, InetAddress.getLoopbackAddress())) {
            assertThat(hung.isBound()).isTrue();
            assertThatThrownBy(() -> join(ports).await()).hasMessageContaining("failed to start");
        }
        Vertx joined = join(ports).await();
        assertThat(joined.isClustered()).isTrue();
        joined.close().await();
    }
}
