package operatordesk.gateway.updates;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.events.Event.Pressed;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Verdict;
import operatordesk.gateway.telegram.Received;

/** Takes updates in and sees each through until it is kept. Runs on one event loop. */
public final class Intake {
    private final Sorting sorting;
    private final ChatLanes lanes;
    private final EventSender sender;
    private final KeptChecks kept;
    private final PressAnswerer presses;
    private final Promise<Void> finished = Promise.promise();

    /** What stood behind a parked event when it was parked, and has to be parked too. */
    private final Set<EventId> toPark = new HashSet<>();

    private Runnable whenAdvanced = () -> {};
    private int underWay;
    private boolean stopped;

    public Intake(Sorting sorting, ChatLanes lanes, EventSender sender, KeptChecks kept, PressAnswerer presses) {
        this.sorting = sorting;
        this.lanes = lanes;
        this.sender = sender;
        this.kept = kept;
        this.presses = presses;
    }

    /** Called each time there may be something new to confirm. */
    void whenAdvanced(Runnable action) {
        whenAdvanced = action;
        kept.whenAdvanced(action);
    }

    /**
     * Takes an answer to a poll that asked with the given offset.
     *
     * @return how many events began their way because of it
     */
    int take(long asked, List<Received> answer) {
        List<Parcel> ready =
                lanes.arrived(asked, answer.stream().map(sorting::sort).toList());
        ready.forEach(this::start);
        return ready.size();
    }

    /** What to ask the next updates with. */
    long offset() {
        return lanes.offset();
    }

    /** True when all that came is kept. */
    boolean idle() {
        return lanes.idle();
    }

    /** Starts nothing more; completes once what is asked at the moment is answered, and kept if that takes no long time. */
    Future<Void> finish() {
        stopped = true;
        sender.stop();
        finishWhenDone();
        return finished.future().compose(done -> kept.last());
    }

    /** Ends everything at once. */
    void drop() {
        stopped = true;
        sender.stop();
        kept.stop();
    }

    private void start(Parcel parcel) {
        underWay++;
        Future<Handled> way = toPark.remove(parcel.id()) ? sender.park(parcel) : sender.send(parcel);
        way.onSuccess(handled -> taken(parcel, handled)).onComplete(handled -> ended());
    }

    private void taken(Parcel parcel, Handled handled) {
        Optional<Parcel> next = switch (handled) {
            case Handled.Accepted accepted -> accepted(parcel, accepted.verdict());
            case Handled.Parked parked -> parked(parcel);
            case Handled.Aside aside -> settled(parcel);
        };
        if (!stopped) {
            next.ifPresent(this::start);
        }
    }

    private Optional<Parcel> accepted(Parcel parcel, Verdict verdict) {
        if (parcel instanceof Parcel.Told told && told.incoming().event() instanceof Pressed press) {
            presses.answer(press, verdict);
        }
        Optional<Parcel> next = lanes.accepted(parcel);
        kept.accepted();
        return next;
    }

    private Optional<Parcel> parked(Parcel parcel) {
        lanes.followers(parcel).forEach(follower -> toPark.add(follower.id()));
        return settled(parcel);
    }

    private Optional<Parcel> settled(Parcel parcel) {
        Optional<Parcel> next = lanes.settled(parcel);
        whenAdvanced.run();
        return next;
    }

    private void ended() {
        underWay--;
        finishWhenDone();
    }

    private void finishWhenDone() {
        if (stopped && underWay == 0) {
            finished.tryComplete();
        }
    }
}
