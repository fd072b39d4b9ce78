package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.operator.OperatorMachine;
import operatordesk.conversation.operator.OperatorSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Telegram takes 4,096 characters in a message and 1,024 in a caption; what is longer is sent in several, never cut. */
class LimitsTest {
    private static final int MESSAGE = 4_096;
    private static final int CAPTION = 1_024;
    private static final Person LONGEST = new Person(Long.MAX_VALUE, "Ж".repeat(64), "😀".repeat(64), null);
    private static final EventId ID = EventId.of(Long.MAX_VALUE, Long.MAX_VALUE);
    private static final Localized LABEL = longest(64);
    private static final Localized PROMPT = longest(3_000);
    private static final StepDefinition STEP =
            new StepDefinition.Text("k".repeat(24), LABEL, PROMPT, longest(500), 1, 4_096, null, PROMPT);
    private static final RequestKind KIND = new RequestKind("k".repeat(24), LABEL, PROMPT, List.of(STEP, STEP, STEP));

    /** Every answer as long as Telegram lets a client write, each of its own letters. */
    private static final List<Arrived> ANSWERS = List.of(
            new Arrived(LABEL, 1, 1, "а".repeat(4_096), null),
            new Arrived(LABEL, 20, 20, null, TestNotices.PHOTO),
            new Arrived(LABEL, 1, 1, "б".repeat(4_096), null),
            new Arrived(LABEL, 1, 1, "в".repeat(100), null),
            new Arrived(LABEL, 1, 1, "😀".repeat(4_096), null));

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static Localized longest(int characters) {
        return new Localized("Щ".repeat(characters), "W".repeat(characters));
    }

    private static RequestRef request() {
        return new RequestRef(EventId.of(Long.MAX_VALUE, Long.MAX_VALUE), LONGEST, LABEL);
    }

    private List<Draft> told(Report report, Language language) {
        var given = new Given(EventId.of(1, 2), Instant.EPOCH, ZoneOffset.UTC, TestKinds.SHIPPED, Set.of(7L), Map.of());
        return OperatorMachine.on(OperatorSession.first(7, language), new OperatorEvent.Told(report, null), given)
                .effects()
                .stream()
                .map(effect -> reads.draft(((Effect.Show) effect).notice(), language))
                .toList();
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void assertFit(List<Draft> drafts) {
        assertThat(drafts)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(characters(draft.text()))
                        .isBetween(draft.copied() == null ? 1 : 0, draft.file() == null ? MESSAGE : CAPTION));
    }

    @ParameterizedTest
    @EnumSource
    void everyReportAboutTheLongestOfAllFits(Language language) {
        TestNotices.reports(request()).forEach(report -> assertFit(told(report, language)));
    }

    @ParameterizedTest
    @EnumSource
    void longestAnswersReachTheOperatorWhole(Language language) {
        List<Draft> drafts = told(new Report.Complete(request(), ANSWERS, 1), language);

        assertFit(drafts);
        assertLettersOf(drafts, "а", 4_096);
        assertLettersOf(drafts, "б", 4_096);
        assertLettersOf(drafts, "в", 100);
        assertThat(drafts).noneMatch(draft -> draft.text().contains("…"));
    }

    @ParameterizedTest
    @EnumSource
    void longestQuestionOfAClientReachesTheOperatorWhole(Language language) {
        List<Draft> drafts = told(new FlowReport.ClientQuestion(request(), "г".repeat(4_096)), language);
        assertFit(drafts);
        assertLettersOf(drafts, "г", 4_096);
    }

    @ParameterizedTest
    @EnumSource
    void longestCorrectionReachesTheOperatorWhole(Language language) {
        for (Report.How how : Report.How.values()) {
            List<Draft> drafts = told(new Report.Addition(request(), ANSWERS.getFirst(), how), language);
            assertFit(drafts);
            assertLettersOf(drafts, "а", 4_096);
        }
    }

    /** Counts them where the answers stand, not in the words around them. */
    private static void assertLettersOf(List<Draft> drafts, String letter, int expected) {
        long found = drafts.stream()
                .flatMap(draft -> draft.text().lines())
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .filter(word -> !word.isEmpty() && word.replace(letter, "").isEmpty())
                .mapToLong(String::length)
                .sum();
        assertThat(found).as(letter).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void longestQuestionThatTheCatalogueAllowsFits(Language language) {
        for (Lead lead : Lead.values()) {
            assertFit(List.of(reads.draft(new ClientNotice.Question(ID, KIND, 2, lead), language)));
        }
        assertFit(List.of(reads.draft(new ClientNotice.Received(ID, KIND), language)));
        assertFit(List.of(reads.draft(new ClientNotice.Corrected(STEP), language)));
        for (FlowNotice.SummaryLead lead : FlowNotice.SummaryLead.values()) {
            assertFit(List.of(reads.draft(new FlowNotice.Summary(ID, KIND, ANSWERS, lead), language)));
        }
    }
}
