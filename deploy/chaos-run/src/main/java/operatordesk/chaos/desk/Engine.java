package operatordesk.chaos.desk;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import operatordesk.engines.PostgresEngine;
import operatordesk.engines.RedisEngine;

/** A real database that keeps its port and its data over all its lives. */
final class Engine implements Mortal {
    private final String name;
    private final IntFunction<Life> start;
    private Life life;

    private Engine(String name, IntFunction<Life> start) {
        this.name = name;
        this.start = start;
        this.life = start.apply(0);
    }

    private record Life(long pid, int port, String url, AutoCloseable engine) {}

    static Engine postgres(Path data) {
        return new Engine("postgres", port -> {
            var engine = PostgresEngine.start(data, port);
            return new Life(engine.pid(), engine.port(), engine.url(), engine);
        });
    }

    static Engine redis(Path data) {
        return new Engine("redis", port -> {
            var engine = RedisEngine.start(data, port);
            return new Life(engine.pid(), engine.port(), engine.url(), engine);
        });
    }

    /** Where it is; the same over all its lives. A secret where it holds a password. */
    synchronized String url() {
        return life.url();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void kill() {
        ProcessHandle.of(life.pid()).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        close();
    }

    @Override
    public synchronized boolean end() {
        close();
        return true;
    }

    @Override
    public synchronized void restart() {
        life = start.apply(life.port());
    }

    @Override
    public synchronized void pause() {
        Signals.stop(life.pid());
    }

    @Override
    public synchronized void resume() {
        Signals.goOn(life.pid());
    }

    /** It is, as soon as it is started: starting waits for it. */
    @Override
    public synchronized boolean isReady() {
        return ProcessHandle.of(life.pid()).isPresent();
    }

    /** Nobody watches over the databases: one that ends by itself stays away, and is found not to be ready. */
    @Override
    public int ownEnds() {
        return 0;
    }

    @Override
    public synchronized String condition() {
        return name + (isReady() ? " runs" : " has ended");
    }

    @Override
    public synchronized void close() {
        try {
            resume();
            life.engine().close();
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }
}
