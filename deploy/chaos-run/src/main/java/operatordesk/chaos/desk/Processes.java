package operatordesk.chaos.desk;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import operatordesk.chaos.Span;
import operatordesk.engines.AotCache;
import operatordesk.engines.Ports;

/** The whole desk beside Telegram: two databases, gateways, two conversation replicas and a storage service. */
public final class Processes implements AutoCloseable {
    private static final int REPLICAS = 2;
    private static final List<String> SERVICES = List.of("storage-service", "conversation-service", "gateway-service");
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final Engine postgres;
    private final Engine redis;
    private final List<Mortal> all = new ArrayList<>();

    /**
     * Where Telegram is, and for whom the desk works.
     *
     * @param telegram the sandbox's address
     */
    public record Office(URI telegram, String token, List<Long> operators) {}

    private Processes(Path folder) {
        postgres = Engine.postgres(folder.resolve("engines"));
        all.add(postgres);
        redis = Engine.redis(folder.resolve("engines"));
        all.add(redis);
    }

    /**
     * Starts everything and waits until it serves. Where the jars are new, one desk is started before and ended again, so that all that
     * follow start faster.
     *
     * @param root the project's root with the services' jars built
     * @param folder for data and logs
     */
    public static Processes start(Path root, Path folder, int gateways, Office office) {
        if (!SERVICES.stream().allMatch(service -> AotCache.isFresh(jar(root, service)))) {
            launched(root, folder.resolve("training"), 1, 1, office, true).close();
        }
        return launched(root, folder, REPLICAS, gateways, office, false);
    }

    private static Processes launched(
            Path root, Path folder, int replicas, int gateways, Office office, boolean training) {
        var desk = new Processes(folder);
        try {
            new Launcher(desk, root, folder, replicas, gateways, office, training).launch();
            desk.awaitReady();
            return desk;
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /** The names of all that can be struck. */
    public static List<String> names(int gateways) {
        List<String> names = new ArrayList<>(List.of("postgres", "redis", "storage"));
        IntStream.rangeClosed(1, REPLICAS).forEach(number -> names.add("conversation-" + number));
        IntStream.rangeClosed(1, gateways).forEach(number -> names.add("gateway-" + number));
        return names;
    }

    /** The names of those that are processes of the desk's own. */
    public static List<String> services(int gateways) {
        return names(gateways).stream()
                .filter(name -> !name.equals("postgres") && !name.equals("redis"))
                .toList();
    }

    private static Path jar(Path root, String service) {
        return root.resolve(service + "/target/" + service + ".jar").toAbsolutePath();
    }

    private record Launcher(
            Processes desk, Path root, Path folder, int replicas, int gateways, Office office, boolean training) {
        void launch() {
            List<Integer> ports = Ports.free(1 + replicas + gateways);
            List<Integer> left = new ArrayList<>(ports);
            service(
                    "storage",
                    "storage-service",
                    left.removeFirst(),
                    ports,
                    Map.of("POSTGRES_URL", desk.postgresUrl()));
            for (int number = 1; number <= replicas; number++) {
                service("conversation-" + number, "conversation-service", left.removeFirst(), ports, conversation());
            }
            for (int number = 1; number <= gateways; number++) {
                service("gateway-" + number, "gateway-service", left.removeFirst(), ports, gateway());
            }
        }

        private Map<String, String> conversation() {
            String operators = office.operators().stream().map(String::valueOf).collect(Collectors.joining(","));
            return Map.of(
                    "REDIS_URL",
                    desk.redisUrl(),
                    "OPERATOR_IDS",
                    operators,
                    "CATALOGUE_FILE",
                    root.resolve("deploy/catalogue.yaml").toAbsolutePath().toString(),
                    "DEFAULT_LANGUAGE",
                    "ru");
        }

        private Map<String, String> gateway() {
            return Map.of(
                    "REDIS_URL",
                    desk.redisUrl(),
                    "BOT_TOKEN",
                    office.token(),
                    "TELEGRAM_API_URL",
                    office.telegram().toString(),
                    // The sandbox has no limits here, and people who wait for their turn would prove nothing.
                    "TELEGRAM_MESSAGES_PER_SECOND",
                    "1000",
                    "TELEGRAM_CHAT_MESSAGES_PER_SECOND",
                    "100");
        }

        private void service(
                String name, String service, int port, List<Integer> members, Map<String, String> settings) {
            Map<String, String> environment = new TreeMap<>(settings);
            environment.put("CLUSTER_PORT", Integer.toString(port));
            environment.put(
                    "CLUSTER_MEMBERS",
                    members.stream().map(member -> "127.0.0.1:" + member).collect(Collectors.joining(",")));
            desk.all.add(new Service(name, jar(root, service), folder, environment, training));
        }
    }

    /** A secret: it holds the password. */
    public String postgresUrl() {
        return postgres.url();
    }

    /** Where Redis is. */
    public String redisUrl() {
        return redis.url();
    }

    /** The process of this name. */
    public Mortal named(String name) {
        return all.stream()
                .filter(mortal -> mortal.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until every process serves. Throws {@link IllegalStateException} with the condition of those that do not. */
    public void awaitReady() {
        var waiting = new Span();
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!all.stream().allMatch(Mortal::isReady)) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not ready in time:\n"
                        + all.stream()
                                .filter(mortal -> !mortal.isReady())
                                .map(Mortal::condition)
                                .collect(Collectors.joining("\n")));
            }
            waiting.pass(GLANCE);
        }
    }

    /** How often which process ended though nobody struck it; those that did not are left out. */
    Map<String, Integer> ownEnds() {
        return all.stream()
                .filter(mortal -> mortal.ownEnds() > 0)
                .collect(Collectors.toMap(Mortal::name, Mortal::ownEnds));
    }

    /** Ends everything, those first that need the others. */
    @Override
    public void close() {
        all.reversed().forEach(Mortal::close);
    }
}
