package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTest extends SandboxCase {
    private static final String BUTTONS = "'reply_markup':{'inline_keyboard':[[{'text':'Yes','callback_data':'y'}]]}";

    private final Person anna = people.person(7, "Anna");
    private long message;

    @BeforeEach
    void sendOne() {
        anna.start();
        message = bot.call("sendMessage", "{'chat_id':7,'text':'one'," + BUTTONS + "}")
                .result()
                .get("message_id")
                .asLong();
    }

    private Bot.Answer edit(String what, String rest) {
        return bot.call("editMessage" + what, "{'chat_id':7,'message_id':" + message + rest + "}");
    }

    @Test
    void aTextIsEdited() {
        long before = anna.chat().seq();
        var edited = edit("Text", ",'text':'two'").result();
        assertThat(edited.get("edit_date").asLong()).isPositive();
        var seen = anna.awaitMessage(before, entry -> entry.id() == message, PATIENCE);
        assertThat(seen.text()).isEqualTo("two");
        assertThat(seen.labels()).as("buttons go where none are given").isEmpty();
    }

    @Test
    void theSameAgainIsNoEdit() {
        assertThat(edit("Text", ",'text':'one'," + BUTTONS).error())
                .isEqualTo(
                        "400 Bad Request: message is not modified: specified new message content and reply markup are exactly"
                                + " the same as a current content and reply markup of the message");
        assertThat(edit("ReplyMarkup", "," + BUTTONS).error()).startsWith("400 Bad Request: message is not modified");
        edit("ReplyMarkup", "").result();
        assertThat(anna.chat().newest().orElseThrow().labels()).isEmpty();
    }

    @Test
    void captionsAreEditedWhereThereIsAPhoto() {
        assertThat(edit("Caption", ",'caption':'a'").error())
                .isEqualTo("400 Bad Request: there is no caption in the message to edit");
        long photo = anna.photo("passport").messageId();
        long copy = bot.call("copyMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + photo + "}")
                .result()
                .get("message_id")
                .asLong();
        bot.call("editMessageCaption", "{'chat_id':7,'message_id':" + copy + ",'caption':'page 1'}")
                .result();
        assertThat(anna.chat().newest().orElseThrow().text()).isEqualTo("page 1");
        assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':" + copy + ",'text':'a'}")
                        .error())
                .isEqualTo("400 Bad Request: there is no text in the message to edit");
    }

    @Test
    void whatCannotBeEdited() {
        long own = anna.text("mine").messageId();
        assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':" + own + ",'text':'a'}")
                        .error())
                .isEqualTo("400 Bad Request: message can't be edited");
        assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':999,'text':'a'}")
                        .error())
                .isEqualTo("400 Bad Request: message to edit not found");
        assertThat(edit("ReplyMarkup", ",'reply_markup':{'keyboard':[['a']]}").error())
                .isEqualTo("400 Bad Request: inline keyboard expected");
        assertThat(bot.call("editMessageText", "{'text':'a'}").error())
                .isEqualTo("400 Bad Request: message identifier is not specified");
        assertThat(bot.call("editMessageText", "{'inline_message_id':'a','text':'a'}")
                        .error())
                .isEqualTo("400 Bad Request: MESSAGE_ID_INVALID");
        anna.block();
        assertThat(edit("Text", ",'text':'two'").error()).isEqualTo("403 Forbidden: bot was blocked by the user");
    }

    @Test
    void messagesAreDeleted() {
        String it = "{'chat_id':7,'message_id':" + message + "}";
        assertThat(bot.call("deleteMessage", it).result().asBoolean()).isTrue();
        assertThat(anna.chat().fromBot()).isEmpty();
        assertThat(anna.chat().messages().getLast().deleted()).isTrue();
        assertThat(bot.call("deleteMessage", it).error()).isEqualTo("400 Bad Request: message to delete not found");
        assertThat(edit("Text", ",'text':'a'").error()).isEqualTo("400 Bad Request: message to edit not found");
        assertThat(bot.call("deleteMessage", "{'chat_id':7}").error())
                .isEqualTo("400 Bad Request: message identifier is not specified");
    }

    @Test
    void anOldMessageStays() {
        clock.forward(Duration.ofHours(49));
        assertThat(bot.call("deleteMessage", "{'chat_id':7,'message_id':" + message + "}")
                        .error())
                .isEqualTo("400 Bad Request: message can't be deleted for everyone");
    }

    @Test
    void whatCameWithAKeyboardOrFromElsewhereStaysAsItIs() {
        for (String markup : List.of("{'keyboard':[['a']]}", "{'remove_keyboard':true}", "{'force_reply':true}")) {
            long sent = bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_markup':" + markup + "}")
                    .result()
                    .get("message_id")
                    .asLong();
            assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':" + sent + ",'text':'b'}")
                            .error())
                    .as(markup)
                    .isEqualTo("400 Bad Request: message can't be edited");
        }
        long forwarded = bot.call("forwardMessage", "{'chat_id':7,'from_chat_id':7,'message_id':" + message + "}")
                .result()
                .get("message_id")
                .asLong();
        assertThat(bot.call("editMessageText", "{'chat_id':7,'message_id':" + forwarded + ",'text':'b'}")
                        .error())
                .isEqualTo("400 Bad Request: message can't be edited");
    }
}
