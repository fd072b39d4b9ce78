package operatordesk.conversation.client;

import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Language;

/**
 * All that is kept of a client between two events.
 *
 * @param started whether the person ever pressed Start: a bot cannot write first
 * @param reachable false from the moment when the client stopped the bot until they return
 * @param generation how many requests the client has had
 * @param earlier what was kept before this session was made anew
 */
public record ClientSession(
        Person person,
        Language language,
        boolean started,
        boolean reachable,
        int generation,
        Earlier earlier,
        ClientState state) {
    /** Somebody of whom nothing is known yet. */
    public static ClientSession unknown(Person person, Language language) {
        return new ClientSession(person, language, false, true, 0, Earlier.NOTHING, new ClientState.Waiting());
    }

    /** The same client, seen under this name and writing to the bot. */
    ClientSession seen(Person now) {
        return new ClientSession(now, language, true, true, generation, earlier, state);
    }

    ClientSession speaking(Language other) {
        return new ClientSession(person, other, started, reachable, generation, earlier, state);
    }

    ClientSession reachable(boolean now) {
        return new ClientSession(person, language, started, now, generation, earlier, state);
    }

    ClientSession in(ClientState next) {
        return new ClientSession(person, language, started, reachable, generation, earlier, next);
    }

    ClientSession asked(ClientState next) {
        return new ClientSession(person, language, started, reachable, generation + 1, earlier, next);
    }
}
