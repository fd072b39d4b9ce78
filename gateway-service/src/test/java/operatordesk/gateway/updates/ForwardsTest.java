package operatordesk.gateway.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import operatordesk.contracts.events.Event;
import operatordesk.gateway.telegram.Received;
import operatordesk.gateway.telegram.Update;
import org.junit.jupiter.api.Test;

/** Whose message it was that somebody sends on. */
class ForwardsTest {
    private static final Event.Text HELLO = new Event.Text(33, "Hello");

    private static Event sentOn(String origin) throws JsonProcessingException {
        var answer = new ObjectMapper().readTree("""
                [{"update_id":700,"message":{"message_id":33,"date":1795000000,"text":"Hello",
                  "chat":{"id":7,"type":"private","first_name":"Olga"},
                  "from":{"id":7,"is_bot":false,"first_name":"Olga"},
                  "forward_origin":{"date":1795000000,%s}}}]""".formatted(origin));
        Update update = Received.all(answer).getFirst().update();
        assertThat(update).as("readable").isNotNull();
        return new UpdateTranslator(InstantSource.system(), 1)
                .translate(update)
                .orElseThrow()
                .event();
    }

    @Test
    void somebodyWhoCanBeKnown() throws JsonProcessingException {
        String boris =
                "\"type\":\"user\",\"sender_user\":{\"id\":5,\"is_bot\":false,\"first_name\":\"Boris\",\"last_name\":\"Example\"}";
        assertThat(sentOn(boris)).isEqualTo(new Event.Forwarded(HELLO, 5L, "Boris Example"));
    }

    @Test
    void somebodyWhoHides() throws JsonProcessingException {
        assertThat(sentOn("\"type\":\"hidden_user\",\"sender_user_name\":\"Boris E\""))
                .isEqualTo(new Event.Forwarded(HELLO, null, "Boris E"));
    }

    @Test
    void channelIsNobody() throws JsonProcessingException {
        assertThat(sentOn("\"type\":\"channel\",\"chat\":{\"id\":-1001,\"type\":\"channel\"},\"message_id\":3"))
                .isEqualTo(HELLO);
    }
}
