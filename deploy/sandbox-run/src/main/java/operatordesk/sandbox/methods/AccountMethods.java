package operatordesk.sandbox.methods;

import java.util.Map;
import java.util.TreeMap;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.StoredFile;
import operatordesk.sandbox.model.World;

/** What is not about a chat: the bot itself and its files. */
final class AccountMethods {
    private final World world;

    AccountMethods(World world) {
        this.world = world;
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of(
                "getme", this::getMe,
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

    private Object getFile(Parameters parameters) {
        String fileId = parameters.find("file_id").orElseThrow(() -> BotApiError.badRequest("file_id not specified"));
        StoredFile file = world.files().fetched(fileId);
        return Map.of(
                "file_id", file.fileId(),
                "file_unique_id", file.fileUniqueId(),
                "file_size", file.fileSize(),
                "file_path", file.path());
    }
}
