package operatordesk.conversation.operator;

import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.FindNotice.Words;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;
import org.jspecify.annotations.Nullable;

/**
 * The operator's machine. It asks nothing of the state of a client: asking is an event of the client's own machine, and what
 * the operator sees is its outcome. So every press works any number of times, in any order, for any client.
 */
public final class OperatorMachine {
    private OperatorMachine() {}

    /** What follows from an event. */
    public static Step<OperatorSession> on(OperatorSession known, OperatorEvent event, Given given) {
        OperatorSession operator = Mornings.awaited(known, given);
        return switch (event) {
            case OperatorEvent.Told(var report, var kept) -> Reports.told(operator, report, kept, given);
            case OperatorEvent.Handed handed -> Handing.handed(operator, handed, given);
            case OperatorEvent.Woken woken -> Mornings.woken(operator, given);
            case OperatorEvent.FromOperator(var person, var done) ->
                person.equals(operator.person())
                        ? did(operator, person, done, given)
                        : did(operator.seen(person), person, done, given).keeping(new OperatorRow(person, given.now()));
        };
    }

    private static Step<OperatorSession> did(OperatorSession operator, Person person, Event event, Given given) {
        return switch (event) {
            case Event.Pressed(var pressId, var messageId, var data) ->
                pressed(operator, person, OperatorPress.of(data), messageId, given);
            case Event.Sent sent -> sent(operator, person, sent, null, given);
            case Event.Replied(var sent, long to) -> sent(operator, person, sent, to, given);
            case Event.Forwarded forwarded -> forwarded(operator, person, forwarded, given);
            case Event.Edited edited -> Passing.edited(operator, edited, given);
            case Event.Blocked blocked -> new Step.Builder(given).to(operator);
            case Event.Returned returned -> new Step.Builder(given).to(operator);
        };
    }

    private static Step<OperatorSession> sent(
            OperatorSession operator, Person person, Event.Sent sent, @Nullable Long replyTo, Given given) {
        if (Passing.takesBack(sent)) {
            return Passing.takeBack(operator, replyTo, given);
        }
        if (sent instanceof Event.Started || isCommand(sent)) {
            return Trials.commanded(operator, person, sent, given);
        }
        Optional<Step<OperatorSession>> key = Passing.key(operator.in(new OperatorState.AtDesk()), sent, given);
        if (key.isPresent()) {
            return key.get();
        }
        Optional<Long> answered = Passing.answered(operator, sent, replyTo, given);
        if (answered.isPresent()) {
            return Passing.replied(operator, answered.get(), sent, replyTo, given);
        }
        return wanted(operator, person, sent, replyTo, given);
    }

    /** What is neither for the desk itself nor a reply to a client goes where the operator's words are waited for. */
    private static Step<OperatorSession> wanted(
            OperatorSession operator, Person person, Event.Sent sent, @Nullable Long replyTo, Given given) {
        return switch (operator.state()) {
            case OperatorState.AtDesk atDesk ->
                Passing.sent(operator, sent, replyTo, given).orElseGet(() -> Finding.sent(operator, sent, given));
            case OperatorState.Searching searching ->
                Finding.sent(operator.in(new OperatorState.AtDesk()), sent, given);
            case OperatorState.Labelling(long clientId) ->
                late(operator, Words.LABEL, given).orElseGet(() -> Labels.sent(operator, clientId, sent, given));
            case OperatorState.NamingInvitation(long number) ->
                late(operator, Words.LABEL, given).orElseGet(() -> Invitations.named(operator, number, sent, given));
            case OperatorState.Explaining explaining ->
                late(operator, Words.REASON, given)
                        .orElseGet(() -> Explanations.sent(operator, explaining, person, sent, given));
        };
    }

    /** Words that come long after they were asked for may be meant for somebody else: it is asked once more. */
    private static Optional<Step<OperatorSession>> late(OperatorSession operator, Words words, Given given) {
        return operator.wantedLongAgo(given.now())
                ? Optional.of(show(
                        operator.wanting(operator.state(), given.now()),
                        new FindNotice.StillWanted(words),
                        new Target.Fresh(),
                        given))
                : Optional.empty();
    }

    /** Whoever is asked for words may send on those of somebody else's. */
    private static Step<OperatorSession> forwarded(
            OperatorSession operator, Person person, Event.Forwarded forwarded, Given given) {
        boolean isAtDesk =
                operator.state() instanceof OperatorState.AtDesk || operator.state() instanceof OperatorState.Searching;
        return isAtDesk
                ? Finding.forwarded(operator, forwarded, given)
                : sent(operator, person, forwarded.sent(), null, given);
    }

    /** A command is for the desk, and never passed on. */
    private static boolean isCommand(Event.Sent sent) {
        return sent instanceof Event.Text(long id, String text) && text.startsWith("/");
    }

    static Step<OperatorSession> card(OperatorSession operator, long clientId, Given given) {
        return show(operator, new OperatorNotice.Card(clientId), new Target.Fresh(), given);
    }

    static Step<OperatorSession> menu(OperatorSession operator, Given given) {
        return menu(operator.in(new OperatorState.AtDesk()), new Target.Fresh(), given);
    }

    private static Step<OperatorSession> menu(OperatorSession operator, Target target, Given given) {
        return show(operator, new OperatorNotice.Menu(operator.away()), target, given);
    }

    /** A button leaves what the desk waits for, but for one that says to whom a message goes: it was asked in between. */
    private static OperatorSession leaving(OperatorSession operator, OperatorPress press) {
        return press instanceof ChatPress.To || press instanceof ChatPress.ToNobody
                ? operator
                : operator.in(new OperatorState.AtDesk());
    }

    private static Step<OperatorSession> pressed(
            OperatorSession before, Person person, OperatorPress press, long messageId, Given given) {
        OperatorSession operator = leaving(before, press);
        var here = new Target.InPlace(messageId);
        return switch (press) {
            case OperatorPress.Menu menu -> menu(operator, here, given);
            case OperatorPress.Clients(var after) -> show(operator, new OperatorNotice.ClientList(after), here, given);
            case OperatorPress.Waiting(var list, var after) ->
                show(operator, new OperatorNotice.WaitingList(list, after), here, given);
            case OperatorPress.Card(var clientId) -> show(operator, new OperatorNotice.Card(clientId), here, given);
            case OperatorPress.OpenCard(var clientId) -> card(operator, clientId, given);
            case InvitationPress invitation -> Invitations.pressed(operator, invitation, messageId, given);
            case HistoryPress.Page(long clientId, var place, boolean newer) ->
                show(operator, new OperatorNotice.History(clientId, place, newer), here, given);
            case HistoryPress.AsFile(long clientId, var form) ->
                show(operator, new OperatorNotice.HistoryFile(clientId, form), new Target.Fresh(), given);
            case ChatPress chat -> Passing.pressed(operator, person, chat, messageId, given);
            case HistoryPress.Files(long clientId) -> archive(operator, clientId, given);
            case CardPress card -> Cards.pressed(operator, person, card, messageId, given);
            case FindPress find -> Finding.pressed(operator, find, here, given);
            case OperatorPress.Speak(var language) -> menu(operator.speaking(language), here, given);
            case OperatorPress.Duty(boolean away) -> menu(operator.away(away), here, given);
            case OperatorPress.Ask(var clientId, var kind) ->
                ask(operator, clientId, given.catalogue().kind(kind), given);
            case SeveralPress.Pick(var clientId, var picked) ->
                show(operator, new OperatorNotice.Several(clientId, picked), here, given);
            case SeveralPress.AskTogether(var clientId, var picked) ->
                ask(operator, clientId, given.catalogue().kind(picked), given);
            case HandPress hand -> Handing.pressed(operator, person, hand, messageId, given);
            case ReviewPress review -> Reviews.pressed(operator, person, review, messageId, given);
            case OperatorPress.Unknown unknown ->
                new Step.Builder(given).answer(PressNotice.BUTTON_OLD).to(operator);
        };
    }

    /** It takes long to make: what comes meanwhile is shown before it. */
    private static Step<OperatorSession> archive(OperatorSession operator, long clientId, Given given) {
        var show = new Effect.Show(
                new OperatorNotice.ClientFiles(clientId), operator.language(), new Target.Fresh(), null);
        return new Step.Builder(given)
                .then(new Effect.LateShow(show))
                .answer(PressNotice.MOMENT)
                .to(operator);
    }

    private static Step<OperatorSession> ask(
            OperatorSession operator, long clientId, Optional<RequestKind> found, Given given) {
        var step = new Step.Builder(given);
        @Nullable RequestKind kind = found.orElse(null);
        if (kind == null) {
            return step.answer(PressNotice.KIND_GONE).to(operator);
        }
        if (given.operators().contains(clientId) && !operator.tries(clientId)) {
            var report = new Report.CannotAsk(clientId, kind.label(), WhyNot.IS_OPERATOR);
            return Reports.told(operator, report, null, given);
        }
        var asked = new ClientEvent.Asked(given.id(), operator.id(), kind);
        return step.then(new Effect.TellClient(clientId, asked))
                .answer(PressNotice.ASKING)
                .to(operator);
    }

    static Step<OperatorSession> show(OperatorSession operator, OperatorNotice notice, Target target, Given given) {
        return new Step.Builder(given)
                .then(new Effect.Show(notice, operator.language(), target, null))
                .to(operator);
    }
}
