package operatordesk.systemtests;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.ArrayList;
import java.util.List;

/** The network between a process and a server, which can fail while both of them are well. */
final class Line {
    private static final String HOST = "127.0.0.1";

    private final Vertx vertx;
    private final int server;
    private final List<NetSocket> sockets = new ArrayList<>();
    private NetServer end;
    private boolean silent;

    /** @param server the port of the server at the other end, on loopback */
    Line(Vertx vertx, int server) {
        this.vertx = vertx;
        this.server = server;
        this.end = listen(0);
    }

    private NetServer listen(int port) {
        return vertx.createNetServer()
                .connectHandler(this::connected)
                .listen(port, HOST)
                .await();
    }

    /** The port at this end. */
    int port() {
        return end.actualPort();
    }

    /** Lets nothing through: connections neither end nor bring anything, and new ones are taken. */
    synchronized void silence() {
        silent = true;
        sockets.forEach(NetSocket::pause);
    }

    /** Cuts every connection and refuses new ones. */
    void cut() {
        end.close().await();
    }

    /** Is as before; what was held up by silence arrives late. */
    void mend() {
        if (silent) {
            resume();
        } else {
            end = listen(port());
        }
    }

    private synchronized void resume() {
        silent = false;
        sockets.forEach(NetSocket::resume);
    }

    private void connected(NetSocket process) {
        process.pause();
        vertx.createNetClient()
                .connect(server, HOST)
                .onSuccess(far -> join(process, far))
                .onFailure(refused -> process.close());
    }

    private synchronized void join(NetSocket process, NetSocket far) {
        far.pause();
        process.handler(far::write).closeHandler(over -> far.close());
        far.handler(process::write).closeHandler(over -> process.close());
        sockets.add(process);
        sockets.add(far);
        if (!silent) {
            process.resume();
            far.resume();
        }
    }
}
