package operatordesk.contracts.bus;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.KeptAnswer;
import operatordesk.contracts.events.KeptQuery;
import operatordesk.contracts.events.Park;
import operatordesk.contracts.events.Parked;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.Rival;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.events.Unreadable;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.FilesAnswer;
import operatordesk.contracts.queries.FilesAnswer.FileLine;
import operatordesk.contracts.queries.FilesQuery;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryQuery;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.RequestLine;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.AsideRow;
import operatordesk.contracts.stores.FlowRow;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.OperatorRow;
import operatordesk.contracts.stores.PersonRow;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.contracts.stores.Row;
import operatordesk.contracts.stores.Ruling;
import operatordesk.contracts.stores.StoreBatch;
import operatordesk.contracts.stores.Stored;
import org.jspecify.annotations.Nullable;

/** Messages of every kind: each record once with all that it may carry and once with all that it may leave out. */
final class Samples {
    static final EventId ID = EventId.of(9_007_199_254_740_991L, 4_503_599_627_370_495L);
    static final Instant AT = Instant.parse("2026-11-22T12:34:56.789012Z");
    static final Person ANNA = new Person(4_503_599_627_370_495L, "Анна", "Example 👩‍👩‍👧", "anna_example");
    static final Person NAMELESS = new Person(1, "", null, null);

    private Samples() {}

    /** The types that are asked and answered with as they are. */
    static final List<Class<?>> ROOTS = List.of(
            Incoming.class,
            KeptQuery.class,
            KeptAnswer.class,
            Park.class,
            Parked.class,
            Unreadable.class,
            Rival.class,
            Verdict.class,
            Show.class,
            ShowOutcome.class,
            StoreBatch.class,
            Stored.class,
            Query.class,
            QueryAnswer.class,
            Event.class,
            SentFile.class,
            Screen.class,
            Row.class);

    static List<Object> all() {
        return Stream.of(
                        EVENTS,
                        ShowSamples.FILES,
                        ShowSamples.SCREENS,
                        ShowSamples.OUTCOMES,
                        ROWS,
                        QUERIES,
                        ANSWERS,
                        WHOLE,
                        ChatSamples.ALL)
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static final List<Event> EVENTS = List.of(
            new Event.Started(7, "code"),
            new Event.Text(7, "<b>_*[ \u202E\n\t\"null\""),
            new Event.Text(7, "Anna Example, 1 Example Street"),
            new Event.File(7, ShowSamples.FILES.getFirst(), "caption", "album"),
            new Event.File(7, ShowSamples.FILES.getLast(), "", null),
            new Event.Contact(7, "79990000001", "Анна Example", 4_503_599_627_370_495L, true),
            new Event.Contact(7, "+79990000001", "", null, false),
            new Event.Location(7, 55.751244, -37.618423, "Example Hall, 1 Example Street"),
            new Event.Location(7, 0, 0, null),
            new Event.Users(7, List.of(4_503_599_627_370_495L)),
            new Event.Other(7, "sticker"),
            new Event.Forwarded(new Event.Text(7, "Hello"), 4_503_599_627_370_495L, "Анна Example"),
            new Event.Forwarded(new Event.Other(7, "voice"), null, "Anna"),
            new Event.Edited(7, ""),
            new Event.Pressed("4503599627370495", 7, "card:1"),
            new Event.Blocked(),
            new Event.Returned());

    private static final ReviewRow.Redo REDO = new ReviewRow.Redo("page", 2, "blurred", "Темно");

    private static final InvitationRow INVITATION =
            new InvitationRow(Long.MAX_VALUE, 7, null, null, null, AT, AT, InvitationRow.Standing.OPEN, null, AT);

    private static final List<Row> ROWS = List.of(
            INVITATION,
            new InvitationRow(1, 7, "118", "passport", "{}", AT, AT, InvitationRow.Standing.USED, 1L, AT),
            new Row.Client(ANNA, "ru", false, AT, false),
            new Row.Request(ID, 3, 1, 2, "passport", "{\"key\":\"passport\"}", AT, AT, true, false),
            new Row.Request(ID, 3, 1, 2, "passport", "{}", AT, null, false, true),
            new FlowRow.Due(ID, AT),
            new Row.Status(ID, RequestStatus.SUPERSEDED, AT),
            new Row.Answer(ID.then(0), ID, 1, "name", 1, "Анна", ShowSamples.FILES.getFirst(), 7, true, AT),
            new Row.Answer(ID.then(0), ID, 1, "name", 1, null, null, 7, false, AT),
            new Row.Message(ID.then(1), 1, Row.Direction.TO_CLIENT, "file", "Hi", "file", 7L, AT),
            new Row.Message(ID.then(1), 1, Row.Direction.FROM_CLIENT, "sticker", null, null, null, AT),
            new AsideRow(ID, "PostgreSQL refuses it", "{}", AT),
            new PersonRow.Label(1, "118", AT),
            new PersonRow.Label(1, null, AT),
            new PersonRow.Phone(1, "+79990000001", AT),
            new PersonRow.Barred(1, true, AT),
            new PersonRow.Erased(1, AT),
            new FlowRow.TakenBack(ID, 7, AT),
            new OperatorRow(ANNA, AT),
            new FlowRow.Delivered(ID, AT),
            new FlowRow.ClosedSteps(ID, List.of("page"), AT),
            new ReviewRow.Taken(ID, 7, AT),
            new ReviewRow.Review(ID.then(2), ID, NAMELESS, Ruling.ASKED_AGAIN, 2, REDO, AT),
            new ReviewRow.Review(ID.then(2), ID, NAMELESS, Ruling.ACCEPTED, 2, null, AT));

    private static final List<Query> QUERIES = List.of(
            new Query.Clients(new Cursor(AT, 1), 8),
            new Query.Clients(null, 8),
            new Query.Found("anna", new Cursor(AT, 1), 8),
            new Query.Found("anna", null, 8),
            new Query.Card(1, 10),
            new Query.Standing(1),
            new HistoryQuery(1, Long.MAX_VALUE, true, 8),
            new HistoryQuery(1, null, false, 500),
            new FilesQuery(1, Long.MAX_VALUE, 100),
            new InvitationQuery.Invitation(Long.MAX_VALUE),
            new InvitationQuery.Invitations(new Cursor(AT, 1), 8),
            new InvitationQuery.Invitations(null, 8),
            new ReviewQuery.Requested(1, ID),
            new ReviewQuery.Waiting(ReviewQuery.List.OVERDUE, new Cursor(AT, 1), 8),
            new ReviewQuery.Waiting(ReviewQuery.List.TO_REVIEW, null, 8),
            new ReviewQuery.SentBefore("unique", 1),
            new ReviewQuery.Pending(1, 8),
            new ReviewQuery.Operators(),
            new ReviewQuery.Counts());

    private static final ClientLine LINE = new ClientLine(NAMELESS, "en", true, AT, AT, "118", true);

    private static final List<QueryAnswer> ANSWERS = List.of(
            new QueryAnswer.Clients(List.of(LINE), new Cursor(AT, 1)),
            new QueryAnswer.Clients(List.of(), null),
            new QueryAnswer.Card(LINE, List.of(new RequestLine(ID, "passport", RequestStatus.OPEN, AT, true)), null),
            new QueryAnswer.Card(null, List.of(), AT),
            new QueryAnswer.Standing(
                    LINE,
                    3,
                    request(new Reviewing.RulingLine(NAMELESS, Ruling.ASKED_AGAIN, REDO, AT)),
                    List.of(
                            new AnswerLine("page", 2, null, ShowSamples.FILES.getLast(), 7, AT),
                            new AnswerLine("name", 1, "Анна", null, 8, AT)),
                    List.of(ID),
                    List.of(5L),
                    null,
                    7L),
            new QueryAnswer.Standing(null, 0, null, List.of(), List.of(), List.of(), AT, null),
            new HistoryAnswer(LINE, ChatSamples.LINES, true, false),
            new HistoryAnswer(null, List.of(), false, false),
            new FilesAnswer(
                    LINE,
                    List.of(new FileLine(9, ID, "passport", "page", 1, 2, ShowSamples.FILES.getFirst(), AT)),
                    true),
            new FilesAnswer(null, List.of(), false),
            new ReviewAnswer.Waiting(
                    List.of(new ReviewAnswer.WaitingLine(ID, ANNA, "118", "passport", AT)), new Cursor(AT, 1)),
            new ReviewAnswer.Waiting(List.of(), null),
            new ReviewAnswer.Counts(2, 1_000),
            new ReviewAnswer.SentBefore(LINE),
            new ReviewAnswer.SentBefore(null),
            new ReviewAnswer.Pending(List.of(1L, 2L)),
            new ReviewAnswer.Operators(List.of(ANNA)),
            new InvitationAnswer.Invitation(new InvitationAnswer.InvitationLine(INVITATION, null)),
            new InvitationAnswer.Invitation(null),
            new InvitationAnswer.Invitations(
                    List.of(new InvitationAnswer.InvitationLine(INVITATION, ANNA)), new Cursor(AT, 1)),
            new InvitationAnswer.Invitations(List.of(), null),
            new ReviewAnswer.Requested(request(null), List.of()),
            new ReviewAnswer.Requested(null, List.of()));

    private static QueryAnswer.LatestRequest request(Reviewing.@Nullable RulingLine ruling) {
        var now = new Reviewing(AT, ruling);
        return new QueryAnswer.LatestRequest(ID, 3, 2, "a", "{}", RequestStatus.SUBMITTED, AT, List.of("page"), now);
    }

    private static final List<Record> WHOLE = List.of(
            new Incoming(ID, 3, ANNA, AT, EVENTS.getFirst()),
            new Verdict(new Verdict.PressAnswer("Спрашиваем", true)),
            new Verdict(null),
            new KeptQuery(List.of(ID)),
            new KeptAnswer(List.of(ID), List.of(ID), true, 1_500L, 20L),
            new KeptAnswer(List.of(), List.of(), false, null, null),
            new Park(new Incoming(ID, 3, ANNA, AT, EVENTS.getFirst())),
            new Parked(),
            new Unreadable(ID, "no date", "{}"),
            new Rival(EventId.ofDesk("rival-3-1"), Rival.Taker.WEBHOOK),
            new Show(ID, 1, 7, Show.Urgency.NOTICE, ShowSamples.SCREENS.getFirst()),
            new StoreBatch(ROWS),
            new StoreBatch(List.of()),
            new Stored());
}
