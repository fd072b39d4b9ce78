package operatordesk.contracts.bus;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import operatordesk.contracts.node.Cluster;
import operatordesk.contracts.node.ClusterSettings;

/** Members of a cluster on this machine. */
public final class Node {
    private static final String HOST = "127.0.0.1";

    /** Below those that Linux gives to connections going out: what is free now is not a connection's a moment later. */
    private static final int LEAST = 20_000;

    private static final int MOST = 32_000;

    private Node() {}

    /** So many ports that nobody uses, all different. */
    public static List<Integer> freePorts(int count) {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LEAST, MOST))
                .distinct()
                .filter(Node::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** A member on the first of the ports, that knows of all of them. */
    static Vertx join(int port, List<Integer> all) {
        var members = all.stream().map(member -> HOST + ":" + member).toList();
        return Cluster.join(new ClusterSettings(HOST, port, members)).await();
    }
}
