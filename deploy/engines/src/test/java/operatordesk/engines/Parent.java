package operatordesk.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A process of its own that starts both engines, tells their process numbers, and stays until it is ended. */
final class Parent implements AutoCloseable {
    private final Process process;
    private final List<Long> servers;

    private Parent(Process process, List<Long> servers) {
        this.process = process;
        this.servers = servers;
    }

    /** The process itself. */
    public static void main(String[] args) throws InterruptedException {
        var postgres = PostgresEngine.start(Path.of(args[0]));
        var redis = RedisEngine.start(Path.of(args[0]));
        System.out.println("up " + postgres.pid() + " " + redis.pid());
        Thread.currentThread().join();
    }

    static Parent start(Path dataDir) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Parent.class.getName(), dataDir.toString())
                .redirectErrorStream(true)
                .start();
        return new Parent(process, pids(process));
    }

    private static List<Long> pids(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("up ")) {
                return Arrays.stream(line.substring(3).split(" "))
                        .map(Long::valueOf)
                        .toList();
            }
            all.append(line).append('\n');
        }
        throw new AssertionError("the parent ended: " + all);
    }

    Process process() {
        return process;
    }

    /** PostgreSQL's and Redis's process numbers. */
    List<Long> servers() {
        return servers;
    }

    boolean hasServerAlive() {
        return servers.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).anyMatch(ProcessHandle::isAlive);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        servers.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).forEach(ProcessHandle::destroyForcibly);
    }
}
