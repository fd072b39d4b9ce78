package operatordesk.sandbox;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of its own around a sandbox. */
final class SandboxProcess {
    private static final int MALFORMED = 2;
    private static final long MOST_SECONDS_TO_STOP = 5;

    static {
        // Named, so that the file is not the configuration of those who run a sandbox inside their own process.
        System.setProperty("logback.configurationFile", "operatordesk/sandbox/logback.xml");
    }

    private static final Logger LOG = LoggerFactory.getLogger(SandboxProcess.class);

    private SandboxProcess() {}

    static void run(List<String> arguments) {
        SandboxOptions options = options(arguments);
        Vertx vertx = Vertx.vertx();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(vertx)));
        try {
            SandboxServer server = SandboxServer.start(vertx, options).await();
            LOG.info("The sandbox is ready on {}", server.url());
            LOG.info("The page to play people on: {}", server.page());
        } catch (RuntimeException e) {
            LOG.error("The sandbox could not start", e);
            System.exit(1);
        }
    }

    private static SandboxOptions options(List<String> arguments) {
        if (arguments.contains("--help")) {
            System.out.print(SandboxArguments.HELP);
            System.exit(0);
        }
        try {
            return SandboxArguments.read(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(MALFORMED);
            throw e;
        }
    }

    private static void end(Vertx vertx) {
        try {
            vertx.close().await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (Exception e) {
            LOG.warn("The sandbox did not end in time", e);
        }
    }
}
