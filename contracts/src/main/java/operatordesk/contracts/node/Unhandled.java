package operatordesk.contracts.node;

import io.vertx.core.Handler;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs what nobody has caught. One thing is no fault: while the connection to another member breaks, Vert.x 5.0 cannot write
 * to it and says so with a promise that takes no failure. The requests are asked again anyway.
 */
final class Unhandled implements Handler<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Unhandled.class);
    private static final String WRITER = "io.vertx.core.eventbus.impl.clustered.OutboundConnection";

    @Override
    public void handle(Throwable failure) {
        if (isUnwritten(failure)) {
            LOG.debug("A message to another member could not be written");
        } else {
            LOG.error("Unhandled exception", failure);
        }
    }

    private static boolean isUnwritten(Throwable failure) {
        return failure instanceof IllegalStateException
                && Arrays.stream(failure.getStackTrace())
                        .anyMatch(call -> call.getClassName().equals(WRITER));
    }
}
