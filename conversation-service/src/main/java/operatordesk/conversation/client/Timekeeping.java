package operatordesk.conversation.client;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.OfficeHours;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowReport;

/**
 * What follows from time alone: reminders at the kind's times, a nudge to who forgot to send, and a word to the operator about what is
 * overdue, and the end of what nobody needs any more. Clients are never woken at night; what was missed while the desk was down is made up for once.
 */
public final class Timekeeping {
    /** After so long without a move somebody who only has to press <i>Send</i> or <i>Done</i> has forgotten it. */
    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);

    private Timekeeping() {}

    /** When there is something to be done next; empty where only the client or an operator can change anything. */
    public static Optional<Instant> next(ClientSession client, OfficeHours hours) {
        if (client.state() instanceof Submitted submitted) {
            return Offering.next(submitted, client.timing());
        }
        return ClientMachine.open(client.state())
                .flatMap(open -> Stream.of(
                                reminders(client, open, hours).stream(),
                                nudge(client, open, hours).stream(),
                                overdue(client, open).stream(),
                                expiry(client, open, hours).stream())
                        .flatMap(times -> times)
                        .min(Instant::compareTo));
    }

    /** The times of the reminders that are left; a client who has just done something is left in peace. */
    private static List<Instant> reminders(ClientSession client, Open open, OfficeHours hours) {
        if (!client.reachable()) {
            return List.of();
        }
        Timing timing = client.timing();
        Instant earliest = timing.moved().plus(FORGOTTEN_AFTER);
        List<Instant> times = new ArrayList<>();
        open.request().kind().reminders().stream().skip(timing.reminders()).forEach(after -> {
            Instant at = timing.since().plus(after);
            boolean early = at.isBefore(earliest) && timing.moved().isAfter(timing.since());
            times.add(hours.daytime(early ? earliest : at));
        });
        return times;
    }

    private static Optional<Instant> nudge(ClientSession client, Open open, OfficeHours hours) {
        return client.reachable() && !client.timing().nudged() && onlyHasToSend(open)
                ? Optional.of(hours.daytime(client.timing().moved().plus(FORGOTTEN_AFTER)))
                : Optional.empty();
    }

    private static boolean onlyHasToSend(Open open) {
        return switch (open) {
            case ClientState.Answering answering -> Form.of(answering).canClose();
            case ClientState.Summary summary -> true;
            case ClientState.Changing changing -> true;
            case Redoing redoing -> redoing.canClose();
        };
    }

    private static Optional<Instant> overdue(ClientSession client, Open open) {
        Duration due = open.request().kind().due();
        return due == null || client.timing().overdue()
                ? Optional.empty()
                : Optional.of(client.timing().since().plus(due));
    }

    /** In daytime too: the client reads it. */
    private static Optional<Instant> expiry(ClientSession client, Open open, OfficeHours hours) {
        return Optional.ofNullable(open.request().kind().expires())
                .map(after -> hours.daytime(client.timing().since().plus(after)));
    }

    /** Does what is due. Nobody is waited for in a trial. */
    static Step<ClientSession> woken(ClientSession client, Given given) {
        var turn = new ClientTurn(client, given);
        if (given.isTrial(client.person())) {
            return turn.stay();
        }
        if (client.state() instanceof Submitted submitted) {
            return Offering.woken(client, submitted, turn);
        }
        return ClientMachine.open(client.state())
                .map(open -> woken(client, open, turn))
                .orElseGet(turn::stay);
    }

    private static Step<ClientSession> woken(ClientSession client, Open open, ClientTurn turn) {
        Given given = turn.given();
        if (expiry(client, open, given.hours()).filter(at -> hasCome(at, given)).isPresent()) {
            return WhileOpen.expired(open, client.reachable(), turn);
        }
        Timing timing = client.timing();
        if (overdue(client, open).filter(at -> hasCome(at, given)).isPresent()) {
            Form form = Form.of(open);
            turn.report(
                    open.request(),
                    new FlowReport.Overdue(
                            turn.ref(open.request()), form.done(), form.kind().numbers()));
            timing = timing.toldOverdue();
        }
        long passed = reminders(client, open, given.hours()).stream()
                .filter(at -> hasCome(at, given))
                .count();
        boolean forgotten = nudge(client, open, given.hours())
                .filter(at -> hasCome(at, given))
                .isPresent();
        if (passed == 0 && !forgotten) {
            return turn.step().to(client.timed(timing));
        }
        Repeating.again(client.state(), open, Lead.REMINDER, turn);
        return turn.step().to(client.in(open).timed(timing.reminded(timing.reminders() + (int) passed)));
    }

    private static boolean hasCome(Instant at, Given given) {
        return !at.isAfter(given.now());
    }

    /** The client's clock after an event: it begins anew with every asking, and every move of the client's is noted. */
    static ClientSession follow(ClientSession before, ClientEvent event, ClientSession after, Given given) {
        if (after.state() instanceof Submitted submitted) {
            return after.timed(Offering.follow(before, event, submitted, after.timing(), given.now()));
        }
        Optional<Open> open = ClientMachine.open(after.state());
        if (open.isEmpty()) {
            return after.timed(Timing.NONE);
        }
        Request request = open.get().request();
        boolean wasOpen = ClientMachine.open(before.state())
                .filter(former -> former.request().id().equals(request.id()))
                .isPresent();
        if (!wasOpen) {
            return after.timed(Timing.from(request, given.now()));
        }
        Timing timing =
                request.id().equals(after.timing().requestId()) ? after.timing() : Timing.resumed(request, given.now());
        return after.timed(isMove(event) ? timing.movedAt(given.now()) : timing);
    }

    private static boolean isMove(ClientEvent event) {
        return event instanceof ClientEvent.FromClient(var person, var done, var at)
                && !(done instanceof Event.Blocked);
    }
}
