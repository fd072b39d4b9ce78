package operatordesk.sandboxtests.bots;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import operatordesk.sandbox.SandboxOptions;
import operatordesk.sandbox.SandboxServer;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import org.junit.jupiter.api.AfterEach;

/** A sandbox of its own for every test, with Anna, who talks to the bot. */
class BotCase {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    final SandboxServer sandbox =
            SandboxServer.start(vertx, SandboxOptions.onLoopback()).await();
    final SandboxClient people = new SandboxClient(sandbox.url());
    final Person anna = people.person(7_000_000_007L, "Anna <3");

    @AfterEach
    void end() {
        sandbox.close().await();
        vertx.close().await();
    }

    /** Waits for a message with this text that came or was changed after what a person did. */
    Entry saw(Person.Sent deed, String text) {
        return anna.awaitMessage(deed.seq(), entry -> entry.text().equals(text), PATIENCE);
    }

    /** Presses a button, and waits for the bot's answer to the press. */
    Chat.Answer pressed(Entry message, String label) {
        Chat.Answer answer = anna.press(message.id(), label, PATIENCE).answer();
        assertThat(answer).as("the answer to " + label).isNotNull();
        return answer;
    }

    /** The sandbox had everything that the library called. */
    void assertNothingWasOdd() {
        List<SandboxClient.Call> calls = people.calls();
        assertThat(calls).isNotEmpty();
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.unknown()).as(call.method()).isEmpty();
            assertThat(call.status()).as(call.method()).isNotEqualTo(404);
        });
    }
}
