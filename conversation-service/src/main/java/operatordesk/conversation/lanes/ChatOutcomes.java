package operatordesk.conversation.lanes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.ChatRow.Carriage;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.ChatNotice;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.DeskChatNotice;
import operatordesk.conversation.sessions.Queued;
import org.jspecify.annotations.Nullable;

/** What follows from the ways of messages of chats: the log says what became of them, and operators hear of what did not arrive. */
final class ChatOutcomes {
    private ChatOutcomes() {}

    /** It stands in the client's chat. */
    static List<Queued> shown(long chatId, Queued queued, ChatNotice.FromOffice notice, long messageId) {
        return switch (notice) {
            case ChatNotice.Said said -> follow(queued, carried(said.saidId(), Carriage.DELIVERED, messageId));
            case ChatNotice.SaidReady said -> follow(queued, carried(said.saidId(), Carriage.DELIVERED, messageId));
            case ChatNotice.Reworded reworded ->
                follow(queued, carried(reworded.saidId(), Carriage.DELIVERED, messageId));
            case ChatNotice.TakenBack taken ->
                follow(
                        queued,
                        new Effect.Store(List.of(new Row.Message(
                                queued.id(),
                                chatId,
                                Row.Direction.TO_CLIENT,
                                "taken_back",
                                null,
                                null,
                                messageId,
                                Instant.now()))),
                        takenBack(taken, true));
        };
    }

    /** It will never stand there. */
    static List<Queued> refused(long chatId, Queued queued, ChatNotice.FromOffice notice, ShowOutcome.Refused refused) {
        return switch (notice) {
            case ChatNotice.Said said -> impossible(chatId, queued, said, said.saidId(), refused.reason());
            case ChatNotice.SaidReady said -> impossible(chatId, queued, said, said.saidId(), refused.reason());
            case ChatNotice.Reworded reworded -> nowhere(queued, reworded);
            case ChatNotice.TakenBack taken -> nowhere(queued, taken);
        };
    }

    private static List<Queued> impossible(
            long chatId, Queued queued, ChatNotice.FromOffice notice, EventId saidId, Reason reason) {
        Effect report =
                tell(notice.operatorId(), new ChatReport.Undelivered(notice.client(), notice.messageId(), reason));
        Effect kept = carried(saidId, Carriage.IMPOSSIBLE, null);
        return isOfTheMessage(reason)
                ? follow(queued, kept, report)
                : follow(queued, kept, report, new Effect.TellClient(chatId, new ClientEvent.Undelivered(reason)));
    }

    /** Whether only this message is refused, and the client can be reached as before. */
    private static boolean isOfTheMessage(Reason reason) {
        return reason == Reason.NOT_EDITABLE || reason == Reason.CONTENT;
    }

    /** There is nothing to be changed or taken back any more. */
    static List<Queued> nowhere(Queued queued, ChatNotice.FromOffice notice) {
        return switch (notice) {
            case ChatNotice.Reworded reworded -> follow(queued, carried(reworded.saidId(), Carriage.IMPOSSIBLE, null));
            case ChatNotice.TakenBack taken -> follow(queued, takenBack(taken, false));
            case ChatNotice.Said said -> List.of();
            case ChatNotice.SaidReady said -> List.of();
        };
    }

    /** Nobody knows whether it stands there; it is not sent again unless the operator says so. */
    static List<Queued> unknown(Queued queued, ChatNotice.Said said) {
        return follow(
                queued,
                carried(said.saidId(), Carriage.UNKNOWN, null),
                tell(said.operatorId(), new ChatReport.Unknown(said.client(), said.message())));
    }

    /** What a client wrote cannot be copied into the operator's chat: where the client deleted it, its words are left. */
    static List<Queued> refused(
            long operatorId, Queued queued, DeskChatNotice.FromClient notice, ShowOutcome.Refused refused) {
        return isOfTheMessage(refused.reason())
                ? follow(
                        queued,
                        tell(
                                operatorId,
                                new ChatReport.GoneBefore(
                                        notice.client(), notice.message().text())))
                : List.of();
    }

    private static Effect carried(EventId saidId, Carriage carriage, @Nullable Long messageId) {
        return new Effect.Store(List.of(new ChatRow.Carried(saidId, carriage, messageId, Instant.now())));
    }

    private static Effect takenBack(ChatNotice.TakenBack taken, boolean done) {
        return tell(taken.operatorId(), new ChatReport.TakenBack(taken.client(), taken.messageId(), done));
    }

    private static Effect tell(long operatorId, ChatReport report) {
        return new Effect.TellOperator(operatorId, new OperatorEvent.Told(report, null));
    }

    private static List<Queued> follow(Queued queued, Effect... effects) {
        List<Queued> all = new ArrayList<>();
        for (Effect effect : effects) {
            all.add(new Queued(queued.id().then(all.size()), effect));
        }
        return all;
    }
}
