package operatordesk.gateway.updates;

import io.vertx.core.Future;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Unreadable;

/** How something is handed to the conversation service. Every way may be asked again and again. */
sealed interface Way {
    Future<Handled> ask(Bus bus);

    /** Where it leads, for the log. */
    String whither();

    /**
     * The way to go on with after a failure.
     *
     * @param mayPark true when this has failed for long while others go on
     */
    Way after(BusFailure failure, boolean mayPark);

    /** The usual way of an event. */
    record Decide(Incoming incoming) implements Way {
        @Override
        public String whither() {
            return "to its chat";
        }

        @Override
        public Future<Handled> ask(Bus bus) {
            return bus.ask(Addresses.EVENTS, incoming).map(Handled.Accepted::new);
        }

        @Override
        public Way after(BusFailure failure, boolean mayPark) {
            if (failure.fault() == BusFault.REFUSED) {
                return aside(incoming, failure);
            }
            return mayPark ? new Queue(incoming) : this;
        }
    }

    /** Into the chat's queue, to be decided later. Once begun there is no other way: it may be there already. */
    record Queue(Incoming incoming) implements Way {
        @Override
        public String whither() {
            return "into its chat's queue";
        }

        @Override
        public Future<Handled> ask(Bus bus) {
            return bus.ask(Addresses.PARK, new Park(incoming)).map(parked -> new Handled.Parked());
        }

        @Override
        public Way after(BusFailure failure, boolean mayPark) {
            return failure.fault() == BusFault.REFUSED ? aside(incoming, failure) : this;
        }
    }

    /** Aside, for people to look at. */
    record PutAside(Unreadable unreadable) implements Way {
        @Override
        public String whither() {
            return "aside";
        }

        @Override
        public Future<Handled> ask(Bus bus) {
            return bus.ask(Addresses.UNREADABLE, unreadable).map(kept -> new Handled.Aside());
        }

        @Override
        public Way after(BusFailure failure, boolean mayPark) {
            return this;
        }
    }

    private static Way aside(Incoming incoming, BusFailure failure) {
        return new PutAside(
                new Unreadable(incoming.id(), "refused: " + String.valueOf(failure.getMessage()), Wire.text(incoming)));
    }
}
