package operatordesk.conversation.client;

import java.time.Instant;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.ChatSlots;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * A chat with an operator, beside whatever is asked. A reply to a message of the chat belongs to the chat, what answers the open
 * question is an answer, and all else belongs to the chat. An operator's message is in the log, in the same commit, before it is
 * passed on.
 */
final class Chatting {
    private Chatting() {}

    /** What an operator does. */
    static Step<ClientSession> on(ClientSession client, ChatEvent event, Given given) {
        var turn = new ClientTurn(client, given);
        return switch (event) {
            case ChatEvent.Opened opened -> opened(client, opened, turn);
            case ChatEvent.Closed(long operatorId) -> closed(client, operatorId, turn);
            case ChatEvent.Said(long operatorId, var message) -> said(client, operatorId, message, turn);
            case ChatEvent.SaidReady(long operatorId, var text) -> {
                String words = text.in(client.language());
                if (!isWith(client, operatorId)) {
                    yield notOpen(client, operatorId, 0, turn);
                }
                var saidId = turn.step()
                        .keptAs(id -> new ChatRow.Said(
                                id, client.person().id(), operatorId, "text", words, null, given.now()));
                yield turn.say(new ChatNotice.SaidReady(saidId, operatorId, ref(client), words))
                        .stay();
            }
            case ChatEvent.Reworded(long operatorId, long messageId, String text) -> {
                var saidId = turn.step()
                        .keptAs(id -> new ChatRow.Said(
                                id, client.person().id(), operatorId, "edit", text, null, given.now()));
                var notice = new ChatNotice.Reworded(saidId, operatorId, ref(client), messageId, text);
                yield turn.show(notice, new Target.Reworded(ChatSlots.of(operatorId, messageId)), null)
                        .stay();
            }
            case ChatEvent.TakenBack(long operatorId, long messageId) ->
                turn.show(
                                new ChatNotice.TakenBack(operatorId, ref(client), messageId),
                                new Target.IfThere(ChatSlots.of(operatorId, messageId)),
                                null)
                        .stay();
        };
    }

    /** Why nothing can be written to this client; the same for opening a chat and for going on with one. */
    static Step<ClientSession> impossible(ClientSession client, ChatEvent event, WhyNot why, Given given) {
        var turn = new ClientTurn(client, given);
        return switch (event) {
            case ChatEvent.Opened opened -> impossible(client, opened.by().id(), why, turn);
            case ChatEvent.Said said -> impossible(client, said.operatorId(), why, turn);
            case ChatEvent.SaidReady said -> impossible(client, said.operatorId(), why, turn);
            case ChatEvent.Closed closed -> turn.stay();
            case ChatEvent.Reworded reworded -> turn.stay();
            case ChatEvent.TakenBack taken -> turn.stay();
        };
    }

    private static Step<ClientSession> impossible(ClientSession client, long operatorId, WhyNot why, ClientTurn turn) {
        var report = new ChatReport.Impossible(client.person().id(), why);
        return turn.report(operatorId, report, null).stay();
    }

    private static Step<ClientSession> opened(ClientSession client, ChatEvent.Opened event, ClientTurn turn) {
        Person by = event.by();
        if (!client.started()) {
            return impossible(client, by.id(), WhyNot.NEVER_STARTED, turn);
        }
        Long before = client.dealings().chatWith();
        if (before != null && before != by.id() && !event.takesOver()) {
            return turn.report(by.id(), new ChatReport.Busy(ref(client)), null).stay();
        }
        turn.report(by.id(), new ChatReport.Opened(ref(client)), null);
        if (before != null && before == by.id()) {
            return turn.stay();
        }
        keep(client, by.id(), turn);
        if (before == null) {
            turn.say(new ChatNotice.Begins());
        } else {
            turn.report(before, new ChatReport.Moved(ref(client), by), null);
        }
        return turn.step().to(client.dealt(client.dealings().chatting(by.id())));
    }

    private static Step<ClientSession> closed(ClientSession client, long operatorId, ClientTurn turn) {
        turn.report(operatorId, new ChatReport.Closed(ref(client), false), null);
        if (!isWith(client, operatorId)) {
            return turn.stay();
        }
        turn.say(new ChatNotice.Ends());
        return turn.step().to(over(client, turn));
    }

    /** The client presses that it has written all. */
    static Step<ClientSession> ended(ClientSession client, Target here, ClientTurn turn) {
        Long with = client.dealings().chatWith();
        if (with == null) {
            return FlowPresses.old(turn);
        }
        turn.show(new ChatNotice.Ends(), here, null).report(with, new ChatReport.Closed(ref(client), true), null);
        return turn.step().to(over(client, turn));
    }

    /** Ends it where one is open, and tells its operator alone. */
    static ClientSession endedSilently(ClientSession client, ClientTurn turn) {
        Long with = client.dealings().chatWith();
        if (with == null) {
            return client;
        }
        turn.report(with, new ChatReport.Closed(ref(client), false), null);
        return over(client, turn);
    }

    private static ClientSession over(ClientSession client, ClientTurn turn) {
        keep(client, null, turn);
        return client.dealt(client.dealings().chatting(null));
    }

    private static void keep(ClientSession client, @Nullable Long operatorId, ClientTurn turn) {
        turn.step()
                .keep(new ChatRow.With(
                        client.person().id(), operatorId, turn.given().now()));
    }

    private static boolean isWith(ClientSession client, long operatorId) {
        Long with = client.dealings().chatWith();
        return with != null && with == operatorId;
    }

    private static Step<ClientSession> notOpen(ClientSession client, long operatorId, long messageId, ClientTurn turn) {
        return turn.report(operatorId, new ChatReport.NotOpen(ref(client), messageId), null)
                .stay();
    }

    private static Step<ClientSession> said(
            ClientSession client, long operatorId, ChatMessage message, ClientTurn turn) {
        if (!isWith(client, operatorId)) {
            return notOpen(client, operatorId, message.messageId(), turn);
        }
        var saidId = turn.step()
                .keptAs(id -> new ChatRow.Said(
                        id,
                        client.person().id(),
                        operatorId,
                        message.what(),
                        message.text(),
                        message.fileId(),
                        turn.given().now()));
        var target = new Target.Passed(
                ChatSlots.of(operatorId, message.messageId()),
                message.toTheirs(),
                message.toOwn() == null ? null : ChatSlots.of(operatorId, message.toOwn()),
                ChatSlots.stale(turn.given()));
        return turn.show(new ChatNotice.Said(saidId, operatorId, ref(client), message), target, null)
                .stay();
    }

    /** What the client sent, where it belongs to the chat; empty where it does not, and is what it is without a chat. */
    static Optional<Step<ClientSession>> sent(
            ClientSession client, Event.Sent sent, @Nullable Long replyTo, Instant at, ClientTurn turn) {
        Long with = client.dealings().chatWith();
        if (with == null
                || sent instanceof Event.Started
                || client.earlier().messages().contains(sent.messageId())) {
            return Optional.empty();
        }
        boolean replies =
                replyTo != null && ChatSlots.original(replyTo, turn.given()).isPresent();
        if (!replies && isAnswer(client.state(), sent, at, turn)) {
            return Optional.empty();
        }
        ChatMessage message = ChatMessage.of(sent).replying(theirs(with, replyTo, turn.given()), replyTo);
        return Optional.of(turn.log(sent)
                .report(with, new ChatReport.Wrote(ref(client), message), null)
                .stay());
    }

    /** The operator's own message of which that one is the copy. */
    private static @Nullable Long theirs(long operatorId, @Nullable Long replyTo, Given given) {
        return replyTo == null
                ? null
                : ChatSlots.original(replyTo, given)
                        .filter(original -> original.writerId() == operatorId)
                        .map(ChatSlots.Original::messageId)
                        .orElse(null);
    }

    private static boolean isAnswer(ClientState state, Event.Sent sent, Instant at, ClientTurn turn) {
        return switch (state) {
            case Waiting waiting -> false;
            case Decided decided -> false;
            case Submitted submitted -> WhileSubmitted.takes(submitted, sent, turn);
            case Questioning questioning -> true;
            case Open open -> WhileOpen.takes(open, sent, at, turn);
        };
    }

    /** The client changed the words of a message of the chat; empty where it is none. What answered a question never is. */
    static Optional<Step<ClientSession>> edited(ClientSession client, Event.Edited edited, ClientTurn turn) {
        Long with = client.dealings().chatWith();
        if (with == null || Correction.isOfAnswer(client.state(), edited)) {
            return Optional.empty();
        }
        return Optional.of(turn.log("edit", edited.text(), null, edited.messageId())
                .report(with, new ChatReport.Reworded(ref(client), edited.messageId(), edited.text()), null)
                .stay());
    }

    static ChatRef ref(ClientSession client) {
        return new ChatRef(client.person(), client.label());
    }
}
