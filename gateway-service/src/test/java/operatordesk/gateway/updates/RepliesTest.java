package operatordesk.gateway.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.InstantSource;
import operatordesk.contracts.events.Event;
import operatordesk.gateway.telegram.Received;
import operatordesk.gateway.telegram.Update;
import org.junit.jupiter.api.Test;

/** Messages that reply to another one, and messages that no question asks for. */
class RepliesTest {
    private static Event sent(String content) throws JsonProcessingException {
        var answer = new ObjectMapper().readTree("""
                [{"update_id":700,"message":{"message_id":33,"date":1795000000,
                  "chat":{"id":7,"type":"private","first_name":"Olga"},
                  "from":{"id":7,"is_bot":false,"first_name":"Olga"},%s}}]""".formatted(content));
        Update update = Received.all(answer).getFirst().update();
        assertThat(update).as("readable").isNotNull();
        return new UpdateTranslator(InstantSource.system(), 1)
                .translate(update)
                .orElseThrow()
                .event();
    }

    @Test
    void replyNamesItsMessage() throws JsonProcessingException {
        String reply = "\"reply_to_message\":{\"message_id\":30,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}}";
        assertThat(sent("\"text\":\"Yes\"," + reply)).isEqualTo(new Event.Replied(new Event.Text(33, "Yes"), 30));
    }

    @Test
    void voiceKeepsItsFileAndWords() throws JsonProcessingException {
        assertThat(sent("\"voice\":{\"file_id\":\"V\",\"duration\":3},\"caption\":\"Listen\""))
                .isEqualTo(new Event.Other(33, "voice", "V", "Listen"));
    }

    @Test
    void dieIsNoFile() throws JsonProcessingException {
        assertThat(sent("\"dice\":{\"emoji\":\"🎲\",\"value\":6}")).isEqualTo(new Event.Other(33, "dice"));
    }
}
