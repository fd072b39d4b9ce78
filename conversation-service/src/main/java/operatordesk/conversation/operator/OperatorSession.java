package operatordesk.conversation.operator;

import java.time.Instant;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of an operator between two events.
 *
 * @param search what was searched for last, so that its pages can be turned; absent before the first search
 * @param away off duty: what comes is offered to the others, too
 * @param person as Telegram named the operator last; absent before the operator did anything
 * @param chats with clients; absent before the first
 * @param morning when the operator learns next what waits; absent before the first event
 * @param asClient whether the operator tries the desk alone, and what it sends is a client's
 */
public record OperatorSession(
        long id,
        Language language,
        OperatorState state,
        @Nullable String search,
        boolean away,
        @Nullable Person person,
        @Nullable Instant morning,
        @Nullable OpenChats chats,
        boolean asClient) {
    /** An operator who was never seen before. */
    public static OperatorSession first(long id, Language language) {
        return new OperatorSession(id, language, new OperatorState.AtDesk(), null, false, null, null, null, false);
    }

    /** Who it is; the bare ID of an operator who did nothing yet. */
    Person named() {
        return person == null ? new Person(id, "ID " + id, null, null) : person;
    }

    OpenChats openChats() {
        return chats == null ? OpenChats.NONE : chats;
    }

    OperatorSession chatting(OpenChats now) {
        return new OperatorSession(id, language, state, search, away, person, morning, now, asClient);
    }

    OperatorSession in(OperatorState next) {
        return new OperatorSession(id, language, next, search, away, person, morning, chats, asClient);
    }

    OperatorSession speaking(Language other) {
        return new OperatorSession(id, other, state, search, away, person, morning, chats, asClient);
    }

    OperatorSession searching(@Nullable String words) {
        return new OperatorSession(id, language, state, words, away, person, morning, chats, asClient);
    }

    OperatorSession away(boolean now) {
        return new OperatorSession(id, language, state, search, now, person, morning, chats, asClient);
    }

    /** The same under the name that Telegram gives now. */
    public OperatorSession seen(Person as) {
        return new OperatorSession(id, language, state, search, away, as, morning, chats, asClient);
    }

    OperatorSession until(Instant next) {
        return new OperatorSession(id, language, state, search, away, person, next, chats, asClient);
    }

    OperatorSession asClient(boolean now) {
        return new OperatorSession(id, language, state, search, away, person, morning, chats, now);
    }

    /** Whether this client is the operator itself, who tries the desk alone. */
    boolean tries(long clientId) {
        return asClient && clientId == id;
    }
}
