package operatordesk.contracts.stores;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import org.jspecify.annotations.Nullable;

/** Something that is to be kept in PostgreSQL. Keeping the same again changes nothing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Row
        permits Row.Client,
                Row.Request,
                Row.Status,
                Row.Answer,
                Row.Message,
                DeskRow,
                FlowRow,
                ReviewRow,
                PersonRow,
                ChatRow {
    /**
     * A client was seen. The newest sight wins; an older one that comes late changes nothing.
     *
     * @param language {@code ru} or {@code en}
     * @param reachable false once the client stopped the bot
     * @param trial whether it is an operator who tries the desk alone; never seen in a list
     */
    @JsonTypeName("client")
    record Client(Person person, String language, boolean reachable, Instant at, boolean trial) implements Row {}

    /**
     * A request was opened.
     *
     * @param generation counts the client's requests from 1; a higher one is the newer one
     * @param kind the request kind's key in the catalogue
     * @param definition the kind as it stood when it was asked, as the conversation service writes it
     * @param dueAt from when it is overdue, absent where it never is
     * @param reviewed whether operators give a verdict on it
     * @param trial whether an operator asked it of itself; neither listed nor counted
     */
    @JsonTypeName("request")
    record Request(
            EventId id,
            int generation,
            long clientId,
            long operatorId,
            String kind,
            String definition,
            Instant at,
            @Nullable Instant dueAt,
            boolean reviewed,
            boolean trial)
            implements Row {}

    /** A request came to stand elsewhere. An older standing that comes late changes nothing. */
    @JsonTypeName("status")
    record Status(EventId requestId, RequestStatus status, Instant at) implements Row {}

    /**
     * An answer to one step, or one page of it; every attempt is one of its own.
     *
     * @param step the step's key in the catalogue
     * @param page from 1, for steps of several pages
     * @param text what the client wrote, in the step's own form (a date as {@code 1990-02-01}); absent for a file
     * @param file absent for a text
     * @param late true when it came after its request had been superseded
     */
    @JsonTypeName("answer")
    record Answer(
            EventId id,
            EventId requestId,
            long clientId,
            String step,
            int page,
            @Nullable String text,
            @Nullable SentFile file,
            long messageId,
            boolean late,
            Instant at)
            implements Row {}

    /**
     * A line of the message log: what a client and the bot said to each other while something was asked.
     *
     * @param messageId Telegram's id; absent for what the bot says, which has none before it is sent
     */
    @JsonTypeName("message")
    record Message(
            EventId id,
            long chatId,
            Direction direction,
            String what,
            @Nullable String text,
            @Nullable String fileId,
            @Nullable Long messageId,
            Instant at)
            implements Row {}

    /** Who said it. */
    enum Direction {
        FROM_CLIENT,
        TO_CLIENT
    }
}
