package operatordesk.conversation.client;

import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;

/** What a client reads of where an open request stands. */
final class Whereabouts {
    private Whereabouts() {}

    static ClientNotice of(Open open, Lead lead) {
        Request request = open.request();
        Form form = Form.of(open);
        return switch (open) {
            case Answering answering -> ClientTurn.question(request, form.openOrLast(), lead);
            case Changing changing ->
                ClientTurn.question(request, form.questionOf(changing.index()).orElseThrow(), Lead.CHANGE);
            case Redoing redoing -> {
                Lead again = redoing.isAnyPage() ? Lead.REDO_PAGES : Lead.REDO;
                yield ClientTurn.question(request, redoing.question(), again);
            }
            case Summary summary ->
                ClientTurn.summary(summary, lead == Lead.NONE ? SummaryLead.LOOK : SummaryLead.NOT_SENT);
        };
    }
}
