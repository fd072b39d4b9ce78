package operatordesk.contracts.node;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnhandledTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(Unhandled.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void end() {
        logger.detachAppender(log);
    }

    private List<Level> logged(Throwable failure) {
        new Unhandled().handle(failure);
        return log.list.stream().map(ILoggingEvent::getLevel).toList();
    }

    @Test
    void whatNobodyCaughtIsAnError() {
        assertThat(logged(new IllegalStateException("Promise already completed")))
                .containsExactly(Level.ERROR);
        assertThat(log.list.getFirst().getThrowableProxy()).isNotNull();
    }

    @Test
    void whatCouldNotBeWrittenToAMemberThatIsGoneIsNone() {
        var unwritten = new IllegalStateException("Promise already completed");
        unwritten.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("io.vertx.core.Promise", "fail", "Promise.java", 104),
            new StackTraceElement(
                    "io.vertx.core.eventbus.impl.clustered.OutboundConnection",
                    "writeMessage",
                    "OutboundConnection.java",
                    86)
        });

        assertThat(logged(unwritten)).doesNotContain(Level.ERROR, Level.WARN);
    }
}
