package operatordesk.systemtests.wire;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A wire from every process to every server that it uses, and the instant at which one of the processes is to be stopped. */
public final class Wires implements AutoCloseable {
    private final List<Wire> wires = new ArrayList<>();
    private volatile FaultPoint armed = FaultPoint.NOWHERE;

    /** The address that a process is given in the place of a server's own. */
    public synchronized String between(String process, String url) {
        URI server = URI.create(url);
        var wire = new Wire(server.getPort(), talks(process, server.getScheme()));
        wires.add(wire);
        return url.replace(server.getHost() + ":" + server.getPort(), server.getHost() + ":" + wire.port());
    }

    private Supplier<Talk> talks(String process, String scheme) {
        return switch (scheme) {
            case "redis" -> () -> new OneByOne(process, () -> armed, Lengths::redis);
            case "http" -> () -> new OneByOne(process, () -> armed, Lengths::http);
            case "postgresql" -> () -> new Transactions(process, () -> armed);
            default -> throw new IllegalArgumentException(scheme);
        };
    }

    /** From now on stops the first process of a service that asks so, before it is heard. */
    public FaultPoint stopBefore(String service, Predicate<String> asked) {
        return arm(FaultPoint.before(service, asked));
    }

    /** From now on stops the first process of a service that is answered so, before it hears it. */
    public FaultPoint stopAfter(String service, Predicate<String> asked, Predicate<String> answered) {
        return arm(FaultPoint.after(service, asked, answered));
    }

    private FaultPoint arm(FaultPoint point) {
        armed = point;
        return point;
    }

    @Override
    public synchronized void close() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
