package operatordesk.conversation.operator;

import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.operator.OpenChats.Held;
import org.jspecify.annotations.Nullable;

/** What an operator wrote of which it is not known for whom it is: it is held, and goes where the operator says. */
final class Holding {
    private static final Slot TO_WHOM = new Slot("to_whom");

    private Holding() {}

    /**
     * The question is always a new message, because a changed one makes no sound and may stand far up. It is about what was written
     * lately; what was forgotten is never sent along, but stays with the question of its own.
     */
    static Step<OperatorSession> hold(
            OperatorSession operator, ChatMessage message, @Nullable Long answered, Given given) {
        var step = new Step.Builder(given);
        OpenChats before = operator.openChats();
        boolean joins = before.joinsHeld(answered, given.now());
        OpenChats chats = before.holding(message, answered, given.now());
        Integer earlier =
                joins || before.held().isEmpty() ? null : before.held().size();
        if (joins) {
            step.then(show(operator, new DeskChatNotice.AskedBelow(), new Target.IfThere(TO_WHOM)));
        }
        var asked = new DeskChatNotice.ToWhom(
                chats.held().size(), chats.candidates(answered), message.messageId(), earlier);
        return step.then(show(operator, asked, new Target.Remembered(TO_WHOM, List.of())))
                .to(operator.chatting(chats));
    }

    /** What is held goes to a client, whose chat is opened for it where it is not. */
    static Step<OperatorSession> pass(
            OperatorSession operator, Person person, ChatPress.To press, long messageId, Given given) {
        long clientId = press.clientId();
        OpenChats chats = operator.openChats();
        var step = new Step.Builder(given);
        ChatRef client = chats.candidates(clientId).stream()
                .filter(one -> one.client().id() == clientId)
                .findFirst()
                .orElse(null);
        Held held = chats.heldFor(press.question()).orElse(null);
        if (client == null || held == null) {
            return step.answer(PressNotice.BUTTON_OLD).to(operator);
        }
        if (chats.with(clientId).isEmpty()) {
            step.then(new Effect.TellClient(clientId, new ChatEvent.Opened(person)));
        }
        OpenChats next = chats.used(clientId, given.now()).lettingGo(held);
        for (ChatMessage message : held.messages()) {
            step.then(new Effect.TellClient(clientId, new ChatEvent.Said(operator.id(), message)));
            next = next.passedOn(message.messageId(), clientId);
        }
        var said = new DeskChatNotice.PassedOn(client, held.messages().size());
        return step.then(show(operator, said, new Target.InPlace(messageId))).to(operator.chatting(next));
    }

    /** What is held goes to nobody. */
    static Step<OperatorSession> letGo(
            OperatorSession operator, ChatPress.ToNobody press, long messageId, Given given) {
        OpenChats chats = operator.openChats();
        return chats.heldFor(press.question())
                .map(held -> OperatorMachine.show(
                        operator.chatting(chats.lettingGo(held)),
                        new DeskChatNotice.ToNobody(),
                        new Target.InPlace(messageId),
                        given))
                .orElseGet(() ->
                        new Step.Builder(given).answer(PressNotice.BUTTON_OLD).to(operator));
    }

    private static Effect show(OperatorSession operator, DeskChatNotice notice, Target target) {
        return new Effect.Show(notice, operator.language(), target, null);
    }
}
