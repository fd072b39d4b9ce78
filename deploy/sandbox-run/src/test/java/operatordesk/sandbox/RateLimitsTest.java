package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import operatordesk.sandbox.client.Person;
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

    @Test
    void aChatTakesSixtyAMinute() {
        people.person(7, "Anna").start();
        int taken = 0;
        for (int second = 0; second < 60; second++) {
            for (int i = 0; i < 3; i++) {
                taken += bot.sendText(7, "news").status() == 200 ? 1 : 0;
            }
            clock.forward(Duration.ofSeconds(1));
        }
        assertThat(taken).as("60 and the first burst").isBetween(60, 65);
    }

    @Test
    void editsAndAlbumsCountAndOthersDoNot() {
        Person anna = people.person(7, "Anna");
        anna.start();
        anna.photo("hat");
        clock.forward(Duration.ofSeconds(60));
        String photo = bot.call("getUpdates", "{'offset':-1}")
                .result()
                .at("/0/message/photo/0/file_id")
                .asText();
        String item = "{'type':'photo','media':'" + photo + "'}";
        String album = "{'chat_id':7,'media':[" + (item + ",").repeat(9) + item + "]}";
        long first =
                bot.call("sendMediaGroup", album).result().at("/0/message_id").asLong();
        assertThat(bot.call("sendMediaGroup", album).error())
                .as("ten of a burst of five leave five to wait for, and one to go")
                .isEqualTo("429 Too Many Requests: retry after 6");
        String caption = "{'chat_id':7,'message_id':" + first + ",'caption':'%s'}";
        assertThat(bot.call("editMessageCaption", caption.formatted("a")).status())
                .isEqualTo(429);
        bot.call("sendChatAction", "{'chat_id':7,'action':'typing'}").result();
        bot.call("deleteMessage", "{'chat_id':7,'message_id':" + (first + 1) + "}")
                .result();
        clock.forward(Duration.ofSeconds(6));
        bot.call("editMessageCaption", caption.formatted("b")).result();
        assertThat(bot.call("forwardMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + first + "}")
                        .status())
                .isEqualTo(429);
    }
}
