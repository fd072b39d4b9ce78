package operatordesk.conversation.client;

import java.util.Objects;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of a client between two events.
 *
 * @param started whether the person ever pressed Start: a bot cannot write first
 * @param reachable false from the moment when the client stopped the bot until they return
 * @param generation how many requests the client has had
 * @param earlier what was kept before this session was made anew
 * @param shelf requests that are not what the client is asked for any more
 * @param timing what the clock has done about the open request
 * @param unasked when the client wrote though nothing was asked
 * @param dealings what the office did about the client besides asking
 * @param label the office's own name for the client, absent where there is none
 */
public record ClientSession(
        Person person,
        Language language,
        boolean started,
        boolean reachable,
        int generation,
        Earlier earlier,
        ClientState state,
        Shelf shelf,
        Timing timing,
        @Nullable String label,
        Unasked unasked,
        Dealings dealings) {
    /** Sessions of former days know of no dealings. */
    public ClientSession {
        dealings = Objects.requireNonNullElse(dealings, Dealings.NONE);
    }

    /** A client with no open request of whose time anything is known. */
    public ClientSession(
            Person person,
            Language language,
            boolean started,
            boolean reachable,
            int generation,
            Earlier earlier,
            ClientState state,
            Shelf shelf) {
        this(
                person,
                language,
                started,
                reachable,
                generation,
                earlier,
                state,
                shelf,
                Timing.NONE,
                null,
                Unasked.NEVER,
                Dealings.NONE);
    }

    /** Somebody of whom nothing is known yet. */
    public static ClientSession unknown(Person person, Language language) {
        return new ClientSession(
                person, language, false, true, 0, Earlier.NOTHING, new ClientState.Waiting(), Shelf.EMPTY);
    }

    /** The same client, seen under this name and writing to the bot. */
    ClientSession seen(Person now) {
        return new ClientSession(
                now, language, true, true, generation, earlier, state, shelf, timing, label, unasked, dealings);
    }

    ClientSession speaking(Language other) {
        return new ClientSession(
                person, other, started, reachable, generation, earlier, state, shelf, timing, label, unasked, dealings);
    }

    ClientSession reachable(boolean now) {
        return new ClientSession(
                person, language, started, now, generation, earlier, state, shelf, timing, label, unasked, dealings);
    }

    ClientSession in(ClientState next) {
        return new ClientSession(
                person,
                language,
                started,
                reachable,
                generation,
                earlier,
                next,
                shelf,
                timing,
                label,
                unasked,
                dealings);
    }

    ClientSession asked(ClientState next) {
        return new ClientSession(
                person,
                language,
                started,
                reachable,
                generation + 1,
                earlier,
                next,
                shelf,
                timing,
                label,
                unasked.anew(),
                dealings);
    }

    /** Whether the request is at hand, so that it need not be fetched. */
    public boolean knows(EventId requestId) {
        return isAt(requestId) || shelf.find(requestId).isPresent();
    }

    /** Whether the request is the one that the client was asked last. */
    boolean isAt(EventId requestId) {
        return state instanceof ClientState.Asked asked && asked.request().id().equals(requestId);
    }

    /** The same with a request at hand. */
    public ClientSession shelving(Reviewed reviewed) {
        return new ClientSession(
                person,
                language,
                started,
                reachable,
                generation,
                earlier,
                state,
                shelf.with(reviewed),
                timing,
                label,
                unasked,
                dealings);
    }

    ClientSession timed(Timing now) {
        return new ClientSession(
                person, language, started, reachable, generation, earlier, state, shelf, now, label, unasked, dealings);
    }

    /** The same under another name of the office's, or under none. */
    public ClientSession labelled(@Nullable String other) {
        return new ClientSession(
                person,
                language,
                started,
                reachable,
                generation,
                earlier,
                state,
                shelf,
                timing,
                other,
                unasked,
                dealings);
    }

    ClientSession unasked(Unasked now) {
        return new ClientSession(
                person, language, started, reachable, generation, earlier, state, shelf, timing, label, now, dealings);
    }

    /** The same after the office did something about the client. */
    public ClientSession dealt(Dealings now) {
        return new ClientSession(
                person, language, started, reachable, generation, earlier, state, shelf, timing, label, unasked, now);
    }
}
