package operatordesk.conversation.operator;

import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.ReadyReply;
import operatordesk.conversation.effects.ChatSlots;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ChatKey;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.operator.OpenChats.OpenChat;
import org.jspecify.annotations.Nullable;

/**
 * What an operator writes goes to a client only as a reply to one of its messages, or when exactly one chat is open and in use. All
 * else is held until the operator says for whom it is: nothing goes to the wrong client. Commands, keys and what is asked for (a
 * name, a reason, words to search for) never come here.
 */
final class Passing {
    private static final String DELETE = "/del";

    private Passing() {}

    /** Whose message is replied to, of the clients of chats; empty for a reply to anything else. People are picked to be looked up. */
    static Optional<Long> answered(OperatorSession operator, Event.Sent sent, @Nullable Long replyTo, Given given) {
        return replyTo == null || sent instanceof Event.Users
                ? Optional.empty()
                : ChatSlots.original(replyTo, given)
                        .map(ChatSlots.Original::writerId)
                        .or(() -> operator.openChats().recipient(replyTo));
    }

    /** A reply to a chat message is chat, whatever the desk waits for. */
    static Step<OperatorSession> replied(
            OperatorSession operator, long answered, Event.Sent sent, @Nullable Long replyTo, Given given) {
        ChatMessage message = message(sent, replyTo, given);
        return operator.openChats().with(answered).isPresent()
                ? pass(operator, answered, message, given)
                : Holding.hold(operator, message, answered, given);
    }

    /** What follows from something else written at the desk; empty where it belongs to no chat. */
    static Optional<Step<OperatorSession>> sent(
            OperatorSession operator, Event.Sent sent, @Nullable Long replyTo, Given given) {
        OpenChats chats = operator.openChats();
        if (sent instanceof Event.Users || chats.open().isEmpty()) {
            return Optional.empty();
        }
        ChatMessage message = message(sent, replyTo, given);
        Optional<OpenChat> only = replyTo == null ? chats.only(given.now()) : Optional.empty();
        return Optional.of(only.map(chat -> pass(operator, chat.clientId(), message, given))
                .orElseGet(() -> Holding.hold(operator, message, null, given)));
    }

    private static ChatMessage message(Event.Sent sent, @Nullable Long replyTo, Given given) {
        Long theirs = replyTo == null
                ? null
                : ChatSlots.original(replyTo, given)
                        .map(ChatSlots.Original::messageId)
                        .orElse(null);
        return ChatMessage.of(sent).replying(theirs, theirs == null ? replyTo : null);
    }

    /** What the key of a chat does, of this keyboard's or of a former one's; empty for what is no key. */
    static Optional<Step<OperatorSession>> key(OperatorSession operator, Event.Sent sent, Given given) {
        return sent instanceof Event.Text(long id, String text) && ChatKey.isKey(text)
                ? Optional.of(key(operator, text, given))
                : Optional.empty();
    }

    private static Step<OperatorSession> key(OperatorSession operator, String text, Given given) {
        for (ChatKey key : ChatKey.of(operator.openChats().clients())) {
            long clientId = key.client().client().id();
            if (text.equals(key.close())) {
                var closed = new ChatEvent.Closed(operator.id());
                return new Step.Builder(given)
                        .then(new Effect.TellClient(clientId, closed))
                        .to(operator);
            }
            if (text.equals(key.card())) {
                return OperatorMachine.card(operator, clientId, given);
            }
        }
        return OperatorMachine.menu(operator, given);
    }

    private static Step<OperatorSession> pass(
            OperatorSession operator, long clientId, ChatMessage message, Given given) {
        var step = new Step.Builder(given);
        step.then(new Effect.TellClient(clientId, new ChatEvent.Said(operator.id(), message)));
        OpenChats chats = operator.openChats().used(clientId, given.now());
        return step.to(operator.chatting(chats.passedOn(message.messageId(), clientId)));
    }

    static Step<OperatorSession> pressed(
            OperatorSession operator, Person person, ChatPress press, long messageId, Given given) {
        OpenChats chats = operator.openChats();
        var step = new Step.Builder(given);
        return switch (press) {
            case ChatPress.Open(long clientId) -> open(operator, clientId, new ChatEvent.Opened(person), given);
            case ChatPress.TakeOver(long clientId) ->
                open(operator, clientId, new ChatEvent.Opened(person, true), given);
            case ChatPress.ToNobody nobody -> Holding.letGo(operator, nobody, messageId, given);
            case ChatPress.Replies(long clientId) ->
                OperatorMachine.show(operator, new DeskChatNotice.ReadyReplies(clientId), new Target.Fresh(), given);
            case ChatPress.Reply(long clientId, String key) -> ready(operator, clientId, key, messageId, given);
            case ChatPress.To to -> Holding.pass(operator, person, to, messageId, given);
            case ChatPress.Again(long clientId, long written) -> {
                boolean known =
                        chats.recipient(written).filter(to -> to == clientId).isPresent();
                yield known
                        ? again(operator, clientId, written, step)
                        : step.answer(PressNotice.BUTTON_OLD).to(operator);
            }
        };
    }

    private static Step<OperatorSession> open(
            OperatorSession operator, long clientId, ChatEvent.Opened event, Given given) {
        var step = new Step.Builder(given);
        return given.operators().contains(clientId)
                ? step.answer(PressNotice.BUTTON_OLD).to(operator)
                : step.then(new Effect.TellClient(clientId, event))
                        .answer(PressNotice.MOMENT)
                        .to(operator);
    }

    private static Step<OperatorSession> ready(
            OperatorSession operator, long clientId, String key, long messageId, Given given) {
        var step = new Step.Builder(given);
        ReadyReply reply = given.catalogue().reply(key).orElse(null);
        OpenChat chat = operator.openChats().with(clientId).orElse(null);
        if (reply == null || chat == null) {
            return step.answer(PressNotice.BUTTON_OLD).to(operator);
        }
        var sent = new DeskChatNotice.ReadyReplySent(chat.client(), reply.text());
        return step.then(new Effect.TellClient(clientId, new ChatEvent.SaidReady(operator.id(), reply.text())))
                .then(new Effect.Show(sent, operator.language(), new Target.InPlace(messageId), null))
                .to(operator.chatting(operator.openChats().used(clientId, given.now())));
    }

    /** Of what was written only the id is known; it is copied from the operator's own chat. */
    private static Step<OperatorSession> again(
            OperatorSession operator, long clientId, long written, Step.Builder step) {
        var message = new ChatMessage(written, "again", null, null, null, null);
        return step.then(new Effect.TellClient(clientId, new ChatEvent.Said(operator.id(), message)))
                .answer(PressNotice.MOMENT)
                .to(operator);
    }

    /** The operator changed the words of something: of what was passed on, or of what is still held. */
    static Step<OperatorSession> edited(OperatorSession operator, Event.Edited edited, Given given) {
        OpenChats chats = operator.openChats();
        var step = new Step.Builder(given);
        chats.recipient(edited.messageId())
                .ifPresent(clientId -> step.then(new Effect.TellClient(
                        clientId, new ChatEvent.Reworded(operator.id(), edited.messageId(), edited.text()))));
        return step.to(operator.chatting(chats.reworded(edited.messageId(), edited.text())));
    }

    /** Whether it is the command by which a message is taken back. */
    static boolean takesBack(Event.Sent sent) {
        return sent instanceof Event.Text(long id, String text) && text.strip().equals(DELETE);
    }

    /** @param replyTo the operator's own message that is to be taken back */
    static Step<OperatorSession> takeBack(OperatorSession operator, @Nullable Long replyTo, Given given) {
        Optional<Long> to =
                replyTo == null ? Optional.empty() : operator.openChats().recipient(replyTo);
        if (replyTo == null || to.isEmpty()) {
            return OperatorMachine.show(operator, new DeskChatNotice.HowToTakeBack(), new Target.Fresh(), given);
        }
        return new Step.Builder(given)
                .then(new Effect.TellClient(to.get(), new ChatEvent.TakenBack(operator.id(), replyTo)))
                .to(operator);
    }
}
