package operatordesk.conversation.operator;

import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.ChatSlots;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Report;
import org.jspecify.annotations.Nullable;

/** What an operator sees of its chats, and which of them are open. */
final class ChatReports {
    private ChatReports() {}

    static void show(
            OperatorSession operator, ChatReport report, @Nullable EventId kept, Given given, Step.Builder step) {
        OpenChats after = after(operator.openChats(), report, given);
        switch (report) {
            case ChatReport.Wrote(var client, var message) ->
                say(operator, new DeskChatNotice.FromClient(client, message), copy(client, message, given), kept, step);
            case ChatReport.Reworded(var client, long messageId, String text) -> {
                var slot = ChatSlots.of(client.client().id(), messageId);
                say(operator, new DeskChatNotice.Reworded(client, text), new Target.Reworded(slot), kept, step);
            }
            case ChatReport.Opened opened -> whichAreOpen(operator, report, after, kept, step);
            case ChatReport.Closed closed -> whichAreOpen(operator, report, after, kept, step);
            case ChatReport.Moved moved -> whichAreOpen(operator, report, after, kept, step);
            case ChatReport.NotOpen(var client, long messageId) -> under(operator, report, messageId, kept, step);
            case ChatReport.Undelivered(var client, long messageId, var reason) ->
                under(operator, report, messageId, kept, step);
            case ChatReport.Unknown(var client, var message) ->
                under(operator, report, message.messageId(), kept, step);
            case ChatReport.TakenBack(var client, long messageId, boolean done) ->
                under(operator, report, messageId, kept, step);
            case ChatReport.Busy busy ->
                say(operator, new OperatorNotice.Reported(report), new Target.Fresh(), kept, step);
            case ChatReport.Impossible impossible ->
                say(operator, new OperatorNotice.Reported(report), new Target.Fresh(), kept, step);
            case ChatReport.GoneBefore(var client, var words) -> {
                List<String> parts = words == null || words.isEmpty() ? List.of("") : Written.parts(words);
                parts.forEach(part -> say(
                        operator,
                        new OperatorNotice.Reported(new ChatReport.GoneBefore(client, part)),
                        new Target.Fresh(),
                        kept,
                        step));
            }
        }
    }

    /** The name of somebody who is erased stays on no key. */
    static void erased(OperatorSession operator, long clientId, Step.Builder step) {
        operator.openChats().with(clientId).ifPresent(chat -> {
            var nobody = new ChatRef(new Person(clientId, "ID " + clientId, null, null), null);
            OpenChats after = operator.openChats().forgotten(clientId);
            whichAreOpen(operator, new ChatReport.Closed(nobody, false), after, null, step);
        });
    }

    private static Target copy(ChatRef client, ChatMessage message, Given given) {
        long clientId = client.client().id();
        return new Target.Passed(
                ChatSlots.of(clientId, message.messageId()),
                message.toTheirs(),
                message.toOwn() == null ? null : ChatSlots.of(clientId, message.toOwn()),
                ChatSlots.stale(given));
    }

    private static void whichAreOpen(
            OperatorSession operator, ChatReport report, OpenChats after, @Nullable EventId kept, Step.Builder step) {
        say(operator, new DeskChatNotice.Open(report, after.clients()), new Target.Fresh(), kept, step);
    }

    private static void under(
            OperatorSession operator, ChatReport report, long messageId, @Nullable EventId kept, Step.Builder step) {
        say(operator, new OperatorNotice.Reported(report), new Target.Under(messageId), kept, step);
    }

    private static void say(
            OperatorSession operator, OperatorNotice notice, Target target, @Nullable EventId kept, Step.Builder step) {
        step.then(new Effect.Show(notice, operator.language(), target, kept));
    }

    /** The operator's chats after a report. */
    static OperatorSession after(OperatorSession operator, Report report, Given given) {
        if (report instanceof CardReport.Erased erased) {
            return operator.chatting(operator.openChats().forgotten(erased.clientId()));
        }
        return report instanceof ChatReport chat
                ? operator.chatting(after(operator.openChats(), chat, given))
                : operator;
    }

    /** What a client writes comes with its name, so a chat of which nothing is known any more is known from then on. */
    private static OpenChats after(OpenChats chats, ChatReport report, Given given) {
        return switch (report) {
            case ChatReport.Opened(var client) -> chats.opened(client, given.now());
            case ChatReport.Wrote(var client, var message) -> chats.opened(client, given.now());
            case ChatReport.Closed(var client, boolean byClient) -> chats.closed(client);
            case ChatReport.Moved(var client, var to) -> chats.closed(client);
            case ChatReport.NotOpen(var client, long messageId) -> chats.closed(client);
            case ChatReport.Reworded reworded -> chats;
            case ChatReport.Busy busy -> chats;
            case ChatReport.Impossible impossible -> chats;
            case ChatReport.Undelivered undelivered -> chats;
            case ChatReport.Unknown unknown -> chats;
            case ChatReport.TakenBack taken -> chats;
            case ChatReport.GoneBefore gone -> chats;
        };
    }
}
