package operatordesk.sandbox.methods;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.CommandMenus.Scope;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Json;

/** Reads {@code scope} and {@code language_code} of a menu. All chats are private here, so that scopes of groups stay unseen. */
final class CommandScopeParameter {
    private static final Set<String> WIDE =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> OF_ONE_CHAT = Set.of("chat", "chat_administrators", "chat_member");

    private final World world;

    CommandScopeParameter(World world) {
        this.world = world;
    }

    /** The scope; that of everybody where none is given. */
    Scope scope(Parameters parameters) {
        String text = parameters.text("scope");
        if (text.isEmpty()) {
            return Scope.DEFAULT;
        }
        JsonNode tree;
        try {
            tree = Json.tree(text);
        } catch (IllegalArgumentException e) {
            throw BotApiError.badRequest("can't parse BotCommandScope JSON object");
        }
        try {
            return scope(tree);
        } catch (Fields.Complaint e) {
            throw e.within("can't parse BotCommandScope: ");
        }
    }

    private Scope scope(JsonNode tree) {
        if (!tree.isObject()) {
            throw new Fields.Complaint("BotCommandScope must be an Object");
        }
        var fields = new Fields(tree);
        String type = fields.requiredText("type");
        if (WIDE.contains(type)) {
            return new Scope(type, 0);
        }
        if (!OF_ONE_CHAT.contains(type)) {
            throw new Fields.Complaint("Unsupported type specified");
        }
        String chat = fields.requiredText("chat_id");
        if (chat.isEmpty()) {
            throw new Fields.Complaint("Empty chat_id specified");
        }
        if (type.equals("chat_member") && fields.requiredLong("user_id") <= 0) {
            throw new Fields.Complaint("Invalid user_id specified");
        }
        return ofChat(type, Parameters.asNumber(chat));
    }

    private Scope ofChat(String type, long chatId) {
        if (world.chat(chatId).isEmpty()) {
            throw BotApiError.badRequest("chat not found");
        }
        if (!type.equals("chat")) {
            throw BotApiError.badRequest("can't use specified scope in private chats");
        }
        return Scope.chat(chatId);
    }

    /** The language; empty for all. */
    static String language(Parameters parameters) {
        String language = parameters.text("language_code");
        if (!language.matches("([a-z]{2})?")) {
            throw BotApiError.badRequest("invalid language code specified");
        }
        return language;
    }
}
