package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OtherContentsTest extends SandboxCase {
    private final Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    private Bot.Answer send(String what, String rest) {
        return bot.call("send" + what, "{'chat_id':7" + rest + "}");
    }

    @Test
    void aPlace() {
        assertThat(send("Location", "").error()).isEqualTo("400 Bad Request: latitude is empty");
        assertThat(send("Location", ",'latitude':1").error()).isEqualTo("400 Bad Request: longitude is empty");
        assertThat(send("Location", ",'latitude':91,'longitude':0").error())
                .isEqualTo("400 Bad Request: GEO_POINT_INVALID");
        JsonNode place =
                send("Location", ",'latitude':'41.7151','longitude':-44.8271").result();
        assertThat(place.at("/location/latitude").asDouble()).isEqualTo(41.7151);
        assertThat(place.at("/location/longitude").asDouble()).isEqualTo(-44.8271);
        String venue = ",'latitude':1,'longitude':2,'title':'Office'";
        assertThat(send("Venue", venue).error()).isEqualTo("400 Bad Request: parameter \"address\" is required");
        assertThat(send("Venue", venue + ",'address':'Main street'")
                        .result()
                        .at("/venue/title")
                        .asText())
                .isEqualTo("Office");
    }

    @Test
    void aContact() {
        assertThat(send("Contact", ",'first_name':'Boris'").error())
                .isEqualTo("400 Bad Request: parameter \"phone_number\" is required");
        JsonNode contact =
                send("Contact", ",'first_name':'Boris','phone_number':'+995'").result();
        assertThat(contact.get("contact").toString()).isEqualTo("{\"phone_number\":\"+995\",\"first_name\":\"Boris\"}");
    }

    @Test
    void stickersAndVoicesGoOnByTheirIds() {
        anna.sticker("👍");
        String sticker = nextUpdate().at("/message/sticker/file_id").asText();
        anna.voice(3);
        String voice = nextUpdate().at("/message/voice/file_id").asText();
        assertThat(send("Sticker", ",'sticker':'" + sticker + "'")
                        .result()
                        .at("/sticker/emoji")
                        .asText())
                .isEqualTo("👍");
        assertThat(send("Voice", ",'voice':'" + voice + "'")
                        .result()
                        .at("/voice/duration")
                        .asInt())
                .isEqualTo(3);
        assertThat(send("Sticker", ",'sticker':'" + voice + "'").error())
                .isEqualTo("400 Bad Request: can't use file of type VoiceNote as Sticker");
        assertThat(send("Sticker", "").error()).isEqualTo("400 Bad Request: there is no sticker in the request");
        assertThat(send("Voice", "").error()).isEqualTo("400 Bad Request: there is no voice in the request");
    }

    @Test
    void messagesAreForwarded() {
        Person boris = people.person(8, "Boris");
        boris.start();
        long photo = anna.photo("passport", "page one").messageId();
        String forward = "{'chat_id':8,'from_chat_id':7,'message_id':%d}";
        JsonNode sent = bot.call("forwardMessage", forward.formatted(photo)).result();
        assertThat(sent.at("/forward_origin/type").asText()).isEqualTo("user");
        assertThat(sent.at("/forward_origin/sender_user/id").asLong()).isEqualTo(7);
        assertThat(boris.chat().newest().orElseThrow().text()).isEqualTo("page one");
        assertThat(bot.call("forwardMessage", forward.formatted(999)).error())
                .isEqualTo("400 Bad Request: message to forward not found");
        assertThat(bot.call("forwardMessage", "{'chat_id':8,'message_id':1}").error())
                .isEqualTo("400 Bad Request: parameter \"from_chat_id\" is required");
        long secret = send("Message", ",'text':'a','protect_content':true")
                .result()
                .get("message_id")
                .asLong();
        assertThat(bot.call("forwardMessage", forward.formatted(secret)).error())
                .isEqualTo("400 Bad Request: message has protected content and can't be forwarded");
    }
}
