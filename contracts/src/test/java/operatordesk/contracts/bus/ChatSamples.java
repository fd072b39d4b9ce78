package operatordesk.contracts.bus;

import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Row.Direction;

/** As {@link Samples}, of what belongs to chats. */
final class ChatSamples {
    private static final EventId ID = new EventId("7.1/0");
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Person OPERATOR = new Person(7, "Olga", "Example", null);

    static final List<Line> LINES = List.of(
            new Line.Said(3, AT, Direction.TO_CLIENT, "text", "Привет", OPERATOR, ChatRow.Carriage.DELIVERED),
            new Line.Said(2, AT, Direction.FROM_CLIENT, "sticker", null),
            new Line.Asked(1, AT, "passport", RequestStatus.OPEN));

    static final List<Record> ALL = List.of(
            new Event.Replied(new Event.Text(8, "Yes"), 7),
            new Event.Other(8, "voice", "file", "caption"),
            new Screen.Copy(1, 8, List.of(List.of(new Button("Anna", "open:1"))), 6L),
            new Screen.Copy(1, 8, List.of(), null),
            new Screen.Deletion(8),
            new ChatRow.With(1, 7L, AT),
            new ChatRow.With(1, null, AT),
            new ChatRow.Said(ID, 1, 7, "text", "Привет", null, AT),
            new ChatRow.Said(ID, 1, 7, "voice", null, "file", AT),
            new ChatRow.Carried(ID, ChatRow.Carriage.DELIVERED, 9L, AT),
            new ChatRow.Carried(ID, ChatRow.Carriage.UNKNOWN, null, AT));

    private ChatSamples() {}
}
