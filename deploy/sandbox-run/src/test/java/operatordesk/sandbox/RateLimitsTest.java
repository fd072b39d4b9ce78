package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest extends SandboxCase {
    @Override
    SandboxOptions options() {
        return super.options().withRateLimits();
    }

    @Test
    void aChatTakesAboutOneMessageASecond() {
        people.person(7, "Anna").start();
        people.person(8, "Boris").start();
        for (int i = 0; i < 5; i++) {
            bot.sendText(7, "burst").result();
        }
        assertThat(bot.sendText(7, "too much").error()).isEqualTo("429 Too Many Requests: retry after 1");
        bot.sendText(8, "another chat").result();
        clock.forward(Duration.ofSeconds(1));
        bot.sendText(7, "patient").result();
        bot.call("getMe").result();
    }

    @Test
    void allChatsTakeThirtyASecond() {
        for (int chat = 1; chat <= 40; chat++) {
            people.person(chat, "Person " + chat).start();
        }
        int refused = 0;
        for (int chat = 1; chat <= 40; chat++) {
            refused += bot.sendText(chat, "news").status() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
    }
}
