package operatordesk.contracts.node;

import com.hazelcast.config.Config;
import com.hazelcast.config.MultiMapConfig.ValueCollectionType;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.eventbus.EventBusOptions;
import io.vertx.core.spi.cluster.NodeListener;
import io.vertx.spi.cluster.hazelcast.HazelcastClusterManager;
import java.time.Duration;
import java.util.Map;
import operatordesk.contracts.bus.Bus;

/**
 * Joins the cluster over TCP, with no multicast. Hazelcast's usual timings are made for large clusters of slow networks;
 * these notice a dead member within seconds.
 */
public final class Cluster {
    private static final Map<String, String> TIMINGS = Map.of(
            "hazelcast.wait.seconds.before.join", "0",
            "hazelcast.heartbeat.interval.seconds", "1",
            "hazelcast.max.no.heartbeat.seconds", "5",
            "hazelcast.merge.first.run.delay.seconds", "5",
            "hazelcast.merge.next.run.delay.seconds", "5",
            "hazelcast.socket.connect.timeout.seconds", "1",
            "hazelcast.connection.monitor.max.faults", "1");

    private static final Map<String, String> MANNERS = Map.of(
            "hazelcast.logging.type", "slf4j",
            "hazelcast.phone.home.enabled", "false",
            "hazelcast.shutdownhook.enabled", "false",
            "hazelcast.partition.count", "31",
            "hazelcast.operation.thread.count", "2",
            "hazelcast.operation.generic.thread.count", "2",
            "hazelcast.event.thread.count", "1",
            "hazelcast.socket.bind.any", "false");

    /** Where Vert.x keeps who listens at which address; a set, so that a listener is never counted twice. */
    private static final String SUBSCRIPTIONS = "__vertx.subs";

    /**
     * A join takes three seconds, and ten after a death. One that takes much longer waits for a member that will never answer, and
     * would go on for five minutes: somebody who starts anew is let in sooner.
     */
    private static final Duration LONGEST_JOIN = Duration.ofSeconds(30);

    private Cluster() {}

    /**
     * A clustered Vert.x once it is a member. Fails when the port is taken, when the address is not this machine's, and when
     * the others let nobody in for half a minute.
     */
    public static Future<Vertx> join(ClusterSettings settings) {
        return join(settings, LONGEST_JOIN);
    }

    static Future<Vertx> join(ClusterSettings settings, Duration longest) {
        var bus = new EventBusOptions().setHost(settings.host());
        var manager = new HazelcastClusterManager(hazelcast(settings, longest));
        return Vertx.builder()
                .with(new VertxOptions().setEventBusOptions(bus))
                .withClusterManager(manager)
                .buildClustered()
                .onSuccess(vertx -> vertx.exceptionHandler(new Unhandled()))
                .onSuccess(vertx -> manager.nodeListener(departures(vertx)));
    }

    private static NodeListener departures(Vertx vertx) {
        return new NodeListener() {
            @Override
            public void nodeAdded(String member) {
                // Whoever waits for an answer waits for one that is there already.
            }

            @Override
            public void nodeLeft(String member) {
                Bus.memberLeft(vertx);
            }
        };
    }

    private static Config hazelcast(ClusterSettings settings, Duration longestJoin) {
        Config config = new Config().setClusterName("operator-desk");
        TIMINGS.forEach(config::setProperty);
        MANNERS.forEach(config::setProperty);
        config.setProperty("hazelcast.max.join.seconds", Long.toString(longestJoin.toSeconds()));
        // Said outright: otherwise Hazelcast looks for it among the members' names and warns of each that it meets.
        config.setProperty("hazelcast.local.localAddress", settings.host());
        config.getMultiMapConfig(SUBSCRIPTIONS).setValueCollectionType(ValueCollectionType.SET);
        config.getJetConfig().setEnabled(false);
        config.getMetricsConfig().setEnabled(false);
        var network = config.getNetworkConfig();
        network.setPort(settings.port()).setPortAutoIncrement(false);
        var join = network.getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true).setMembers(settings.members());
        return config;
    }
}
