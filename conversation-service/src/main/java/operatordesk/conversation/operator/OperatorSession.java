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
 * @param wantedAt when the desk asked for the words that it waits for; absent where it waits for none
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
        boolean asClient,
        @Nullable Instant wantedAt) {
    /** An operator who was never seen before. */
    public static OperatorSession first(long id, Language language) {
        return new OperatorSession(
                id, language, new OperatorState.AtDesk(), null, false, null, null, null, false, null);
    }

    /** Who it is; the bare ID of an operator who did nothing yet. */
    Person named() {
        return person == null ? new Person(id, "ID " + id, null, null) : person;
    }

    OpenChats openChats() {
        return chats == null ? OpenChats.NONE : chats;
    }

    OperatorSession chatting(OpenChats now) {
        return new OperatorSession(id, language, state, search, away, person, morning, now, asClient, wantedAt);
    }

    OperatorSession in(OperatorState next) {
        return new OperatorSession(id, language, next, search, away, person, morning, chats, asClient, null);
    }

    /** The same, waiting for words from now on. */
    OperatorSession wanting(OperatorState next, Instant now) {
        return new OperatorSession(id, language, next, search, away, person, morning, chats, asClient, now);
    }

    /** Whether the desk asked for words so long ago that what is typed is hardly meant for that question any more. */
    boolean wantedLongAgo(Instant now) {
        return wantedAt == null || !wantedAt.plus(OpenChats.IDLE).isAfter(now);
    }

    OperatorSession speaking(Language other) {
        return new OperatorSession(id, other, state, search, away, person, morning, chats, asClient, wantedAt);
    }

    OperatorSession searching(@Nullable String words) {
        return new OperatorSession(id, language, state, words, away, person, morning, chats, asClient, wantedAt);
    }

    OperatorSession away(boolean now) {
        return new OperatorSession(id, language, state, search, now, person, morning, chats, asClient, wantedAt);
    }

    /** The same under the name that Telegram gives now. */
    public OperatorSession seen(Person as) {
        return new OperatorSession(id, language, state, search, away, as, morning, chats, asClient, wantedAt);
    }

    OperatorSession until(Instant next) {
        return new OperatorSession(id, language, state, search, away, person, next, chats, asClient, wantedAt);
    }

    OperatorSession asClient(boolean now) {
        return new OperatorSession(id, language, state, search, away, person, morning, chats, now, wantedAt);
    }

    /** Whether this client is the operator itself, who tries the desk alone. */
    boolean tries(long clientId) {
        return asClient && clientId == id;
    }
}
