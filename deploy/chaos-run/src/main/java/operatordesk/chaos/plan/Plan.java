package operatordesk.chaos.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that goes wrong in a run, decided beforehand: the same seed gives the same plan.
 *
 * @param quiet the first part of the run, in which nothing goes wrong
 */
public record Plan(Duration quiet, List<Blow> blows, List<Mishap> mishaps) {
    private static final double QUIET_PART = 0.15;
    private static final long LEAST_QUIET_MILLIS = 10_000;
    private static final long PAUSE_FOR_A_KILL = 4;
    private static final long BETWEEN_MISHAPS_MILLIS = 4_000;

    public Plan {
        blows = List.copyOf(blows);
        mishaps = List.copyOf(mishaps);
    }

    /**
     * Makes a plan.
     *
     * @param victims the processes' names
     * @param kills their exact number; absent to let chance decide around the mean time. With none nothing else goes wrong
     * @param restarts so many times a service is ended in good order, one after another
     * @param services those of the victims that are ended in good order
     */
    public static Plan of(
            long seed,
            Duration duration,
            Duration killEvery,
            @Nullable Integer kills,
            int restarts,
            List<String> victims,
            List<String> services) {
        var random = new Random(seed);
        long quiet = Math.max(LEAST_QUIET_MILLIS, (long) (duration.toMillis() * QUIET_PART));
        long span = Math.max(1, duration.toMillis() - quiet);
        List<Long> at = kills == null ? byChance(random, span, killEvery.toMillis()) : spread(random, span, kills);
        List<Blow> blows = new ArrayList<>();
        at.forEach(millis -> blows.add(blow(random, quiet + millis, Blow.How.KILL, victims, downtime(random))));
        int pauses = (int) ((at.size() + PAUSE_FOR_A_KILL - 1) / PAUSE_FOR_A_KILL);
        spread(random, span, pauses)
                .forEach(millis -> blows.add(
                        blow(random, quiet + millis, Blow.How.PAUSE, victims, between(random, 1_000, 8_000))));
        List<Long> ends = spread(random, span, restarts);
        for (int i = 0; i < restarts; i++) {
            String service = services.get(i % services.size());
            blows.add(new Blow(Duration.ofMillis(quiet + ends.get(i)), service, Blow.How.RESTART, Duration.ZERO));
        }
        blows.sort(Comparator.comparing(Blow::at));
        List<Mishap> mishaps = at.isEmpty()
                ? List.of()
                : byChance(random, span, BETWEEN_MISHAPS_MILLIS).stream()
                        .map(mishap(random, quiet))
                        .toList();
        return new Plan(Duration.ofMillis(quiet), blows, mishaps);
    }

    /** Mostly at once, as a supervisor starts it again; sometimes late. */
    private static long downtime(Random random) {
        return random.nextInt(4) == 0 ? between(random, 2_000, 6_000) : between(random, 50, 1_000);
    }

    private static Blow blow(Random random, long at, Blow.How how, List<String> victims, long lasts) {
        String victim = victims.get(random.nextInt(victims.size()));
        return new Blow(Duration.ofMillis(at), victim, how, Duration.ofMillis(lasts));
    }

    private static Function<Long, Mishap> mishap(Random random, long quiet) {
        Mishap.Kind[] kinds = Mishap.Kind.values();
        return millis -> {
            Mishap.Kind kind = kinds[random.nextInt(kinds.length)];
            int times = kind == Mishap.Kind.REPEATED_UPDATES ? 1 + random.nextInt(60) : 1 + random.nextInt(3);
            return new Mishap(Duration.ofMillis(quiet + millis), kind, random.nextInt(4) == 0, times);
        };
    }

    /** Moments with a mean gap, by chance, as independent accidents come. */
    private static List<Long> byChance(Random random, long span, long mean) {
        List<Long> moments = new ArrayList<>();
        double next = gap(random, mean);
        while (next < span) {
            moments.add((long) next);
            next += gap(random, mean);
        }
        return moments;
    }

    private static double gap(Random random, long mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    /** So many moments, each somewhere in its own part of the span. */
    private static List<Long> spread(Random random, long span, int count) {
        List<Long> moments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            moments.add((long) ((i + random.nextDouble()) * span / count));
        }
        return moments;
    }

    private static long between(Random random, long least, long most) {
        return least + (long) (random.nextDouble() * (most - least));
    }
}
