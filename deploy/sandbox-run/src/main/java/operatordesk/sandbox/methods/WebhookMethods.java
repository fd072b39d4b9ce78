package operatordesk.sandbox.methods;

import java.util.Map;
import java.util.TreeMap;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotProfile;
import operatordesk.sandbox.model.World;

/** The webhook's setting. Nothing is delivered to it: it is here for what it does to polling. */
final class WebhookMethods {
    private final World world;
    private final BotProfile profile;
    private final GetUpdates polling;

    WebhookMethods(World world, BotProfile profile, GetUpdates polling) {
        this.world = world;
        this.profile = profile;
        this.polling = polling;
    }

    Map<String, BotMethod.AtOnce> methods() {
        return Map.of("setwebhook", this::set, "deletewebhook", this::delete, "getwebhookinfo", this::info);
    }

    private Object set(Parameters parameters) {
        parameters.accept("secret_token", "max_connections", "ip_address");
        String url = parameters.text("url");
        if (!url.isEmpty() && !url.startsWith("https://")) {
            throw BotApiError.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        AllowedUpdates.remember(parameters, world.updates());
        dropWhereAsked(parameters);
        if (!url.isEmpty()) {
            polling.endForWebhook();
        }
        profile.webhook(url);
        return true;
    }

    private Object delete(Parameters parameters) {
        dropWhereAsked(parameters);
        profile.webhook("");
        return true;
    }

    private void dropWhereAsked(Parameters parameters) {
        if (parameters.flag("drop_pending_updates")) {
            world.updates().clear();
        }
    }

    private Object info(Parameters parameters) {
        Map<String, Object> info = new TreeMap<>();
        info.put("url", profile.webhook());
        info.put("has_custom_certificate", false);
        info.put("pending_update_count", world.updates().pending());
        if (!world.updates().allowed().isEmpty()) {
            info.put("allowed_updates", world.updates().allowed());
        }
        return info;
    }
}
