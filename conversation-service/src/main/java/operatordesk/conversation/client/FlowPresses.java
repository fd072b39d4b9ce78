package operatordesk.conversation.client;

import java.util.List;
import java.util.Set;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Changing;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Questioning;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Summary;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowNotice.Taken;
import operatordesk.conversation.notices.PressNotice;

/**
 * What follows from a client's presses. A button of another request, or of a question that is not open any more, is politely
 * refused; pressing twice does what pressing once does.
 */
final class FlowPresses {
    private FlowPresses() {}

    /** @param here the message under which the button stands */
    static Step<ClientSession> on(ClientState state, FlowPress press, Target here, ClientTurn turn) {
        return switch (state) {
            case Waiting waiting -> old(turn);
            case Decided decided -> old(turn);
            case Open open -> open.request().id().equals(press.requestId()) ? open(open, press, here, turn) : old(turn);
            case Questioning questioning ->
                questioning.before().request().id().equals(press.requestId())
                        ? questioning(questioning, press, here, turn)
                        : old(turn);
            case Submitted submitted ->
                submitted.request().id().equals(press.requestId())
                        ? submitted(submitted, press, here, turn)
                        : old(turn);
        };
    }

    /** A button that does nothing any more. */
    static Step<ClientSession> old(ClientTurn turn) {
        return answered(PressNotice.BUTTON_OLD, turn);
    }

    private static Step<ClientSession> answered(PressNotice notice, ClientTurn turn) {
        turn.step().answer(notice);
        return turn.stay();
    }

    private static Step<ClientSession> open(Open open, FlowPress press, Target here, ClientTurn turn) {
        Request request = open.request();
        return switch (press) {
            case FlowPress.Back(int index, var id) -> back(open, index, here, turn);
            case FlowPress.Done(int index, var id) -> done(open, index, turn);
            case FlowPress.Question question -> {
                var questioning = new Questioning(open, turn.given().id());
                var invitation = new Target.Remembered(questioning.invitation(), List.of());
                yield turn.show(new FlowNotice.YourQuestion(request.id()), invitation, null)
                        .to(questioning);
            }
            case FlowPress.GoOn goOn -> turn.again(open, Lead.NONE, here).stay();
            case FlowPress.Cancel cancel ->
                turn.show(new FlowNotice.ReallyCancel(request.id()), here, null).stay();
            case FlowPress.Drop drop -> WhileOpen.dropped(open, here, turn);
            case FlowPress.Send send -> send(open, here, turn);
            case FlowPress.Change change ->
                isAnswered(open)
                        ? turn.show(WhileOpen.which(request, open.answers()), here, null)
                                .stay()
                        : old(turn);
            case FlowPress.ChangeAnswer(int index, var id) -> change(open, index, here, turn);
            case FlowPress.Another another -> old(turn);
        };
    }

    /** Whether every question is answered, and it is for the client to send it. */
    private static boolean isAnswered(Open open) {
        return switch (open) {
            case Answering answering -> false;
            case Redoing redoing -> false;
            case Summary summary -> true;
            case Changing changing -> true;
        };
    }

    private static Step<ClientSession> done(Open open, int index, ClientTurn turn) {
        return switch (open) {
            case Answering answering ->
                isAt(answering, index) && Form.of(open).canClose() ? WhileOpen.closed(answering, turn) : old(turn);
            case Redoing redoing ->
                isAt(redoing, index) && redoing.canClose() ? WhileRedoing.closed(redoing, turn) : old(turn);
            case Summary summary -> old(turn);
            case Changing changing -> old(turn);
        };
    }

    private static boolean isAt(Redoing redoing, int index) {
        return redoing.request().kind().questions().indexOf(redoing.question()) == index;
    }

    private static boolean isAt(Answering answering, int index) {
        var open = Form.of(answering).openOrLast();
        return answering.request().kind().questions().indexOf(open) == index;
    }

    private static Step<ClientSession> back(Open open, int index, Target here, ClientTurn turn) {
        return switch (open) {
            case Answering answering ->
                isAt(answering, index) && !answering.answers().isEmpty()
                        ? WhileOpen.back(answering, here, turn)
                        : old(turn);
            case Summary summary -> old(turn);
            case Redoing redoing -> old(turn);
            case Changing changing ->
                turn.again(changing.summary(), Lead.NONE, here).to(changing.summary());
        };
    }

    private static Step<ClientSession> send(Open open, Target here, ClientTurn turn) {
        if (!isAnswered(open)) {
            return old(turn);
        }
        turn.show(ClientTurn.summary(open, SummaryLead.SENT), here, null);
        return WhileAnswering.submit(open, turn);
    }

    private static Step<ClientSession> change(Open open, int index, Target here, ClientTurn turn) {
        if (!isAnswered(open) || Form.of(open).questionOf(index).isEmpty()) {
            return old(turn);
        }
        var changing = new Changing(open.request(), open.answers(), open.former(), open.closed(), index, 0);
        return turn.again(changing, Lead.CHANGE, here).to(changing);
    }

    /** Whoever presses a button of the request wants to go on with it; the invitation is taken away. */
    private static Step<ClientSession> questioning(Questioning state, FlowPress press, Target here, ClientTurn turn) {
        return switch (press) {
            case FlowPress.Question question -> answered(PressNotice.QUESTION_AWAITED, turn);
            case FlowPress.GoOn goOn ->
                turn.again(state.before(), Lead.NONE, new Target.Closed(state.invitation()))
                        .to(state.before());
            case FlowPress.Cancel cancel -> open(state.before(), press, here, turn);
            case FlowPress.Back back -> open(state.before(), press, here, turn);
            case FlowPress.Done done -> open(state.before(), press, here, turn);
            case FlowPress.Drop drop -> open(state.before(), press, here, turn);
            case FlowPress.Send send -> open(state.before(), press, here, turn);
            case FlowPress.Change change -> open(state.before(), press, here, turn);
            case FlowPress.ChangeAnswer change -> open(state.before(), press, here, turn);
            case FlowPress.Another another -> old(turn);
        };
    }

    private static Step<ClientSession> submitted(Submitted state, FlowPress press, Target here, ClientTurn turn) {
        return switch (press) {
            case FlowPress.Another another -> turn.say(another(state)).stay();
            case FlowPress.ChangeAnswer(int index, var id) -> changeSent(state, index, here, turn);
            case FlowPress.Back back -> kept(state, here, turn);
            case FlowPress.GoOn goOn -> kept(state, here, turn);
            case FlowPress.Send send -> answered(PressNotice.ALREADY_SENT, turn);
            case FlowPress.Done done -> old(turn);
            case FlowPress.Question question -> old(turn);
            case FlowPress.Cancel cancel -> old(turn);
            case FlowPress.Drop drop -> old(turn);
            case FlowPress.Change change -> old(turn);
        };
    }

    /** One more where the last step takes that; another answer where it does not. */
    private static ClientNotice another(Submitted state) {
        Request request = state.request();
        return switch (request.kind().questions().getLast().step()) {
            case StepDefinition.Photo photo ->
                new FlowNotice.AnotherWelcome(photo.fileAllowed() ? Taken.PHOTO_OR_FILE : Taken.PHOTO);
            case StepDefinition.Document document -> new FlowNotice.AnotherWelcome(Taken.FILE);
            case StepDefinition.Text text -> WhileOpen.which(request, state.answers());
            case StepDefinition.Date date -> WhileOpen.which(request, state.answers());
            case StepDefinition.Buttons buttons -> WhileOpen.which(request, state.answers());
            case StepDefinition.Keys keys -> WhileOpen.which(request, state.answers());
        };
    }

    private static Step<ClientSession> changeSent(Submitted state, int index, Target here, ClientTurn turn) {
        Request request = state.request();
        return new Form(request.kind(), state.answers(), Set.of())
                .questionOf(index)
                .map(question -> turn.show(ClientTurn.question(request, question, Lead.CHANGE), here, null)
                        .to(state.changing(index)))
                .orElseGet(() -> old(turn));
    }

    /** All stays as it was sent. */
    private static Step<ClientSession> kept(Submitted state, Target here, ClientTurn turn) {
        Request request = state.request();
        var answers = ClientTurn.arrived(request.kind(), state.answers());
        var sent = new FlowNotice.Summary(request.id(), request.kind(), answers, SummaryLead.SENT);
        return turn.show(sent, here, null).to(state.changing(null));
    }
}
