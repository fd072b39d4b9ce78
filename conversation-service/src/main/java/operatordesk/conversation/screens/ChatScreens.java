package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.ReadyReply;
import operatordesk.conversation.client.ClientPress;
import operatordesk.conversation.notices.ChatKey;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.notices.Report.WhyNot;
import operatordesk.conversation.notices.ToldApart;
import operatordesk.conversation.operator.ChatPress;
import operatordesk.conversation.operator.InvitationPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.texts.AllTexts;
import operatordesk.conversation.texts.ChatTexts;

/**
 * Both sides of a chat. What somebody wrote is a copy of the message itself, whatever its kind; an operator's copy carries whose it
 * is on a button that opens the card, a client's copy tells nothing of who wrote it.
 */
record ChatScreens(Language language, ChatTexts texts, String invite, List<ReadyReply> replies) {
    private static final int MOST_ON_A_KEYBOARD = 8;
    private static final int MOST_ON_A_BUTTON = 40;

    /** @param replies those that operators can choose from now */
    static ChatScreens of(Language language, AllTexts texts, List<ReadyReply> replies) {
        return new ChatScreens(
                language,
                texts.chat(language),
                texts.operator(language).invitations().invite(),
                replies);
    }

    Draft client(ChatNotice notice) {
        return switch (notice) {
            case ChatNotice.Begins begins ->
                new Draft(texts.begins(), List.of(List.of(new Button(texts.end(), ClientPress.EndChat.DATA))));
            case ChatNotice.Ends ends -> Draft.of(texts.ends());
            case ChatNotice.Said said -> Draft.copy(new Draft.Copied(said.operatorId(), said.messageId()), List.of());
            case ChatNotice.SaidReady ready -> Draft.of(ready.text());
            case ChatNotice.Reworded reworded -> Draft.of(reworded.text());
            case ChatNotice.TakenBack taken -> Draft.DELETION;
        };
    }

    Draft desk(DeskChatNotice notice) {
        return switch (notice) {
            case DeskChatNotice.FromClient(var client, var message) ->
                Draft.copy(new Draft.Copied(client.client().id(), message.messageId()), under(client));
            case DeskChatNotice.Reworded(var client, String text) -> new Draft(text, under(client));
            case DeskChatNotice.ToWhom toWhom -> toWhom(toWhom);
            case DeskChatNotice.AskedBelow below -> Draft.of(texts.askedBelow());
            case DeskChatNotice.ToNobody nobody -> Draft.of(texts.toNobody());
            case DeskChatNotice.PassedOn(var client, int messages) -> Draft.of(texts.passedOn(name(client), messages));
            case DeskChatNotice.Open(var report, var clients) -> open(report, clients);
            case DeskChatNotice.ReadyReplies(long clientId) -> ready(clientId);
            case DeskChatNotice.ReadyReplySent(var client, var text) ->
                Draft.of(Shortened.toMessage(texts.passedOn(name(client), 1) + "\n" + text.in(language)));
            case DeskChatNotice.HowToTakeBack how -> Draft.of(texts.howToTakeBack());
        };
    }

    Draft reported(ChatReport report) {
        return switch (report) {
            case ChatReport.NotOpen(var client, long messageId) ->
                new Draft(texts.notOpen(name(client)), List.of(open(client)));
            case ChatReport.Undelivered(var client, long messageId, var reason) ->
                Draft.of(texts.undelivered(name(client), reason));
            case ChatReport.Unknown(var client, var message) -> {
                var again = new ChatPress.Again(client.client().id(), message.messageId());
                yield new Draft(texts.unknown(name(client)), List.of(List.of(button(texts.sendAgain(), again))));
            }
            case ChatReport.TakenBack(var client, long messageId, boolean done) ->
                Draft.of(texts.takenBack(name(client), done));
            case ChatReport.Busy(var client) -> {
                var over = new ChatPress.TakeOver(client.client().id());
                yield new Draft(texts.busy(name(client)), List.of(List.of(button(texts.takeOver(), over))));
            }
            case ChatReport.Impossible(long clientId, var why) ->
                new Draft(texts.impossible(clientId, why), instead(why));
            case ChatReport.GoneBefore(var client, var words) ->
                Draft.of(texts.goneBefore(name(client), words == null ? "" : words));
            case ChatReport.Opened(var client) -> Draft.of(texts.opened(name(client)));
            case ChatReport.Closed(var client, boolean byClient) -> Draft.of(texts.closed(name(client), byClient));
            case ChatReport.Moved(var client, var to) ->
                Draft.of(texts.moved(name(client), Shortened.toLine(to.fullName())));
            case ChatReport.Wrote wrote -> throw new IllegalArgumentException("shown as a notice instead");
            case ChatReport.Reworded reworded -> throw new IllegalArgumentException("shown as a notice instead");
        };
    }

    private List<List<Button>> instead(WhyNot why) {
        return why == WhyNot.NEVER_STARTED || why == WhyNot.ERASED
                ? List.of(List.of(button(invite, new InvitationPress.Invite())))
                : List.of();
    }

    private Draft open(ChatReport report, List<ChatRef> clients) {
        String text = reported(report).text() + (clients.size() > 1 ? "\n\n" + texts.severalOpen(clients.size()) : "");
        if (clients.isEmpty()) {
            return Draft.of(text, new Keyboard.None());
        }
        return Draft.of(text, new Keyboard.Keys(keys(clients), false));
    }

    /** The keys of the open chats, the one that was opened last at the top. */
    static List<List<Keyboard.Key>> keys(List<ChatRef> clients) {
        return ChatKey.of(clients).reversed().stream()
                .limit(MOST_ON_A_KEYBOARD)
                .map(key ->
                        List.<Keyboard.Key>of(new Keyboard.Key.Words(key.card()), new Keyboard.Key.Words(key.close())))
                .toList();
    }

    private Draft toWhom(DeskChatNotice.ToWhom asked) {
        List<List<Button>> rows = new ArrayList<>();
        List<String> names =
                ToldApart.names(asked.clients(), MOST_ON_A_BUTTON, (client, most) -> Shortened.to(name(client), most));
        for (int at = 0; at < names.size(); at++) {
            long clientId = asked.clients().get(at).client().id();
            rows.add(List.of(button(names.get(at), new ChatPress.To(clientId, asked.question()))));
        }
        rows.add(List.of(button(texts.nobody(), new ChatPress.ToNobody(asked.question()))));
        String earlier = asked.earlier() == null ? "" : "\n\n" + texts.earlierWait(asked.earlier());
        return new Draft(texts.toWhom(asked.messages()) + earlier, rows);
    }

    private List<List<Button>> under(ChatRef client) {
        long id = client.client().id();
        var card = button("👤 " + label(client), new OperatorPress.OpenCard(id));
        return replies.isEmpty()
                ? List.of(List.of(card))
                : List.of(List.of(card, button(texts.readyReplies(), new ChatPress.Replies(id))));
    }

    private Draft ready(long clientId) {
        List<List<Button>> rows = replies.stream()
                .map(reply -> List.of(button(
                        Shortened.toLabel(reply.text().in(language)), new ChatPress.Reply(clientId, reply.key()))))
                .toList();
        return new Draft(texts.whichReply(), rows);
    }

    private List<Button> open(ChatRef client) {
        return List.of(button(texts.open(), new ChatPress.Open(client.client().id())));
    }

    private static String name(ChatRef client) {
        return Shortened.toLine(client.label(), client.client().fullName());
    }

    private static String label(ChatRef client) {
        return Shortened.toLabel(name(client));
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
