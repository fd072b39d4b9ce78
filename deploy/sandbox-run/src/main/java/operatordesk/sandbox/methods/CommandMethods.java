package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.BotCommand;
import operatordesk.sandbox.telegram.Json;

/** The bot's menus of commands. */
final class CommandMethods {
    private static final int MOST_COMMANDS = 100;
    private static final int MOST_NAME = 32;
    private static final int MOST_DESCRIPTION = 256;

    private final World world;
    private final CommandScopeParameter scopes;

    CommandMethods(World world) {
        this.world = world;
        scopes = new CommandScopeParameter(world);
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of("setmycommands", this::set, "getmycommands", this::get, "deletemycommands", this::delete);
    }

    private Object set(Parameters parameters) {
        String text = parameters.text("commands");
        List<BotCommand> commands = text.isEmpty() ? List.of() : commands(text);
        world.menus().set(scopes.scope(parameters), CommandScopeParameter.language(parameters), commands);
        return true;
    }

    private Object get(Parameters parameters) {
        return world.menus().get(scopes.scope(parameters), CommandScopeParameter.language(parameters));
    }

    private Object delete(Parameters parameters) {
        world.menus().set(scopes.scope(parameters), CommandScopeParameter.language(parameters), List.of());
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
        List<BotCommand> commands = new ArrayList<>();
        array.forEach(each -> commands.add(command(each)));
        commands.replaceAll(CommandMethods::checked);
        if (commands.size() > MOST_COMMANDS) {
            throw BotApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        return commands;
    }

    private static BotCommand command(JsonNode node) {
        try {
            if (!node.isObject()) {
                throw new Fields.Complaint("expected an Object");
            }
            var fields = new Fields(node);
            return new BotCommand(fields.requiredText("command"), fields.requiredText("description"));
        } catch (Fields.Complaint e) {
            throw e.within("can't parse BotCommand: ");
        }
    }

    private static BotCommand checked(BotCommand given) {
        String name = given.command().strip().replaceFirst("^/", "");
        String description = given.description().strip();
        if (name.isEmpty()) {
            throw BotApiError.badRequest("command must be non-empty");
        }
        if (characters(name) > MOST_NAME) {
            throw BotApiError.badRequest("command length must not exceed 32");
        }
        if (description.isEmpty()) {
            throw BotApiError.badRequest("command description must be non-empty");
        }
        if (characters(description) > MOST_DESCRIPTION) {
            throw BotApiError.badRequest("command description length must not exceed 256");
        }
        if (!name.matches("[a-z0-9_]+")) {
            throw BotApiError.badRequest("BOT_COMMAND_INVALID");
        }
        return new BotCommand(name, description);
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
