package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotProfile;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.BotCommand;
import operatordesk.sandbox.telegram.Json;

/** What is not about a chat: the bot itself, its menu, its files. */
final class AccountMethods {
    private static final int MOST_COMMANDS = 100;
    private static final int MOST_DESCRIPTION = 256;

    private final World world;
    private final BotProfile profile;

    AccountMethods(World world, BotProfile profile) {
        this.world = world;
        this.profile = profile;
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of(
                "getme", this::getMe,
                "setmycommands", this::setMyCommands,
                "getmycommands", this::getMyCommands,
                "deletemycommands", this::deleteMyCommands,
                "getfile", this::getFile);
    }

    private Object getMe(Parameters parameters) {
        var bot = world.bot();
        Map<String, Object> me = new TreeMap<>();
        me.put("id", bot.id());
        me.put("is_bot", true);
        me.put("first_name", bot.firstName());
        me.put("username", String.valueOf(bot.username()));
        me.put("can_join_groups", false);
        me.put("can_read_all_group_messages", false);
        me.put("supports_inline_queries", false);
        me.put("can_connect_to_business", false);
        me.put("has_main_web_app", false);
        return me;
    }

    private Object setMyCommands(Parameters parameters) {
        parameters.accept("scope", "language_code");
        String text = parameters.text("commands");
        profile.commands(text.isEmpty() ? List.of() : commands(text));
        return true;
    }

    private Object getMyCommands(Parameters parameters) {
        parameters.accept("scope", "language_code");
        return profile.commands();
    }

    private Object deleteMyCommands(Parameters parameters) {
        parameters.accept("scope", "language_code");
        profile.commands(List.of());
        return true;
    }

    private static List<BotCommand> commands(String text) {
        JsonNode array;
        try {
            array = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse commands JSON object");
        }
        if (!array.isArray()) {
            throw BotApiError.badRequest("expected an Array of BotCommand");
        }
        if (array.size() > MOST_COMMANDS) {
            throw BotApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        List<BotCommand> commands = new ArrayList<>();
        array.forEach(each -> commands.add(command(each)));
        return commands;
    }

    private static BotCommand command(JsonNode node) {
        try {
            if (!node.isObject()) {
                throw new Fields.Complaint("expected an Object");
            }
            var fields = new Fields(node);
            return checked(new BotCommand(fields.requiredText("command"), fields.requiredText("description")));
        } catch (Fields.Complaint e) {
            throw e.within("can't parse BotCommand: ");
        }
    }

    private static BotCommand checked(BotCommand command) {
        if (!command.command().matches("/?[a-z0-9_]{1,32}")) {
            throw BotApiError.badRequest("BOT_COMMAND_INVALID");
        }
        if (command.description().isBlank()) {
            throw BotApiError.badRequest("command description must be non-empty");
        }
        if (command.description().length() > MOST_DESCRIPTION) {
            throw BotApiError.badRequest("command description length must not exceed 256");
        }
        return command;
    }

    private Object getFile(Parameters parameters) {
        StoredFile file = world.files().fetched(parameters.text("file_id"));
        return Map.of(
                "file_id", file.fileId(),
                "file_unique_id", file.fileUniqueId(),
                "file_size", file.fileSize(),
                "file_path", file.path());
    }
}
