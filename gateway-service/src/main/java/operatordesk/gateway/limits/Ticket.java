package operatordesk.gateway.limits;

import java.util.Comparator;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Show.Urgency;

/** A show's place in line. It is kept while the asker is told to come back later, and taken up again when it does. */
public final class Ticket {
    /** The older first. */
    static final Comparator<Ticket> BY_AGE =
            Comparator.<Ticket>comparingLong(ticket -> ticket.base).thenComparingLong(ticket -> ticket.number);

    /** The more urgent first, and of the same urgency the older. */
    static final Comparator<Ticket> BY_URGENCY =
            Comparator.<Ticket>comparingInt(ticket -> ticket.level).thenComparing(BY_AGE);

    private final EventId id;
    private final long chatId;
    private final ChatPace pace;
    private final int level;
    private final long base;
    private final long number;
    private boolean held;
    private long until;

    Ticket(EventId id, long chatId, ChatPace pace, Urgency urgency, long base, long number) {
        this.id = id;
        this.chatId = chatId;
        this.pace = pace;
        this.level = level(urgency);
        this.base = base;
        this.number = number;
    }

    private static int level(Urgency urgency) {
        return switch (urgency) {
            case ANSWER -> 0;
            case NOTICE -> 1;
            case REMINDER -> 2;
        };
    }

    public EventId id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    ChatPace pace() {
        return pace;
    }

    /** The asker waits here until this time. */
    void hold(long end) {
        held = true;
        until = end;
    }

    /** The asker comes back at this time. */
    void sendAway(long back) {
        held = false;
        until = back;
    }

    boolean isHeld() {
        return held;
    }

    /** The end of the holding, or when the asker comes back. */
    long until() {
        return until;
    }
}
