package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import operatordesk.sandbox.calls.OddCalls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OddCallsTest extends SandboxCase {
    private final Logger logger = (Logger) LoggerFactory.getLogger(OddCalls.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    private List<String> warnings() {
        return log.list.stream()
                .filter(event -> event.getLevel().equals(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Test
    void anUnsupportedMethodIsNamedOnce() {
        assertThat(bot.call("sendPoll").error()).isEqualTo("404 Not Found: method not found");
        bot.call("SENDPOLL").error();
        assertThat(warnings()).singleElement().asString().contains("sendPoll");
        assertThat(people.calls("sendPoll")).hasSize(2).allMatch(call -> call.status() == 404);
    }

    @Test
    void aParameterWithoutUseIsNamedOnce() {
        people.person(7, "Anna").start();
        String call = "{'chat_id':7,'text':'secret words','message_effect_id':'5','reply_parameters':{'message_id':1,"
                + "'allow_sending_without_reply':true,'quote':'secret words'},'reply_markup':{'keyboard':[['a']],'style':'red'}}";
        bot.call("sendMessage", call).result();
        bot.call("sendMessage", call).result();
        assertThat(people.calls("sendMessage").getLast().unknown())
                .containsExactly("message_effect_id", "reply_markup: style", "reply_parameters: quote");
        assertThat(warnings()).hasSize(3).noneMatch(line -> line.contains("secret"));
        assertThat(warnings().getFirst()).contains("sendMessage", "message_effect_id");
    }
}
