package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.Map;
import operatordesk.sandbox.client.FaultOrder;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxRefusal;
import org.junit.jupiter.api.Test;

class FaultsTest extends SandboxCase {
    private final Person anna = people.person(7, "Anna");

    @Test
    void tooManyRequestsForSoManyCalls() {
        anna.start();
        people.fault(FaultOrder.tooManyRequests(3).times(2));
        Bot.Answer first = bot.sendText(7, "a");
        assertThat(first.error()).isEqualTo("429 Too Many Requests: retry after 3");
        assertThat(first.body().at("/parameters/retry_after").asInt()).isEqualTo(3);
        assertThat(first.raw().headers().firstValue("Retry-After")).contains("3");
        assertThat(bot.sendText(7, "a").status()).isEqualTo(429);
        bot.sendText(7, "a").result();
        assertThat(anna.chat().fromBot()).hasSize(1);
    }

    @Test
    void faultsOfOneMethodAndOneChat() {
        anna.start();
        people.person(8, "Boris").start();
        people.fault(FaultOrder.refused(403, "Forbidden: bot was blocked by the user")
                .on("sendmessage")
                .inChat(8));
        people.fault(FaultOrder.refused(500, "Internal Server Error: restart").on("getUpdates"));
        bot.call("getMe").result();
        bot.sendText(7, "a").result();
        assertThat(bot.sendText(8, "a").error()).isEqualTo("403 Forbidden: bot was blocked by the user");
        bot.sendText(8, "a").result();
        assertThat(bot.call("getUpdates").error()).isEqualTo("500 Internal Server Error: restart");
    }

    @Test
    void aProxyAnswersWithHtml() {
        people.fault(FaultOrder.badGateway());
        Bot.Answer answer = bot.call("getMe");
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.raw().body()).startsWith("<html>");
    }

    @Test
    void aCutHasAnEffectOrNone() {
        anna.start();
        people.fault(FaultOrder.cutBefore());
        assertThatThrownBy(() -> bot.sendText(7, "before")).isInstanceOf(UncheckedIOException.class);
        people.fault(FaultOrder.cutAfter());
        assertThatThrownBy(() -> bot.sendText(7, "after")).isInstanceOf(UncheckedIOException.class);
        assertThat(anna.chat().fromBot()).extracting(entry -> entry.text()).containsExactly("after");
    }

    @Test
    void slowAndCleared() {
        people.fault(FaultOrder.slow(200));
        long start = System.nanoTime();
        bot.call("getMe").result();
        assertThat(System.nanoTime() - start).isGreaterThan(190_000_000L);
        people.fault(FaultOrder.badGateway());
        people.clearFaults();
        bot.call("getMe").result();
    }

    @Test
    void aMisspeltFaultIsRefused() {
        assertThatThrownBy(() ->
                        people.fault(new FaultOrder(Map.of("is", "slow", "millis", 5, "milis", 5), null, null, null)))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("unknown field milis");
        assertThatThrownBy(() -> people.fault(new FaultOrder(Map.of("is", "slow"), null, null, null)))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessageStartingWith("malformed at millis");
        assertThatThrownBy(() -> people.fault(new FaultOrder(Map.of("is", "earthquake"), null, null, null)))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessageContaining("earthquake");
    }
}
