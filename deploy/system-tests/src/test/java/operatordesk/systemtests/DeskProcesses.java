package operatordesk.systemtests;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import operatordesk.engines.Ports;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.SandboxClient;
import org.awaitility.Awaitility;

/** The desk as it runs in an office: gateways, two conversation replicas and a storage service, each a process of its own. */
final class DeskProcesses implements AutoCloseable {
    static final long OPERATOR = 7_000_001;
    static final long ENGLISH_OPERATOR = 4_503_599_627_370_001L;

    /** Asks nobody, so hears only what every operator hears. */
    static final long QUIET_OPERATOR = 7_000_003;

    private final Vertx vertx = Vertx.vertx();
    private final Path folder;
    private final Detour detour;
    private final Engines engines;
    private final SandboxServer sandbox;
    private final Map<String, Map<String, String>> environments = new LinkedHashMap<>();
    private final Map<String, JavaProcess> processes = new HashMap<>();
    private final Map<Long, OperatorPlayer> operators = new HashMap<>();

    /** Where a process finds a server whose own URL is given. */
    @FunctionalInterface
    interface Detour {
        String url(String process, String server);
    }

    private DeskProcesses(Path folder, Path catalogue, int gateways, Detour detour) {
        this.folder = folder;
        this.detour = detour;
        engines = new Engines(folder.resolve("engines"));
        sandbox = SandboxServer.start(vertx, SandboxOptions.onLoopback()).await();
        IntStream.rangeClosed(1, gateways).forEach(n -> environments.put("gateway-" + n, gateway("gateway-" + n)));
        environments.put("conversation-1", conversation("conversation-1", catalogue));
        environments.put("conversation-2", conversation("conversation-2", catalogue));
        environments.put(
                "storage-1", new HashMap<>(Map.of("POSTGRES_URL", detour.url("storage-1", engines.postgresUrl()))));
        joinAll();
    }

    /** Starts everything and waits until all processes are ready. */
    static DeskProcesses start(Path folder, Path catalogue) {
        return start(folder, catalogue, 1);
    }

    static DeskProcesses start(Path folder, Path catalogue, int gateways) {
        return start(folder, catalogue, gateways, (process, server) -> server);
    }

    static DeskProcesses start(Path folder, Path catalogue, int gateways, Detour detour) {
        var desk = new DeskProcesses(folder, catalogue, gateways, detour);
        desk.environments.keySet().forEach(desk::begin);
        desk.processes.values().forEach(process -> process.awaitOutput(" is ready"));
        return desk;
    }

    /** Telegram's limits on sending are tried elsewhere; here people would wait for them. */
    private Map<String, String> gateway(String name) {
        return new HashMap<>(Map.of(
                "BOT_TOKEN", sandbox.token(),
                "TELEGRAM_API_URL", detour.url(name, sandbox.url().toString()),
                "REDIS_URL", detour.url(name, engines.redisUrl()),
                "TELEGRAM_MESSAGES_PER_SECOND", "1000",
                "TELEGRAM_CHAT_MESSAGES_PER_SECOND", "100"));
    }

    private Map<String, String> conversation(String name, Path catalogue) {
        return new HashMap<>(Map.of(
                "REDIS_URL",
                detour.url(name, engines.redisUrl()),
                "OPERATOR_IDS",
                OPERATOR + ", " + ENGLISH_OPERATOR + ", " + QUIET_OPERATOR,
                "CATALOGUE_FILE",
                catalogue.toString(),
                "TIME_ZONE",
                "Europe/Moscow",
                // The tests run at night too.
                "QUIET_HOURS",
                "00:00-00:00"));
    }

    /** Gives every process a port of its own and the addresses of all. */
    private void joinAll() {
        List<String> ports =
                Ports.free(environments.size()).stream().map(String::valueOf).toList();
        String members = ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(","));
        var port = ports.iterator();
        environments.values().forEach(environment -> {
            environment.put("CLUSTER_PORT", port.next());
            environment.put("CLUSTER_MEMBERS", members);
        });
    }

    private void begin(String name) {
        String service = name.substring(0, name.indexOf('-')) + "-service";
        var process = JavaProcess.start(
                name, service + "/target/" + service + ".jar", folder, Objects.requireNonNull(environments.get(name)));
        processes.put(name, process);
    }

    /** Starts a process that was ended, and waits until it is ready. */
    void start(String name) {
        begin(name);
        awaitReady(name);
    }

    void awaitReady(String name) {
        process(name).awaitOutput(" is ready");
    }

    /** Ends a process as kill -9 does, and starts it anew without waiting for it. */
    void killAndStart(String name) throws InterruptedException {
        kill(name);
        begin(name);
    }

    /** Ends all processes at once as kill -9 does, for tests that are done with them. */
    void killAll() throws InterruptedException {
        for (JavaProcess process : processes.values()) {
            process.kill();
        }
    }

    /** Ends a process as kill -9 does. */
    void kill(String name) throws InterruptedException {
        process(name).kill();
    }

    /** Ends a process in good order, within the time that it has, and starts it anew. */
    void restart(String name) {
        process(name).close();
        start(name);
    }

    /** Stops a process where it stands, until {@link #goOn}. */
    void pause(String name) {
        process(name).pause();
    }

    void goOn(String name) {
        process(name).goOn();
    }

    /** A process's health page. */
    String health(String name) {
        return process(name).health();
    }

    /** The gateway that leads. */
    String leader() {
        return Awaitility.await("a gateway leads")
                .atMost(OperatorPlayer.PATIENCE)
                .until(this::leading, Optional::isPresent)
                .orElseThrow();
    }

    private Optional<String> leading() {
        return environments.keySet().stream()
                .filter(name -> name.startsWith("gateway-") && health(name).contains("ok, leading"))
                .findFirst();
    }

    private JavaProcess process(String name) {
        return Objects.requireNonNull(processes.get(name), name);
    }

    Engines engines() {
        return engines;
    }

    void emptyRedis() {
        engines.emptyRedis(vertx);
    }

    /** The keys in Redis that contain some words. */
    List<String> keysWith(String words) {
        return engines.keysWith(vertx, words);
    }

    SandboxClient people() {
        return new SandboxClient(sandbox.url());
    }

    /** An operator of the desk's, made at the first call. */
    OperatorPlayer operator(long id, String name) {
        return operators.computeIfAbsent(id, fresh -> new OperatorPlayer(people().person(id, name)));
    }

    Rows rows() {
        return new Rows(engines.postgresUrl());
    }

    /** Everything that all processes have printed. */
    String output() {
        return processes.values().stream().map(JavaProcess::output).collect(Collectors.joining("\n"));
    }

    /** What no output may contain. */
    List<String> secrets() {
        String password = engines.postgresUrl().replaceAll(".*://[^:]*:([^@]*)@.*", "$1");
        return List.of(
                sandbox.token(), sandbox.token().substring(sandbox.token().indexOf(':') + 1), password);
    }

    @Override
    public void close() {
        environments.keySet().forEach(name -> process(name).close());
        sandbox.close().await();
        vertx.close().await();
        engines.close();
    }
}
