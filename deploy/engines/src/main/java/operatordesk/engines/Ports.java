package operatordesk.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** TCP on this machine alone. */
public final class Ports {
    static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE_MILLIS = 1_000;

    /** Below those that Linux gives to connections going out: what is free now is not taken by a connection a moment later. */
    private static final int LEAST = 20_000;

    private static final int MOST = 32_000;
    private static final int MOST_TRIES = 1_000;

    private Ports() {}

    /** So many ports that are free at this moment, all different. Somebody else may be quicker. Throws {@link EngineFailure}. */
    public static List<Integer> free(int count) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int tries = 0; found.size() < count; tries++) {
            if (tries == MOST_TRIES) {
                throw new EngineFailure("no free port on " + LOOPBACK);
            }
            int port = ThreadLocalRandom.current().nextInt(LEAST, MOST);
            if (isFree(port)) {
                found.add(port);
            }
        }
        return List.copyOf(found);
    }

    static int free() {
        return free(1).getFirst();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a line said to a server is answered with another; false where nothing listens. */
    static boolean answers(int port, String said, String expected) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(expected.length());
            return new String(answer, StandardCharsets.US_ASCII).equals(expected);
        } catch (IOException e) {
            return false;
        }
    }
}
