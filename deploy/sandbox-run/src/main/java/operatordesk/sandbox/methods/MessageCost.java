package operatordesk.sandbox.methods;

import java.util.Locale;
import java.util.Set;
import operatordesk.sandbox.telegram.Json;

/** How many messages a call counts for in Telegram's limits: an edit is one, an album is as many as it has items. */
public final class MessageCost {
    private static final Set<String> FREE = Set.of("sendchataction");

    private MessageCost() {}

    /** 0 for a call that is no message. */
    public static int of(String method, Parameters parameters) {
        String name = method.toLowerCase(Locale.ROOT);
        if (name.equals("sendmediagroup")) {
            return items(parameters.all().getOrDefault("media", ""));
        }
        return name.matches("(send|copymessage|forwardmessage|editmessage).*") && !FREE.contains(name) ? 1 : 0;
    }

    private static int items(String media) {
        try {
            return Math.max(1, Json.tree(media).size());
        } catch (IllegalArgumentException e) {
            return 1;
        }
    }
}
