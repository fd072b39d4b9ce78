package operatordesk.conversation;

import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.notices.ChatMessage;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.ChatReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Report.WhyNot;

/** What operators hear of a chat. */
public final class TestChats {
    public static final ChatMessage HELLO = new ChatMessage(70, "text", "Hello", null, null, null);

    private TestChats() {}

    /** Every kind of report. */
    public static List<Report> reports(ChatRef client) {
        Person other = new Person(7_000_002, "Oscar", "Example", null);
        return List.of(
                new ChatReport.Opened(client),
                new ChatReport.Busy(client),
                new ChatReport.Impossible(client.client().id(), WhyNot.NEVER_STARTED),
                new ChatReport.Closed(client, true),
                new ChatReport.Closed(client, false),
                new ChatReport.Moved(client, other),
                new ChatReport.Wrote(client, HELLO),
                new ChatReport.Reworded(client, 70, "Hello!"),
                new ChatReport.NotOpen(client, 70),
                new ChatReport.Undelivered(client, 70, Reason.BLOCKED),
                new ChatReport.Unknown(client, HELLO),
                new ChatReport.TakenBack(client, 70, true),
                new ChatReport.GoneBefore(client, "x".repeat(4_096)),
                new ChatReport.GoneBefore(client, null));
    }
}
