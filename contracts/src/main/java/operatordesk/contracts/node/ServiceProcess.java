package operatordesk.contracts.node;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of a service's process: read the settings, join the cluster, deploy, and end cleanly on SIGTERM. */
public final class ServiceProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);
    private static final long MOST_SECONDS_TO_STOP = 9;

    private ServiceProcess() {}

    /** Brings a service up on a Vert.x that has joined the cluster; returns once it serves. */
    @FunctionalInterface
    public interface Start<S> {
        void on(Vertx vertx, S settings, Health health);
    }

    /**
     * Runs a service until the process is told to end. Malformed settings end it at once, with their complaints and exit
     * code 2; a start that fails, with exit code 1.
     *
     * @param settings reads the service's own settings
     */
    public static <S> void run(String name, Function<Environment, S> settings, Start<S> start) {
        var environment = new Environment(System.getenv());
        try {
            S own = settings.apply(environment);
            ClusterSettings cluster = ClusterSettings.from(environment);
            int healthPort = environment.number("HEALTH_PORT", 0, 0, 65_535);
            environment.check();
            begin(name, start, own, cluster, healthPort);
        } catch (MalformedSettings e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LOG.error("{} could not start", name, e);
            System.exit(1);
        }
    }

    private static <S> void begin(String name, Start<S> start, S settings, ClusterSettings cluster, int healthPort) {
        Vertx vertx = Cluster.join(cluster).await();
        endWithProcess(name, vertx);
        var health = new Health();
        start.on(vertx, settings, health);
        int port = health.listen(vertx, cluster.host(), healthPort).await().actualPort();
        LOG.info("{} is ready, health on http://{}:{}/health", name, cluster.host(), port);
    }

    private static void endWithProcess(String name, Vertx vertx) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                vertx.close().await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
                LOG.info("{} has ended", name);
            } catch (Exception e) {
                LOG.warn("{} did not end in time", name, e);
            }
        }));
    }
}
