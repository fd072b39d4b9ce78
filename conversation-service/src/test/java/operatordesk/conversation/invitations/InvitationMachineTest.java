package operatordesk.conversation.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.events.InvitationEvent;
import operatordesk.conversation.events.OperatorEvent;
import operatordesk.conversation.notices.InvitationReport;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One person comes by an invitation, once, while it is good. */
class InvitationMachineTest {
    private static final long NUMBER = Long.MAX_VALUE;
    private static final long OLGA = 7_000_001;
    private static final long OSCAR = 7_000_002;
    private static final Person ANNA = new Person(5, "Anna", "Example", null);
    private static final Person BEN = new Person(6, "Ben", "Example", null);

    private Invitation invitation = new Invitation.None();
    private Step<Invitation> last = new Step<>(invitation, List.of(), PressNotice.SILENT);
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private long updates;

    private InvitationMachineTest on(InvitationEvent event) {
        var given = new Given(
                EventId.of(++updates, OLGA), now, ZoneOffset.UTC, TestKinds.SHIPPED, Set.of(OLGA, OSCAR), Map.of());
        last = InvitationMachine.on(NUMBER, invitation, event, given);
        invitation = last.session();
        return this;
    }

    private InvitationMachineTest made() {
        return on(new InvitationEvent.Made(OLGA));
    }

    private List<Report> told(long operatorId) {
        return last.effects().stream()
                .filter(effect -> effect instanceof Effect.TellOperator tell && tell.chatId() == operatorId)
                .map(effect -> ((OperatorEvent.Told) ((Effect.TellOperator) effect).event()).report())
                .toList();
    }

    private List<Effect.TellClient> clients() {
        return last.effects().stream()
                .filter(Effect.TellClient.class::isInstance)
                .map(Effect.TellClient.class::cast)
                .toList();
    }

    private List<Row> kept() {
        return last.effects().stream()
                .filter(Effect.Store.class::isInstance)
                .flatMap(effect -> ((Effect.Store) effect).rows().stream())
                .toList();
    }

    @Test
    void newOneIsKeptAndItsLinkShown() {
        made();
        assertThat(kept())
                .containsExactly(new InvitationRow(
                        NUMBER, OLGA, null, null, null, now, now.plus(Terms.LIFETIME), Standing.OPEN, null, now));
        assertThat(told(OLGA)).singleElement().isInstanceOf(InvitationReport.New.class);
    }

    @Test
    void firstToComeIsInvitedAndTheOperatorHearsOfIt() {
        made().on(new InvitationEvent.Named(OLGA, "118"))
                .on(new InvitationEvent.Attached(OSCAR, 9, TestKinds.PASSPORT))
                .on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients())
                .containsExactly(
                        new Effect.TellClient(5, new ClientEvent.Invited(OLGA, "118", TestKinds.PASSPORT, NUMBER)));
        assertThat(told(OLGA)).containsExactly(new InvitationReport.Came(ANNA, "118"));
        assertThat(kept()).singleElement().satisfies(row -> {
            assertThat(((InvitationRow) row).standing()).isEqualTo(Standing.USED);
            assertThat(((InvitationRow) row).clientId()).isEqualTo(5);
            assertThat(InvitationRefs.read((InvitationRow) row, ANNA)).isEqualTo(invitation);
        });
    }

    @Test
    void nobodyElseComesByItAndTheSamePersonLosesNothing() {
        made().on(new InvitationEvent.Claimed(ANNA)).on(new InvitationEvent.Claimed(BEN));
        assertThat(clients()).containsExactly(new Effect.TellClient(6, new ClientEvent.NotInvited()));
        on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients()).containsExactly(new Effect.TellClient(5, new ClientEvent.InvitedBefore()));
        assertThat(kept()).isEmpty();
    }

    @Test
    void expiresAtItsTime() {
        made();
        now = now.plus(Terms.LIFETIME).minus(Duration.ofMillis(1));
        assertThat(on(new InvitationEvent.Looked(OLGA, 9)).told(OLGA))
                .singleElement()
                .satisfies(report -> assertThat(
                                ((InvitationReport.Stands) report).invitation().isGood())
                        .isTrue());
        now = now.plusMillis(1);
        on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients()).containsExactly(new Effect.TellClient(5, new ClientEvent.NotInvited()));
        assertThat(on(new InvitationEvent.PassedOn(OLGA)).told(OLGA))
                .singleElement()
                .satisfies(report -> assertThat(
                                ((InvitationReport.Stands) report).invitation().over())
                        .isTrue());
    }

    @Test
    void withdrawnOneIsGoodForNobody() {
        made().on(new InvitationEvent.Withdrawn(OSCAR, 9));
        assertThat(told(OSCAR))
                .singleElement()
                .satisfies(report -> assertThat(
                                ((InvitationReport.Stands) report).invitation().standing())
                        .isEqualTo(Standing.WITHDRAWN));
        on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients()).containsExactly(new Effect.TellClient(5, new ClientEvent.NotInvited()));
    }

    @Test
    void sameKindOnceMoreTakesItBack() {
        made().on(new InvitationEvent.Attached(OLGA, 9, TestKinds.PASSPORT))
                .on(new InvitationEvent.Attached(OLGA, 9, TestKinds.PASSPORT))
                .on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients())
                .containsExactly(new Effect.TellClient(5, new ClientEvent.Invited(OLGA, null, null, NUMBER)));
    }

    static Stream<InvitationEvent> late() {
        return Stream.of(
                new InvitationEvent.Attached(OLGA, 9, TestKinds.PASSPORT),
                new InvitationEvent.Named(OLGA, "119"),
                new InvitationEvent.Withdrawn(OLGA, 9),
                new InvitationEvent.Looked(OLGA, 9),
                new InvitationEvent.PassedOn(OLGA));
    }

    @ParameterizedTest
    @MethodSource("late")
    void whatComesAfterSomebodyCameChangesNothingAndSaysSo(InvitationEvent event) {
        made().on(new InvitationEvent.Claimed(ANNA));
        Invitation used = invitation;
        on(event);
        assertThat(invitation).isEqualTo(used);
        assertThat(kept()).isEmpty();
        assertThat(told(OLGA))
                .singleElement()
                .satisfies(report -> assertThat(
                                ((InvitationReport.Stands) report).invitation().client())
                        .isEqualTo(ANNA));
    }

    @ParameterizedTest
    @MethodSource("late")
    void whatNobodyMadeIsUnknown(InvitationEvent event) {
        on(event);
        assertThat(told(OLGA)).singleElement().isInstanceOf(InvitationReport.Unknown.class);
        on(new InvitationEvent.Claimed(ANNA));
        assertThat(clients()).containsExactly(new Effect.TellClient(5, new ClientEvent.NotInvited()));
        assertThat(kept()).isEmpty();
    }

    @Test
    void codeIsReadBackAndNothingElseIsOne() {
        for (long number : new long[] {1, 35, 36, NUMBER}) {
            String code = InvitationCode.of(number);
            assertThat(code).matches("[A-Za-z0-9_-]{1,64}");
            assertThat(InvitationCode.number(code)).hasValue(number);
        }
        assertThat(Stream.of("", "i", "promo", "i0000000000001", "I0000000000001", "izzzzzzzzzzzzz", "i000000000000é"))
                .filteredOn(code -> InvitationCode.number(code).isPresent())
                .containsExactly("i0000000000001");
    }

    @Test
    void ofWhoIsErasedNothingIsLeftButTheId() {
        made().on(new InvitationEvent.Named(OLGA, "118")).on(new InvitationEvent.Claimed(ANNA));
        on(new InvitationEvent.Forgotten(BEN.id()));
        assertThat(invitation.toString()).contains("118");
        on(new InvitationEvent.Forgotten(ANNA.id()));
        assertThat(((Invitation.Used) invitation).client()).isEqualTo(new Person(5, "ID 5", null, null));
        assertThat(((Invitation.Used) invitation).terms().label()).isNull();
        assertThat(last.effects()).isEmpty();
        on(new InvitationEvent.Claimed(BEN));
        assertThat(clients()).containsExactly(new Effect.TellClient(6, new ClientEvent.NotInvited()));
    }
}
