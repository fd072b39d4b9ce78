package operatordesk.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** TCP on this machine alone. */
final class Ports {
    static final String LOOPBACK = "127.0.0.1";
    private static final int PATIENCE_MILLIS = 1_000;

    private Ports() {}

    /** A port that is free at this moment. Somebody else may be quicker. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EngineFailure("no free port on " + LOOPBACK, e);
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
