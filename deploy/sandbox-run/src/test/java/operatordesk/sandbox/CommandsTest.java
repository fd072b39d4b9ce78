package operatordesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest extends SandboxCase {
    @Test
    void theMenuIsKept() {
        bot.call("setMyCommands", "{'commands':[{'command':'start','description':'Main menu'}]}")
                .result();
        assertThat(bot.call("getMyCommands").result().toString())
                .isEqualTo("[{\"command\":\"start\",\"description\":\"Main menu\"}]");
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
    }

    private String menu(String commands) {
        return bot.call("setMyCommands", "{'commands':" + commands + "}").error();
    }
}
