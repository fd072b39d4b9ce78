package operatordesk.conversation.catalogue;

import static operatordesk.conversation.TestKinds.DATA;
import static operatordesk.conversation.TestKinds.PASSPORT;
import static operatordesk.conversation.TestKinds.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import operatordesk.contracts.bus.Wire;
import operatordesk.conversation.TestKinds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several kinds asked as one. */
class TogetherTest {
    private static final Localized NAME = new Localized("Имя", "Name");

    private static RequestKind kind(String key, @Nullable Duration due, List<Duration> reminders, boolean reviewed) {
        var step = new StepDefinition.Location("place", NAME, NAME, null);
        var reasons = List.of(new Reason("wrong", NAME), new Reason(key, NAME));
        return new RequestKind(key, NAME, NAME, List.of(step), reasons, due, reminders, reviewed);
    }

    @Test
    void questionsFollowEachOtherInTheOrderOfTheCatalogue() {
        RequestKind together =
                SHIPPED.kind(Selection.NONE.toggled(DATA).toggled(PASSPORT)).orElseThrow();
        assertThat(together.key()).isEqualTo("passport+personal_data");
        assertThat(together.keys()).containsExactly("passport", "personal_data");
        assertThat(together.isSeveral()).isTrue();
        assertThat(PASSPORT.isSeveral()).isFalse();
        assertThat(together.label()).isEqualTo(new Localized("Паспорт + Личные данные", "Passport + Personal data"));
        assertThat(together.steps())
                .extracting(StepDefinition::key)
                .containsExactly(
                        "passport.photo_page",
                        "personal_data.full_name",
                        "personal_data.city",
                        "personal_data.birth_date");
        assertThat(together.steps().getLast().prompt())
                .isEqualTo(DATA.steps().getLast().prompt());
        assertThat(together.numbers()).isEqualTo(4);
        assertThat(together.hasSummary()).isTrue();
    }

    @Test
    void strictestTimesAndAllReasonsCount() {
        RequestKind together = Together.of(List.of(
                kind("one", Duration.ofDays(3), List.of(Duration.ofDays(2)), false),
                kind("two", Duration.ofDays(1), List.of(), true),
                kind("three", null, List.of(Duration.ofHours(4), Duration.ofHours(8)), false)));
        assertThat(together.due()).isEqualTo(Duration.ofDays(1));
        assertThat(together.reminders()).containsExactly(Duration.ofHours(4), Duration.ofHours(8));
        assertThat(together.reviewed()).isTrue();
        assertThat(together.reasons()).extracting(Reason::key).containsExactly("wrong", "one", "two", "three");
        assertThat(together.steps()).extracting(StepDefinition::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsSetDownNowhereStaysSo() {
        RequestKind together =
                Together.of(List.of(kind("one", null, List.of(), false), kind("two", null, List.of(), false)));
        assertThat(together.due()).isNull();
        assertThat(together.reminders()).isEmpty();
        assertThat(together.reviewed()).isFalse();
    }

    @Test
    void titleNamesThreeAndCountsTheRest() {
        assertThat(SHIPPED.label("passport+personal_data+gone_kind+selfie+address_proof"))
                .isEqualTo(new Localized(
                        "Паспорт + Личные данные + gone_kind + 2", "Passport + Personal data + gone_kind + 2"));
        assertThat(SHIPPED.label("passport")).isEqualTo(PASSPORT.label());
    }

    @Test
    void everyTypeOfStepIsAsItWasButForItsKey() {
        for (StepDefinition step : TestKinds.EVERYTHING.steps()) {
            StepDefinition renamed = StepCopy.of(step, "other", step.prompt());
            assertThat(renamed.key()).isEqualTo("other");
            assertThat(Wire.bytes(StepCopy.of(renamed, step.key(), step.prompt())))
                    .isEqualTo(Wire.bytes(step));
        }
    }
}
