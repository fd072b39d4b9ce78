package operatordesk.conversation.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.ReviewReport;

/** What has come and nobody looks at is offered to the other operators. */
final class Offering {
    /** So long it is the asker's alone. */
    static final Duration AFTER = Duration.ofMinutes(15);

    private Offering() {}

    /** When it is offered; empty where somebody is at it, or no verdict is wanted. */
    static Optional<Instant> next(Submitted state, Timing timing) {
        return timing.nudged() || !state.request().kind().reviewed()
                ? Optional.empty()
                : Optional.of(timing.since().plus(AFTER));
    }

    static Step<ClientSession> woken(ClientSession client, Submitted state, ClientTurn turn) {
        Request request = state.request();
        if (next(state, client.timing())
                .filter(at -> !at.isAfter(turn.given().now()))
                .isPresent()) {
            var report =
                    new ReviewReport.Offered(turn.ref(request), state.review().attempt());
            turn.given().otherOperators(request.operatorId()).forEach(operator -> turn.report(operator, report, null));
            return turn.step()
                    .to(client.in(state.of(request.free()))
                            .timed(client.timing().attended()));
        }
        return turn.stay();
    }

    /**
     * The clock begins when everything has come; it stops once an operator does anything about it. Who is handed it has not, nor who
     * comes too late to take it.
     */
    static Timing follow(ClientSession before, ClientEvent event, Submitted state, Timing timing, Instant now) {
        Request request = state.request();
        boolean wasHere = before.state() instanceof Submitted former
                && former.request().id().equals(request.id());
        Timing clock = wasHere && request.id().equals(timing.requestId()) ? timing : Timing.from(request, now);
        if (!isAbout(event, request)) {
            return clock;
        }
        boolean handedOver = event instanceof ClientEvent.Review review && review.act() instanceof ReviewAct.HandOver;
        return handedOver ? Timing.from(request, now) : clock.attended();
    }

    /** A look at what came before says nothing about this one. */
    private static boolean isAbout(ClientEvent event, Request request) {
        return event instanceof ClientEvent.Review review
                && review.sheet().requestId().equals(request.id())
                && !(review.act() instanceof ReviewAct.Take && !request.isTakenBy(review.by()));
    }
}
