package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest extends SandboxCase {
    private static final long BIG = (1L << 52) - 1;

    @Test
    void thePersonSeesWhatIsSent() {
        Person anna = people.person(BIG, "Anna");
        anna.start();
        var sent = bot.call(
                        "sendMessage",
                        "{'chat_id':" + BIG + ",'text':'Hello','entities':[{'type':'bold','offset':0,'length':5}],"
                                + "'reply_markup':{'inline_keyboard':[[{'text':'Yes','callback_data':'y'},{'text':'Site','url':'https://example.org'}]]}}")
                .result();
        assertThat(sent.at("/entities/0/type").asText()).isEqualTo("bold");
        assertThat(sent.at("/chat/id").asLong()).isEqualTo(BIG);
        assertThat(sent.at("/chat/type").asText()).isEqualTo("private");
        Entry seen = anna.awaitMessage(entry -> entry.text().equals("Hello"), PATIENCE);
        assertThat(seen.labels()).containsExactly("Yes", "Site");
        assertThat(seen.id()).isEqualTo(sent.get("message_id").asLong());
    }

    @Test
    void whoCannotBeReached() {
        Person anna = people.person(7, "Anna");
        assertThat(bot.call("sendMessage", "{'text':'a'}").error()).isEqualTo("400 Bad Request: chat_id is empty");
        assertThat(bot.sendText(8, "a").error()).isEqualTo("400 Bad Request: chat not found");
        assertThat(bot.sendText(7, "a").error())
                .isEqualTo("403 Forbidden: bot can't initiate conversation with a user");
        assertThat(bot.sendText(7_000_000_001L, "a").error())
                .isEqualTo("403 Forbidden: the bot can't send messages to the bot");
        anna.start();
        anna.block();
        assertThat(bot.sendText(7, "a").error()).isEqualTo("403 Forbidden: bot was blocked by the user");
        anna.unblock();
        bot.sendText(7, "a").result();
        anna.deleteAccount();
        assertThat(bot.sendText(7, "a").error()).isEqualTo("403 Forbidden: user is deactivated");
    }

    @Test
    void textsHaveLimits() {
        people.person(7, "Anna").start();
        assertThat(bot.call("sendMessage", "{'chat_id':7}").error())
                .isEqualTo("400 Bad Request: message text is empty");
        assertThat(bot.sendText(7, "  ").error()).isEqualTo("400 Bad Request: text must be non-empty");
        assertThat(bot.sendText(7, "a".repeat(4_097)).error()).isEqualTo("400 Bad Request: message is too long");
        assertThat(bot.sendText(7, "a".repeat(32_769)).error()).isEqualTo("400 Bad Request: text is too long");
        bot.sendText(7, "😀".repeat(4_096)).result();
        assertThat(bot.call(
                                "sendMessage",
                                "{'chat_id':7,'text':'ab','entities':[{'type':'bold','offset':1,'length':5}]}")
                        .error())
                .startsWith("400 Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text");
        assertThat(bot.call(
                                "sendMessage",
                                "{'chat_id':7,'text':'ab','entities':[{'type':'loud','offset':0,'length':1}]}")
                        .error())
                .isEqualTo("400 Bad Request: can't parse MessageEntity: Unsupported type specified");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'oops{'                                                  | can't parse reply keyboard markup JSON object
            [1]                                                      | object expected as reply markup
            {'inline_keyboard':null}                                 | field "inline_keyboard" must be of type Array
            {'inline_keyboard':{}}                                   | field "inline_keyboard" must be of type Array
            {'inline_keyboard':[{'text':'a','callback_data':'b'}]}   | field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays
            {'inline_keyboard':[['a']]}                              | can't parse inline keyboard button: InlineKeyboardButton must be an Object
            {'inline_keyboard':[[{'text':'a'}]]}                     | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard
            {'inline_keyboard':[[{'callback_data':'a'}]]}            | can't parse inline keyboard button: Can't find field "text"
            {'inline_keyboard':[[{'text':null,'callback_data':'a'}]]}| can't parse inline keyboard button: Field "text" must be of type String
            {'inline_keyboard':[[{'text':'a','url':null}]]}          | can't parse inline keyboard button: Field "url" must be of type String
            {'inline_keyboard':[[{'text':'a','url':'ftp://b.org'}]]} | inline keyboard button URL 'ftp://b.org' is invalid: Unsupported URL protocol
            {'keyboard':['a']}                                       | field "keyboard" must be an Array of Arrays
            {'keyboard':[[1]]}                                       | can't parse keyboard button: KeyboardButton must be a String or an Object
            """)
    void malformedKeyboards(String markup, String reason) {
        people.person(7, "Anna").start();
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_markup':" + markup + "}")
                        .error())
                .isEqualTo("400 Bad Request: " + reason);
    }

    @Test
    void buttonDataCountsBytes() {
        people.person(7, "Anna").start();
        String markup =
                "{'chat_id':7,'text':'a','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'%s'}]]}}";
        bot.call("sendMessage", markup.replace("%s", "я".repeat(32))).result();
        assertThat(bot.call("sendMessage", markup.replace("%s", "я".repeat(33))).error())
                .isEqualTo("400 Bad Request: BUTTON_DATA_INVALID");
    }

    @Test
    void aKeyboardStaysUntilItIsRemoved() {
        Person anna = people.person(7, "Anna");
        anna.start();
        bot.call(
                        "sendMessage",
                        "{'chat_id':7,'text':'a','reply_markup':{'keyboard':[['Menu',{'text':'Pick','request_users':{'request_id':1}}]]}}")
                .result();
        assertThat(anna.chat().keyboard())
                .isNotNull()
                .satisfies(keyboard -> assertThat(keyboard.labels()).containsExactly("Menu", "Pick"));
        bot.call("sendMessage", "{'chat_id':7,'text':'b','reply_markup':{'remove_keyboard':true}}")
                .result();
        assertThat(anna.chat().keyboard()).isNull();
    }

    @Test
    void repliesShowWhatTheyReplyTo() {
        Person anna = people.person(7, "Anna");
        anna.start();
        long question = anna.text("Why?").messageId();
        bot.call("sendMessage", "{'chat_id':7,'text':'Because','reply_parameters':{'message_id':" + question + "}}")
                .result();
        assertThat(anna.chat().newest().orElseThrow().message().replyToMessage())
                .isNotNull()
                .satisfies(replied -> assertThat(replied.text()).isEqualTo("Why?"));
        assertThat(bot.call("sendMessage", "{'chat_id':7,'text':'a','reply_to_message_id':999}")
                        .error())
                .isEqualTo("400 Bad Request: message to be replied not found");
        bot.call(
                        "sendMessage",
                        "{'chat_id':7,'text':'a','reply_parameters':{'message_id':999,'allow_sending_without_reply':true}}")
                .result();
    }

    @Test
    void messageIdsAreOneSequenceOverAllChats() {
        long first = people.person(7, "Anna").start().messageId();
        long second = people.person(8, "Boris").start().messageId();
        long third = bot.sendText(7, "a").result().get("message_id").asLong();
        assertThat(new long[] {second, third}).containsExactly(first + 1, first + 2);
    }

    @Test
    void chatActions() {
        people.person(7, "Anna").start();
        assertThat(bot.call("sendChatAction", "{'chat_id':7,'action':'typing'}")
                        .result()
                        .asBoolean())
                .isTrue();
        assertThat(bot.call("sendChatAction", "{'chat_id':7,'action':'dancing'}")
                        .error())
                .isEqualTo("400 Bad Request: wrong parameter action in request");
    }
}
