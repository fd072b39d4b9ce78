package operatordesk.contracts.node;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * A process's place in the cluster.
 *
 * @param host the address by which the other members reach this process
 * @param port the cluster manager's TCP port
 * @param members {@code host:port} of members to join; a host that stands for several addresses counts as all of them.
 *     Members that are not up yet are no mistake
 */
public record ClusterSettings(String host, int port, List<String> members) {
    private static final int USUAL_PORT = 5701;

    public ClusterSettings {
        members = List.copyOf(members);
    }

    /** Reads {@code CLUSTER_HOST} ({@code auto} for the machine's own address), {@code CLUSTER_PORT}, {@code CLUSTER_MEMBERS}. */
    public static ClusterSettings from(Environment environment) {
        return new ClusterSettings(
                environment.read("CLUSTER_HOST", "127.0.0.1", "an address or auto", ClusterSettings::address),
                environment.number("CLUSTER_PORT", USUAL_PORT, 1, 65_535),
                environment.list("CLUSTER_MEMBERS"));
    }

    private static String address(String host) {
        if (!host.equals("auto")) {
            return host;
        }
        try {
            return InetAddress.getLocalHost().getHostAddress();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }
}
