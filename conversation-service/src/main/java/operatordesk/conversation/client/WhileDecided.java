package operatordesk.conversation.client;

import operatordesk.contracts.events.Event;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.notices.Report;

/** What a client's messages mean after an operator has decided. A correction is still kept and told. */
final class WhileDecided {
    private WhileDecided() {}

    static Step<ClientSession> edited(Decided state, Event.Edited edited, ClientTurn turn) {
        var request = state.request();
        return switch (Correction.of(request, state.answers(), state.former(), edited, turn)) {
            case Correction.None none -> turn.stay();
            case Correction.OfOpen open -> {
                var arrived = ClientTurn.arrived(request.kind(), open.answer());
                var report = new Report.Addition(turn.ref(request), arrived, Report.How.CORRECTED);
                yield turn.reportWhenKept(request, report)
                        .to(new Decided(request, open.answers(), state.former(), state.review(), state.outcome()));
            }
            case Correction.OfFormer former ->
                turn.to(new Decided(request, state.answers(), former.formers(), state.review(), state.outcome()));
        };
    }
}
