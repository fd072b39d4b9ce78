package operatordesk.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.events.SentFile;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.AnswerReport;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.CardReport;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Outcome;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.ReviewReport;
import operatordesk.conversation.notices.Sheet;

/** Reports of every kind about one client. */
public final class TestNotices {
    public static final Person ANNA = new Person(4_503_599_627_370_495L, "Anna", "Example", "anna_example");
    public static final SentFile PHOTO = new SentFile.Photo("file", "unique", 1280, 960, 120_000L);
    public static final RequestRef PASSPORT = about(ANNA);

    public static final Arrived PAGE =
            new Arrived(TestKinds.PASSPORT.steps().getFirst().name(), 1, 1, null, PHOTO);
    public static final Arrived NAME = written(0, "Anna Example");
    public static final Arrived CITY = written(1, "Leeds");
    public static final Arrived BORN = written(2, "1990-02-01");

    public static final Person OLGA = new Person(7_000_001, "Olga", "Example", null);
    public static final Outcome ACCEPTED = new Outcome(Ruling.ACCEPTED, OLGA, Instant.parse("2026-11-22T09:05:00Z"));

    private TestNotices() {}

    public static RequestRef about(Person client) {
        return new RequestRef(EventId.of(123_456, 7_000_001), client, TestKinds.PASSPORT.label());
    }

    /** An answer to a step of the personal data. */
    public static Arrived written(int step, String text) {
        return new Arrived(TestKinds.DATA.steps().get(step).name(), 1, 1, text, null);
    }

    public static List<Report> reports(RequestRef request) {
        List<Report> reports = new ArrayList<>(reviews(request));
        reports.addAll(others(request));
        reports.addAll(TestChats.reports(new ChatRef(request.client(), request.label())));
        return reports;
    }

    /** What came of presses about a request. */
    public static List<Report> reviews(RequestRef request) {
        return List.of(
                new ReviewReport.Look(request, List.of(PAGE, NAME), 1),
                new ReviewReport.Newer(request, List.of(PAGE, NAME), 2, 9),
                new ReviewReport.Ruled(request, ACCEPTED, 9L),
                new ReviewReport.Ruled(request, ACCEPTED, null),
                new ReviewReport.Undecidable(request, RequestStatus.ACCEPTED, ACCEPTED, 9),
                new ReviewReport.Undecidable(request, RequestStatus.OPEN, null, 9),
                new ReviewReport.Which(request, List.of(PAGE, NAME), 1, 9),
                new ReviewReport.Why(request, 0, TestKinds.PASSPORT.reasons(), 1, 9),
                new ReviewReport.Explain(request, 0, 1, 9),
                new ReviewReport.Choose(request, 1, 9),
                new ReviewReport.Offered(request, 1),
                new ReviewReport.Taken(request, OLGA, 9L),
                new ReviewReport.Taken(request, OLGA, null),
                new ReviewReport.Handed(request, OLGA),
                new ReviewReport.HandedOver(request, OLGA, 9),
                new ReviewReport.OffDuty(new Sheet(request.client().id(), request.id(), 0), OLGA, 9),
                new ReviewReport.Unheard(request, Reason.BLOCKED),
                new ReviewReport.Unheard(request, Reason.GONE),
                new ReviewReport.NoRequest(9));
    }

    private static List<Report> others(RequestRef request) {
        return List.of(
                new Report.Progress(request, 0, 3),
                new Report.Progress(request, 2, 3),
                new Report.Complete(request, List.of(PAGE, NAME, CITY, BORN), 1),
                new Report.Addition(request, PAGE, Report.How.BESIDES, 2),
                new Report.Addition(request, NAME, Report.How.CORRECTED, 3),
                new Report.Addition(request, PAGE, Report.How.LATE),
                new DeskReport.Wrote(request.client(), null),
                new DeskReport.Labelled(request.client().id()),
                new DeskReport.TrialOver(),
                new CardReport.Erased(request.client().id(), Instant.parse("2026-11-22T09:05:00Z"), 9L, true),
                new Report.CannotAsk(request.client().id(), request.kind(), Report.WhyNot.ERASED),
                new CardReport.Changed(request.client().id(), 9),
                new CardReport.ClosedByBarring(request, 1, 3),
                new Report.CannotAsk(request.client().id(), request.kind(), Report.WhyNot.BARRED),
                new FlowReport.Overdue(request, 1, 3),
                new FlowReport.Reminded(request),
                new Report.Superseded(request, 1, 3, "passport"),
                new Report.CannotAsk(request.client().id(), request.kind(), Report.WhyNot.NEVER_STARTED),
                new Report.CannotAsk(request.client().id(), request.kind(), Report.WhyNot.IS_OPERATOR),
                new Report.Undelivered(request, Reason.BLOCKED),
                new Report.Undelivered(request, Reason.GONE),
                new Report.Undelivered(request, Reason.NEVER_STARTED),
                new Report.Undelivered(request, Reason.NOT_EDITABLE),
                new Report.Undelivered(request, Reason.CONTENT),
                new Report.Returned(request),
                new FlowReport.NotSentYet(request, 3),
                new FlowReport.ClientQuestion(request, "Why?"),
                new FlowReport.Stuck(request, CITY.step()),
                new FlowReport.Expired(request, 1, 3, "passport"),
                new FlowReport.Cancelled(request, 0, 3),
                new FlowReport.Cancelled(request, 2, 3),
                new Report.PutAside("123456.7000001/0"),
                new Report.Rival(Taker.POLLER),
                new Report.Rival(Taker.WEBHOOK),
                new AnswerReport.NotAgreed(request, new Localized("Согласие", "Consent"), "1.2"),
                new DeskReport.CatalogueFaulty(List.of("line 3, $.kinds: x", "line 4, $: y"), 0),
                new DeskReport.CatalogueFaulty(Collections.nCopies(10, "ж".repeat(300)), 300));
    }
}
