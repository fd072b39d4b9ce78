package operatordesk.sandbox.methods;

import operatordesk.sandbox.model.BotSide.Outgoing;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Markup;
import org.jspecify.annotations.Nullable;

/** Reads what the methods that send messages have in common. */
final class OutgoingParameters {
    private OutgoingParameters() {}

    /** A message with buttons or a keyboard, where it may have one. */
    static Outgoing withMarkup(Parameters parameters, Content content) {
        return outgoing(parameters, content, MarkupParameter.of(parameters));
    }

    /** A message without. */
    static Outgoing bare(Parameters parameters, Content content) {
        return outgoing(parameters, content, null);
    }

    private static Outgoing outgoing(Parameters parameters, Content content, @Nullable Markup markup) {
        var reply = ReplyParameter.of(parameters);
        return new Outgoing(content, markup, reply.messageId(), reply.sendWithout(), isSecret(parameters), null);
    }

    /** Whether it may not be sent on or saved. How it is announced is of no account here. */
    static boolean isSecret(Parameters parameters) {
        parameters.accept("disable_notification", "allow_paid_broadcast");
        return parameters.flag("protect_content");
    }
}
