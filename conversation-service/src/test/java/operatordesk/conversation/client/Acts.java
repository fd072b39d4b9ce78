package operatordesk.conversation.client;

import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.client.ClientState.Asked;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.Walk.Reached;
import operatordesk.conversation.events.ChatEvent;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.Sheet;

/** Everything that operators can do about a request. */
final class Acts {
    private static final List<ReviewAct> ACTS = List.of(
            new ReviewAct.Look(),
            new ReviewAct.Accept(),
            new ReviewAct.Close(),
            new ReviewAct.Choose(),
            new ReviewAct.Take(),
            new ReviewAct.HandOver(Dialogue.OSCAR),
            new ReviewAct.Remind(),
            new ReviewAct.Which(),
            new ReviewAct.Why(0),
            new ReviewAct.Explain(ReviewAct.ALL),
            new ReviewAct.AskAgain(ReviewAct.ALL, 0),
            new ReviewAct.AskAgain(1, 0),
            new ReviewAct.AskAgain(0, 99),
            new ReviewAct.AskAgainInWords(0, "words"));

    private Acts() {}

    /** What operators can do in a chat. */
    static List<ClientEvent> inChat() {
        var message = new ChatMessage(8, "text", "Hello", null, null, null);
        return List.of(
                new ChatEvent.Opened(Dialogue.OLGA),
                new ChatEvent.Opened(Dialogue.OSCAR, true),
                new ChatEvent.Closed(Dialogue.OPERATOR),
                new ChatEvent.Said(Dialogue.OPERATOR, message),
                new ChatEvent.SaidReady(Dialogue.OPERATOR, new Localized("Минутку", "One moment")),
                new ChatEvent.Reworded(Dialogue.OPERATOR, 8, "Hello!"),
                new ChatEvent.TakenBack(Dialogue.OPERATOR, 8));
    }

    /** What operators can do about the request, seen as it is, seen before, or made up. */
    static List<ClientEvent> on(Reached here) {
        var made = EventId.of(4_000, Dialogue.OPERATOR);
        EventId id = here.state() instanceof Asked asked ? asked.request().id() : made;
        int attempt =
                here.state() instanceof Submitted submitted ? submitted.review().attempt() : 1;
        return Stream.of(
                        new Sheet(Dialogue.CLIENT, id, attempt),
                        new Sheet(Dialogue.CLIENT, id, 99),
                        new Sheet(Dialogue.CLIENT, made, 1))
                .flatMap(sheet ->
                        ACTS.stream().<ClientEvent>map(act -> new ClientEvent.Review(sheet, Dialogue.OLGA, 9, act)))
                .toList();
    }
}
