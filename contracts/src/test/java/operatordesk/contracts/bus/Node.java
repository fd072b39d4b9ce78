package operatordesk.contracts.bus;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;
import operatordesk.contracts.node.Cluster;
import operatordesk.contracts.node.ClusterSettings;

/** Members of a cluster on this machine. */
final class Node {
    private static final String HOST = "127.0.0.1";

    private Node() {}

    /** So many ports that nobody uses, all different. */
    static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets =
                IntStream.range(0, count).mapToObj(n -> open()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(Node::close);
        return ports;
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A member on the first of the ports, that knows of all of them. */
    static Vertx join(int port, List<Integer> all) {
        var members = all.stream().map(member -> HOST + ":" + member).toList();
        return Cluster.join(new ClusterSettings(HOST, port, members)).await();
    }
}
