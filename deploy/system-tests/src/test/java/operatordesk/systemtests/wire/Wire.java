package operatordesk.systemtests.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import operatordesk.systemtests.wire.Talk.Passing;

/** Stands between a process and a server, and passes on what each says until an instant comes at which it stops. */
final class Wire implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Supplier<Talk> talks;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** @param server its port on this machine */
    Wire(int server, Supplier<Talk> talks) {
        this.server = server;
        this.talks = talks;
        try {
            door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                // Either the door, which ends the loop, or a server that is away, which the process notices.
            }
        }
    }

    private void connect(Socket process) throws IOException {
        open.add(process);
        try {
            var far = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(far);
            process.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Talk talk = talks.get();
            Thread.startVirtualThread(() -> pass(process, far, talk::asked));
            Thread.startVirtualThread(() -> pass(far, process, talk::answered));
        } catch (IOException away) {
            end(process);
            throw away;
        }
    }

    private void pass(Socket from, Socket to, Function<String, Passing> talk) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[65_536];
            boolean over = false;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!over) {
                    Passing passing = talk.apply(new String(buffer, 0, read, ISO_8859_1));
                    out.write(passing.bytes().getBytes(ISO_8859_1));
                    over = passing.over();
                }
            }
        } catch (IOException ended) {
            // One of both has gone, and both connections end.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void end(Socket socket) throws IOException {
        open.remove(socket);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            end(socket);
        }
    }
}
