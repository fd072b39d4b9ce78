package operatordesk.sandbox.methods;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.model.BotApiError;
import operatordesk.sandbox.model.BotProfile;
import operatordesk.sandbox.model.Webhook;
import operatordesk.sandbox.model.World;

/** The webhook's setting. Nothing is delivered to it: it is here for what it does to polling. */
final class WebhookMethods {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:([a-z]+)://)?[^/?#\\s:]+(?::([0-9]{1,5}))?(?:[/?#]\\S*)?");
    private static final Set<String> PORTS = Set.of("80", "88", "443", "8443");
    private static final int LONGEST_SECRET = 256;
    private static final int MOST_CONNECTIONS = 100;
    private static final int USUAL_CONNECTIONS = 40;

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
        String url = parameters.text("url");
        var webhook = new Webhook(url, connections(parameters), parameters.text("ip_address"));
        String secret = parameters.text("secret_token");
        AllowedUpdates.remember(parameters, world.updates());
        if (url.isEmpty()) {
            return delete(parameters);
        }
        check(url, secret);
        dropWhereAsked(parameters);
        polling.endForWebhook();
        boolean same = webhook.equals(profile.webhook());
        profile.webhook(webhook);
        return new Described(true, same ? "Webhook is already set" : "Webhook was set");
    }

    private static int connections(Parameters parameters) {
        return parameters.find("max_connections").isEmpty()
                ? USUAL_CONNECTIONS
                : Math.clamp(parameters.number("max_connections"), 1, MOST_CONNECTIONS);
    }

    private static void check(String url, String secret) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.matches()) {
            throw BotApiError.badRequest("invalid webhook URL specified");
        }
        if (secret.length() > LONGEST_SECRET) {
            throw BotApiError.badRequest("secret token is too long");
        }
        if (!secret.matches("[A-Za-z0-9_-]*")) {
            throw BotApiError.badRequest("secret token contains unallowed characters");
        }
        if (address.group(1) != null && !address.group(1).equalsIgnoreCase("https")) {
            throw BotApiError.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
        if (address.group(2) != null && !PORTS.contains(address.group(2))) {
            throw BotApiError.badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
    }

    private Object delete(Parameters parameters) {
        dropWhereAsked(parameters);
        boolean was = profile.webhook().isSet();
        profile.webhook(Webhook.NONE);
        return new Described(true, was ? "Webhook was deleted" : "Webhook is already deleted");
    }

    private void dropWhereAsked(Parameters parameters) {
        if (parameters.flag("drop_pending_updates")) {
            world.updates().clear();
        }
    }

    private Object info(Parameters parameters) {
        Webhook webhook = profile.webhook();
        Map<String, Object> info = new TreeMap<>();
        info.put("url", webhook.url());
        info.put("has_custom_certificate", false);
        info.put("pending_update_count", world.updates().pending());
        if (webhook.isSet()) {
            info.put("max_connections", webhook.maxConnections());
            info.put("ip_address", webhook.ipAddress().isEmpty() ? "<unknown>" : webhook.ipAddress());
        }
        if (!world.updates().allowed().isEmpty()) {
            info.put("allowed_updates", world.updates().allowed());
        }
        return info;
    }
}
