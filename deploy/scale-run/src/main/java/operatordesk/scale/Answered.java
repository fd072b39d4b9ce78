package operatordesk.scale;

import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.ReviewAnswer;

/** How much was answered. */
final class Answered {
    private Answered() {}

    static int lines(QueryAnswer answer) {
        return switch (answer) {
            case QueryAnswer.Clients clients -> clients.lines().size();
            case QueryAnswer.Card card -> card.requests().size();
            case QueryAnswer.Standing standing -> standing.answers().size();
            case FilesAnswer files -> files.files().size();
            case HistoryAnswer history -> history.lines().size();
            case ReviewAnswer.Requested requested -> requested.answers().size();
            case ReviewAnswer.Waiting waiting -> waiting.lines().size();
            case ReviewAnswer.Counts counts -> 1;
            case ReviewAnswer.SentBefore before -> before.other() == null ? 0 : 1;
            case ReviewAnswer.Pending pending -> pending.clientIds().size();
            case ReviewAnswer.Operators known -> known.operators().size();
            case InvitationAnswer.Invitation one -> one.line() == null ? 0 : 1;
            case InvitationAnswer.Invitations page -> page.lines().size();
        };
    }
}
