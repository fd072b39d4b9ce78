package operatordesk.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.ArrayList;
import java.util.List;

/** Stands between a gateway and Redis, and can let nothing through: neither connections end nor answers come. */
public final class RedisProxy {
    private final Vertx vertx;
    private final NetServer server;
    private final List<NetSocket> sockets = new ArrayList<>();
    private boolean blocked;

    public RedisProxy(Vertx vertx) {
        this.vertx = vertx;
        this.server = vertx.createNetServer()
                .connectHandler(this::connected)
                .listen(0, "127.0.0.1")
                .await();
    }

    public String url() {
        return "redis://127.0.0.1:" + server.actualPort();
    }

    public synchronized void block() {
        blocked = true;
        sockets.forEach(NetSocket::pause);
    }

    public synchronized void unblock() {
        blocked = false;
        sockets.forEach(NetSocket::resume);
    }

    private void connected(NetSocket gateway) {
        gateway.pause();
        vertx.createNetClient()
                .connect(TestRedis.port(), "127.0.0.1")
                .onSuccess(redis -> join(gateway, redis))
                .onFailure(failure -> gateway.close());
    }

    private synchronized void join(NetSocket gateway, NetSocket redis) {
        redis.pause();
        gateway.handler(redis::write).closeHandler(end -> redis.close());
        redis.handler(gateway::write).closeHandler(end -> gateway.close());
        sockets.add(gateway);
        sockets.add(redis);
        if (!blocked) {
            gateway.resume();
            redis.resume();
        }
    }
}
