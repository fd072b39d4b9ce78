package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the keys of a keyboard send, and what has to stand there for it. */
class KeysTest extends SandboxCase {
    private Person anna;

    @BeforeEach
    void meet() {
        anna = people.person(7, "Anna");
        anna.start();
        nextUpdate();
    }

    private void show(String markup) {
        bot.call("sendMessage", "{'chat_id':7,'text':'?','reply_markup':" + markup + "}")
                .result();
    }

    @Test
    void keysSendWhatTheyAskFor() {
        show("{'keyboard':[[{'text':'My number','request_contact':true}],"
                + "[{'text':'Here','request_location':true},'Later']]}");
        assertThat(anna.chat().keyboard())
                .isNotNull()
                .satisfies(keys -> assertThat(keys.labels()).containsExactly("My number", "Here", "Later"));
        anna.contactKey("My number", "+70000000000");
        JsonNode contact = nextUpdate().at("/message/contact");
        assertThat(contact.get("phone_number").asText()).isEqualTo("+70000000000");
        assertThat(contact.get("user_id").asLong()).isEqualTo(7);
        anna.locationKey("Here", 1.5, -2.5);
        assertThat(nextUpdate().at("/message/location/longitude").asDouble()).isEqualTo(-2.5);
    }

    @Test
    void keyThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> anna.contactKey("My number", "+70000000000"))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("no key with this label");
        show("{'keyboard':[[{'text':'My number','request_contact':true}]]}");
        show("{'remove_keyboard':true}");
        assertThatThrownBy(() -> anna.contactKey("My number", "+70000000000"))
                .isInstanceOf(SandboxRefusal.class)
                .hasMessage("no key with this label");
    }

    @Test
    void venueComesWithItsLocation() {
        anna.venue(1.5, 2.5, "Hall", "1 Example Street");
        JsonNode message = nextUpdate().get("message");
        assertThat(message.at("/location/latitude").asDouble()).isEqualTo(1.5);
        assertThat(message.at("/venue/title").asText()).isEqualTo("Hall");
        assertThat(message.at("/venue/address").asText()).isEqualTo("1 Example Street");
        assertThat(message.at("/venue/location/longitude").asDouble()).isEqualTo(2.5);
    }
}
