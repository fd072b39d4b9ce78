package operatordesk.conversation.client;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Language;

/**
 * All that is kept of a client between two events.
 *
 * @param started whether the person ever pressed Start: a bot cannot write first
 * @param reachable false from the moment when the client stopped the bot until they return
 * @param generation how many requests the client has had
 */
public record ClientSession(
        Person person, Language language, boolean started, boolean reachable, int generation, ClientState state) {
    /** Somebody of whom nothing is known yet. */
    public static ClientSession unknown(Person person, Language language) {
        return new ClientSession(person, language, false, true, 0, new ClientState.Waiting());
    }

    /** The same client, seen under this name and writing to the bot. */
    ClientSession seen(Person now) {
        return new ClientSession(now, language, true, true, generation, state);
    }

    ClientSession speaking(Language other) {
        return new ClientSession(person, other, started, reachable, generation, state);
    }

    ClientSession reachable(boolean now) {
        return new ClientSession(person, language, started, now, generation, state);
    }

    ClientSession in(ClientState next) {
        return new ClientSession(person, language, started, reachable, generation, next);
    }

    ClientSession asked(ClientState next) {
        return new ClientSession(person, language, started, reachable, generation + 1, next);
    }
}
