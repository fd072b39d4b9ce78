package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import operatordesk.sandbox.client.SandboxClient.Command;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest extends SandboxCase {
    @Test
    void theMenuIsKept() {
        bot.call("setMyCommands", "{'commands':[{'command':' /start','description':'Main menu '}]}")
                .result();
        assertThat(bot.call("getMyCommands").result().toString())
                .isEqualTo("[{\"command\":\"start\",\"description\":\"Main menu\"}]");
        assertThat(bot.call("getMyCommands", "{'language_code':'ru'}").result()).isEmpty();
        bot.call("deleteMyCommands").result();
        assertThat(bot.call("getMyCommands").result()).isEmpty();
    }

    @Test
    void aPersonSeesTheNarrowestMenu() {
        people.person(new NewPerson(7, "Anna", null, null, "ru-RU"));
        people.person(8, "Boris");
        List<String> narrowing = List.of(
                "'scope':{'type':'default'}",
                "'language_code':'ru'",
                "'scope':{'type':'all_private_chats'}",
                "'scope':{'type':'all_private_chats'},'language_code':'ru'",
                "'scope':{'type':'chat','chat_id':7}",
                "'scope':{'type':'chat','chat_id':7},'language_code':'ru'");
        assertThat(people.commands(7)).isEmpty();
        for (int i = 0; i < narrowing.size(); i++) {
            set("menu" + i, narrowing.get(i)).result();
            assertThat(people.commands(7)).containsExactly(new Command("menu" + i, "a"));
        }
        set("groups", "'scope':{'type':'all_group_chats'}").result();
        assertThat(people.commands(8)).containsExactly(new Command("menu2", "a"));
        for (int i = narrowing.size() - 1; i > 0; i--) {
            bot.call("deleteMyCommands", "{" + narrowing.get(i) + "}").result();
            assertThat(people.commands(7)).containsExactly(new Command("menu" + (i - 1), "a"));
        }
    }

    private Bot.Answer set(String command, String rest) {
        return bot.call("setMyCommands", "{'commands':[{'command':'" + command + "','description':'a'}]," + rest + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'language_code':'rus'                                     | invalid language code specified
            'scope':'{'                                               | can't parse BotCommandScope JSON object
            'scope':[]                                                | can't parse BotCommandScope: BotCommandScope must be an Object
            'scope':{}                                                | can't parse BotCommandScope: Can't find field "type"
            'scope':{'type':'everybody'}                              | can't parse BotCommandScope: Unsupported type specified
            'scope':{'type':'chat'}                                   | can't parse BotCommandScope: Can't find field "chat_id"
            'scope':{'type':'chat','chat_id':9}                       | chat not found
            'scope':{'type':'chat_administrators','chat_id':7}        | can't use specified scope in private chats
            'scope':{'type':'chat_member','chat_id':7,'user_id':0}    | can't parse BotCommandScope: Invalid user_id specified
            """)
    void malformedScopes(String rest, String complaint) {
        people.person(7, "Anna").start();
        assertThat(set("a", rest).error()).isEqualTo("400 Bad Request: " + complaint);
    }

    @Test
    void malformedMenus() {
        assertThat(menu("'['")).isEqualTo("400 Bad Request: can't parse commands JSON object");
        assertThat(menu("{}")).isEqualTo("400 Bad Request: expected an Array of BotCommand");
        assertThat(menu("[1]")).isEqualTo("400 Bad Request: can't parse BotCommand: expected an Object");
        assertThat(menu("[{'command':'a'}]"))
                .isEqualTo("400 Bad Request: can't parse BotCommand: Can't find field \"description\"");
        assertThat(menu("[{'command':'a','description':'" + "b".repeat(257) + "'}]"))
                .isEqualTo("400 Bad Request: command description length must not exceed 256");
        assertThat(menu("[{'command':'" + "a".repeat(33) + "','description':'b'}]"))
                .isEqualTo("400 Bad Request: command length must not exceed 32");
        assertThat(menu("[{'command':'Start','description':'b'}]")).isEqualTo("400 Bad Request: BOT_COMMAND_INVALID");
        assertThat(menu("[{'command':'/','description':'b'}]")).isEqualTo("400 Bad Request: command must be non-empty");
    }

    private String menu(String commands) {
        return bot.call("setMyCommands", "{'commands':" + commands + "}").error();
    }
}
