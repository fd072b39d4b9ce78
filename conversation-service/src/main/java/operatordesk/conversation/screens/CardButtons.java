package operatordesk.conversation.screens;

import java.util.List;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.operator.CardPress;
import operatordesk.conversation.operator.ChatPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.texts.CardTexts;

/** What can be done about a client itself, and the questions that stand before it. */
record CardButtons(CardTexts texts) {
    List<List<Button>> of(ClientLine client) {
        long id = client.person().id();
        var erase = button(texts.erase(), new CardPress.Erase(id));
        return client.barred()
                ? List.of(List.of(button(texts.unbar(), new CardPress.Unbar(id)), erase))
                : List.of(
                        List.of(button(texts.chat(), new ChatPress.Open(id))),
                        List.of(button(texts.bar(), new CardPress.Bar(id)), erase));
    }

    /** @param name what the operator knows the client by */
    Draft reallyBar(long clientId, String name, String back) {
        return new Draft(
                texts.reallyBar(name),
                List.of(
                        List.of(button(texts.bar(), new CardPress.ReallyBar(clientId))),
                        List.of(button(back, new OperatorPress.Card(clientId)))));
    }

    /** @param name what the operator knows the client by */
    Draft reallyErase(long clientId, String name, String back) {
        return new Draft(
                texts.reallyErase(name),
                List.of(
                        List.of(button(texts.eraseForGood(), new CardPress.ReallyErase(clientId))),
                        List.of(button(back, new OperatorPress.Card(clientId)))));
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
