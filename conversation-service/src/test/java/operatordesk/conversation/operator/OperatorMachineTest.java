package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Target;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.InvitationRef;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.ReviewNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperatorMachineTest {
    private static final long CLIENT = TestNotices.ANNA.id();

    private final Operator operator = new Operator(Operator.ONE);

    static List<OperatorPress> presses() {
        return OperatorPressTest.presses();
    }

    static List<Report> reports() {
        var invitation = new InvitationRef(3, null, null, null, Instant.EPOCH, Standing.OPEN, false, null);
        return Stream.concat(
                        TestNotices.reports(TestNotices.PASSPORT).stream(),
                        Stream.of(
                                new InvitationReport.New(invitation),
                                new InvitationReport.Stands(invitation, 9L),
                                new InvitationReport.Came(TestNotices.ANNA, "118"),
                                new InvitationReport.Unknown(null)))
                .toList();
    }

    private static List<Event> events() {
        return List.of(
                new Event.Started(7, ""),
                new Event.Text(7, "Hello"),
                new Event.File(7, TestNotices.PHOTO, "", null),
                new Event.Contact(7, "79990000001", "Anna Example", 7L, true),
                new Event.Contact(7, "79990000001", "Anna Example", null, false),
                new Event.Users(7, List.of(CLIENT)),
                new Event.Location(7, 55.75, 37.61, null),
                new Event.Other(7, "sticker"),
                new Event.Forwarded(new Event.Text(7, "Hello"), CLIENT, "Anna Example"),
                new Event.Replied(new Event.Text(7, "Hello"), 6),
                new Event.Edited(7, "Hello"),
                new Event.Pressed("press", 7, "menu"),
                new Event.Blocked(),
                new Event.Returned());
    }

    @ParameterizedTest
    @MethodSource("presses")
    void everyPressIsAnswered(OperatorPress press) {
        operator.did(new Event.Text(7, "Anna")).presses(press);

        assertThat(!operator.shows().isEmpty() || operator.answer() != PressNotice.SILENT)
                .isTrue();
        boolean fresh = press instanceof OperatorPress.OpenCard
                || press instanceof FindPress.Find
                || press instanceof FindPress.Label
                || press instanceof HistoryPress.AsFile
                || press instanceof ChatPress.Replies
                || press instanceof InvitationPress.Name;
        Target here = fresh ? new Target.Fresh() : new Target.InPlace(9);
        assertThat(operator.shows()).allMatch(show -> show.target().equals(here));
        assertThat(operator.session().state() instanceof OperatorState.AtDesk)
                .isEqualTo(!(press instanceof FindPress.Find
                        || press instanceof FindPress.Label
                        || press instanceof InvitationPress.Name));
    }

    @Test
    void everythingSentFindsSomebodyOrShowsTheMenuAndNothingSentReachesAClient() {
        for (Event event : events()) {
            operator.did(event);
            assertThat(operator.last().effects()).noneMatch(Effect.Tell.class::isInstance);
            if (event instanceof Event.Sent) {
                assertThat(operator.said()).as("%s", event).containsExactly(shown(event));
            }
        }
        assertThat(events()).extracting(Object::getClass).containsAll(members(Event.class));
    }

    private static OperatorNotice shown(Event event) {
        return switch (event) {
            case Event.Text(long id, String text) -> new OperatorNotice.Found(text, null);
            case Event.Users(long id, var users) -> new OperatorNotice.Card(users.getFirst());
            case Event.Contact(long id, var phone, var name, var userId, var own) ->
                userId == null ? new OperatorNotice.Found(phone, null) : new OperatorNotice.Card(userId);
            default -> new OperatorNotice.Menu();
        };
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsShownAndWaitsForWhatItIsAbout(Report report) {
        operator.told(report);

        assertThat(operator.shows()).isNotEmpty().allMatch(show -> show.kept() != null);
        assertThat(operator.last().effects()).noneMatch(Effect.Tell.class::isInstance);
    }

    @Test
    void everyKindOfReportIsTriedHere() {
        assertThat(reports()).extracting(Object::getClass).containsAll(members(Report.class));
    }

    private static List<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member).stream() : Stream.of(member))
                .toList();
    }

    @Test
    void askingTellsTheClientsMachineAnyNumberOfTimesUnderTheIdOfThePress() {
        for (RequestKind kind : TestKinds.SHIPPED.kinds()) {
            for (int round = 0; round < 3; round++) {
                operator.presses(new OperatorPress.Ask(CLIENT, kind.key()));
                assertThat(operator.answer()).isEqualTo(PressNotice.ASKING);
                assertThat(operator.tells())
                        .containsExactly(new Effect.TellClient(
                                CLIENT, new ClientEvent.Asked(operator.lastId(), Operator.ONE, kind)));
            }
        }
    }

    @Test
    void kindThatTheCatalogueNoLongerHasIsSaidToBeGone() {
        operator.presses(new OperatorPress.Ask(CLIENT, "visa"));

        assertThat(operator.answer()).isEqualTo(PressNotice.KIND_GONE);
        assertThat(operator.last().effects()).isEmpty();
    }

    @Test
    void operatorCannotBeAsked() {
        for (long id : List.of(Operator.ONE, Operator.OTHER)) {
            operator.presses(new OperatorPress.Ask(id, "passport"));

            assertThat(operator.tells()).isEmpty();
            assertThat(operator.said())
                    .containsExactly(new OperatorNotice.Reported(
                            new Report.CannotAsk(id, TestKinds.PASSPORT.label(), Report.WhyNot.IS_OPERATOR)));
        }
    }

    @Test
    void languageIsTheOperatorsOwn() {
        operator.presses(new OperatorPress.Speak(Language.RUSSIAN));
        assertThat(operator.shows())
                .singleElement()
                .satisfies(show -> assertThat(show.language()).isEqualTo(Language.RUSSIAN));
        operator.told(reports().getFirst());
        assertThat(operator.shows()).allMatch(show -> show.language() == Language.RUSSIAN);
    }

    @Test
    void progressGoesIntoOneMessageAndWhatMustBeNoticedIntoNewOnes() {
        operator.told(new Report.Progress(TestNotices.PASSPORT, 0, 3));
        var progress = operator.shows().getFirst().target();
        assertThat(progress).isInstanceOf(Target.Updated.class);
        operator.told(new Report.Progress(TestNotices.PASSPORT, 1, 3));
        assertThat(operator.shows().getFirst().target()).isEqualTo(progress);

        operator.told(new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.PAGE, TestNotices.NAME), 1));
        assertThat(operator.shows())
                .extracting(Effect.Show::target)
                .hasExactlyElementsOfTypes(
                        Target.Closed.class, Target.Remembered.class, Target.Fresh.class, Target.Reply.class);
        assertThat(operator.said())
                .endsWith(
                        new OperatorNotice.FileArrived(TestNotices.PASSPORT, TestNotices.PAGE),
                        new OperatorNotice.DataArrived(TestNotices.PASSPORT, 1, 1, List.of(TestNotices.NAME)),
                        new ReviewNotice.Verdict(TestNotices.PASSPORT, 1, ReviewNotice.Lead.COMPLETE));
    }

    @Test
    void answersTooLongForOneMessageComeInPartsThatTogetherAreTheWhole() {
        String longest = "Слово ".repeat(682) + "👩‍👩‍👧".repeat(1) + "end";
        var city = TestNotices.written(1, longest);
        operator.told(new Report.Complete(TestNotices.PASSPORT, List.of(TestNotices.NAME, city, TestNotices.BORN), 1));

        assertThat(written(TestNotices.NAME)).isEqualTo("Anna Example");
        assertThat(written(city)).isEqualTo(longest);
        assertThat(written(TestNotices.BORN)).isEqualTo("1990-02-01");
        assertThat(parts()).hasSize(3).allMatch(part -> part.parts() == 3);
    }

    @Test
    void correctionTooLongForItsReportFollowsInParts() {
        var city = TestNotices.written(1, "x".repeat(4_096));
        operator.told(new Report.Addition(TestNotices.PASSPORT, city, Report.How.CORRECTED));

        assertThat(written(city)).isEqualTo(city.text());
        assertThat(operator.said().getFirst()).isInstanceOf(OperatorNotice.Reported.class);
    }

    private List<OperatorNotice.DataArrived> parts() {
        return operator.said().stream()
                .filter(OperatorNotice.DataArrived.class::isInstance)
                .map(OperatorNotice.DataArrived.class::cast)
                .toList();
    }

    private String written(Arrived answer) {
        return parts().stream()
                .flatMap(part -> part.answers().stream())
                .filter(piece -> piece.step().equals(answer.step()))
                .map(Arrived::text)
                .reduce("", (one, next) -> one + next);
    }
}
