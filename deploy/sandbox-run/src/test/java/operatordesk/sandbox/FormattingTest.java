package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import operatordesk.sandbox.client.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormattingTest extends SandboxCase {
    private final Person anna = people.person(7, "Anna");

    @BeforeEach
    void start() {
        anna.start();
        nextUpdate();
    }

    private Bot.Answer send(String rest) {
        return bot.call("sendMessage", "{'chat_id':7," + rest + "}");
    }

    @Test
    void aTextHasAParseMode() {
        JsonNode html = send("'text':' 😀 <b>Hi</b> <a href=\\\"tg://user?id=7\\\">you</a>','parse_mode':'HTML'")
                .result();
        assertThat(html.get("text").asText()).isEqualTo("😀 Hi you");
        assertThat(html.at("/entities/0").toString()).isEqualTo("{\"type\":\"bold\",\"offset\":3,\"length\":2}");
        assertThat(html.at("/entities/1/type").asText()).isEqualTo("text_mention");
        assertThat(html.at("/entities/1/user/first_name").asText()).isEqualTo("Anna");
        JsonNode markdown =
                send("'text':'*Hi* 1\\\\.5','parse_mode':'MarkdownV2'").result();
        assertThat(markdown.get("text").asText()).isEqualTo("Hi 1.5");
        assertThat(anna.chat().newest().orElseThrow().text()).isEqualTo("Hi 1.5");
    }

    @Test
    void complaintsSayWhere() {
        assertThat(send("'text':'<b>a','parse_mode':'HTML'").error())
                .isEqualTo(
                        "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"");
        assertThat(send("'text':'яя.','parse_mode':'markdownv2'").error())
                .isEqualTo(
                        "400 Bad Request: can't parse entities: Character '.' is reserved and must be escaped with the"
                                + " preceding '\\'");
        assertThat(send("'text':'a','parse_mode':'BBCode'").error())
                .isEqualTo("400 Bad Request: unsupported parse_mode");
        assertThat(send("'text':'<b> </b>','parse_mode':'HTML'").error())
                .isEqualTo("400 Bad Request: text must be non-empty");
    }

    @Test
    void limitsCountWhatIsShown() {
        send("'text':'<b>" + "a".repeat(4_096) + "</b>','parse_mode':'HTML'").result();
        assertThat(send("'text':'<b>" + "a".repeat(4_097) + "</b>','parse_mode':'HTML'")
                        .error())
                .isEqualTo("400 Bad Request: message is too long");
    }

    @Test
    void theSameTextInAnotherModeIsNoEdit() {
        long message = send("'text':'<b>Hi</b>','parse_mode':'HTML'")
                .result()
                .get("message_id")
                .asLong();
        String edit = "{'chat_id':7,'message_id':" + message + ",'text':'%s','parse_mode':'MarkdownV2'}";
        assertThat(bot.call("editMessageText", edit.replace("%s", "*Hi*")).error())
                .contains("message is not modified");
        assertThat(bot.call("editMessageText", edit.replace("%s", "_Hi_"))
                        .result()
                        .at("/entities/0/type")
                        .asText())
                .isEqualTo("italic");
        assertThat(bot.call("editMessageText", edit.replace("%s", "_Hi")).error())
                .isEqualTo("400 Bad Request: can't parse entities: Can't find end of Italic entity at byte offset 0");
    }

    @Test
    void captionsHaveParseModes() {
        anna.photo("passport");
        String photo = nextUpdate().at("/message/photo/0/file_id").asText();
        JsonNode sent = bot.call(
                        "sendPhoto", "{'chat_id':7,'photo':'" + photo + "','caption':'<i>a</i>','parse_mode':'HTML'}")
                .result();
        assertThat(sent.get("caption").asText()).isEqualTo("a");
        assertThat(sent.at("/caption_entities/0/type").asText()).isEqualTo("italic");
        String message = "'message_id':" + sent.get("message_id").asLong();
        JsonNode edited = bot.call(
                        "editMessageCaption", "{'chat_id':7," + message + ",'caption':'*b*','parse_mode':'Markdown'}")
                .result();
        assertThat(edited.at("/caption_entities/0/type").asText()).isEqualTo("bold");
        bot.call(
                        "copyMessage",
                        "{'chat_id':7,'from_chat_id':7," + message + ",'caption':'<u>c</u>','parse_mode':'HTML'}")
                .result();
        assertThat(anna.chat().newest().orElseThrow().text()).isEqualTo("c");
    }

    @Test
    void entitiesAreFoundInWhatPeopleType() {
        anna.text("/help me, @operator #now");
        JsonNode entities = nextUpdate().at("/message/entities");
        assertThat(entities)
                .extracting(entity -> entity.get("type").asText())
                .containsExactly("bot_command", "mention", "hashtag");
    }

    @Test
    void whatTheSandboxDoesNotShowIsNoted() {
        send("'text':'a','entities':[{'type':'custom_emoji','offset':0,'length':1,'custom_emoji_id':'5'}]")
                .result();
        assertThat(people.calls("sendMessage").getLast().unknown()).containsExactly("entities: custom_emoji");
        send("'text':'<tg-emoji emoji-id=\\\"5\\\">a</tg-emoji>','parse_mode':'HTML'")
                .result();
        assertThat(people.calls("sendMessage").getLast().unknown())
                .singleElement()
                .asString()
                .startsWith("parse_mode: a custom emoji");
    }
}
