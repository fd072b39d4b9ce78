package operatordesk.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import org.junit.jupiter.api.Test;

class ReceivedTest {
    private static final String GOOD = """
            {"update_id":8,"message":{"message_id":1,"date":1795000000,"text":"hi",
              "chat":{"id":5,"type":"private"},"from":{"id":5,"is_bot":false,"first_name":"Anna"}}}""";

    @Test
    void anUpdateThatCannotBeReadKeepsItsIdAndSpoilsNoOther() throws JsonProcessingException {
        String bad = "{\"update_id\":7,\"message\":{\"message_id\":\"Secret Name\",\"date\":1}}";
        List<Received> all = read("[" + bad + "," + GOOD + "]");
        assertThat(all).extracting(Received::updateId).containsExactly(7L, 8L);
        assertThat(all.getFirst().update()).isNull();
        assertThat(all.getFirst().unread()).isEqualTo("cannot be read at message.message_id");
        assertThat(all.getFirst().raw()).hasToString(bad);
        assertThat(all.getFirst().toString()).doesNotContain("Secret");
        assertThat(all.getLast().update()).isNotNull();
        assertThat(all.getLast().unread()).isEmpty();
    }

    @Test
    void theChatIsToldWhereverItCanBeRead() throws JsonProcessingException {
        String press = "{\"update_id\":9,\"callback_query\":{\"message\":{\"chat\":{\"id\":-6}}}}";
        String member = "{\"update_id\":9,\"my_chat_member\":{\"chat\":{\"id\":7}}}";
        String none = "{\"update_id\":9,\"message\":{\"chat\":{\"id\":\"7\"}}}";
        assertThat(read("[" + GOOD + "," + press + "," + member + "," + none + "]"))
                .extracting(Received::chatId)
                .containsExactly(5L, -6L, 7L, 0L);
    }

    @Test
    void aMissingFieldThatMattersMakesAnUpdateUnreadable() throws JsonProcessingException {
        String noChat = "{\"update_id\":7,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"x\"}}";
        String noId = "{\"update_id\":9,\"message\":{\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"}}}";
        assertThat(read("[" + noChat + "," + noId + "]"))
                .extracting(Received::update)
                .containsOnlyNulls();
    }

    @Test
    void unknownFieldsAndKindsArePassedOver() throws JsonProcessingException {
        List<Received> all = read("[{\"update_id\":7,\"hologram\":{\"of\":[1]},\"also\":null}]");
        assertThat(all.getFirst().update()).isEqualTo(new Update(7, null, null, null, null));
    }

    @Test
    void whatHasNoIdCannotBeConfirmedSoTheAnswerIsNonsense() {
        for (String answer : List.of("{}", "\"x\"", "[1]", "[{\"update_id\":\"7\"}]", "[{\"update_id\":1.5}]")) {
            assertThatThrownBy(() -> read(answer)).isInstanceOf(ServerTrouble.class);
        }
    }

    private static List<Received> read(String answer) throws JsonProcessingException {
        return Received.all(new ObjectMapper().readTree(answer));
    }
}
