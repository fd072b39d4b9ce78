package operatordesk.chaos.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final List<String> VICTIMS = List.of("redis", "postgres", "gateway-1");
    private static final List<String> SERVICES = List.of("gateway-1", "storage");
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private static Plan plan(long seed) {
        return Plan.of(seed, MINUTE, Duration.ofSeconds(9), 10, 2, VICTIMS, SERVICES);
    }

    @Test
    void sameSeedGivesTheSamePlan() {
        assertThat(plan(5)).isEqualTo(plan(5)).isNotEqualTo(plan(6));
    }

    @Test
    void killsAreAsManyAsAskedAndAllAfterTheQuietPart() {
        Plan plan = plan(5);

        assertThat(plan.blows()).filteredOn(blow -> blow.how() == Blow.How.KILL).hasSize(10);
        assertThat(plan.blows()).anyMatch(blow -> blow.how() == Blow.How.PAUSE);
        assertThat(plan.blows())
                .allMatch(blow ->
                        blow.at().compareTo(plan.quiet()) >= 0 && blow.at().compareTo(MINUTE) < 0);
        assertThat(plan.blows()).extracting(Blow::victim).isSubsetOf("redis", "postgres", "gateway-1", "storage");
        assertThat(plan.mishaps()).isNotEmpty().allMatch(mishap -> mishap.at().compareTo(plan.quiet()) >= 0);
    }

    @Test
    void everyServiceInItsTurnIsEndedInGoodOrder() {
        assertThat(plan(5).blows())
                .filteredOn(blow -> blow.how() == Blow.How.RESTART)
                .extracting(Blow::victim)
                .containsExactlyElementsOf(SERVICES);
    }

    @Test
    void withoutKillsNothingElseGoesWrong() {
        Plan plan = Plan.of(5, MINUTE, Duration.ofSeconds(9), 0, 4, VICTIMS, SERVICES);

        assertThat(plan.blows()).hasSize(4).allMatch(blow -> blow.how() == Blow.How.RESTART);
        assertThat(plan.mishaps()).isEmpty();
    }

    @Test
    void withoutANumberKillsComeAroundTheirMeanTime() {
        Plan plan = Plan.of(5, Duration.ofHours(1), Duration.ofSeconds(9), null, 0, VICTIMS, SERVICES);

        assertThat(plan.blows().stream().filter(blow -> blow.how() == Blow.How.KILL))
                .hasSizeBetween(280, 400);
    }
}
