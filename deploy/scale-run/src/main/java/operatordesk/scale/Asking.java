package operatordesk.scale;

import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.node.Environment;
import operatordesk.contracts.node.Health;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.storage.StorageService;
import operatordesk.storage.StorageSettings;

/** The storage service at work, asked over the bus as the conversation service asks it. */
final class Asking implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final Bus bus = new Bus(vertx);
    private final long seed;

    /** Brings the service up, and with it the tables. */
    Asking(String postgresUrl, long seed) {
        this.seed = seed;
        StorageService.start(
                vertx, StorageSettings.from(new Environment(Map.of("POSTGRES_URL", postgresUrl))), new Health());
    }

    QueryAnswer ask(Question question, Sample sample, RandomGenerator random) {
        return bus.ask(Addresses.QUERIES, question.asked().apply(sample, random))
                .await();
    }

    /** Asks so many times, after some more that are not measured. */
    Timing measure(Question question, List<Sample> samples, int times) {
        RandomGenerator random = random();
        for (int n = 0; n < times / 10; n++) {
            lines(question, sample(samples, random), random);
        }
        List<Integer> lines = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            Sample sample = sample(samples, random);
            long before = System.nanoTime();
            lines.add(lines(question, sample, random));
            nanos.add(System.nanoTime() - before);
        }
        return Timing.of(question.name(), lines, nanos);
    }

    private int lines(Question question, Sample sample, RandomGenerator random) {
        try {
            return Answered.lines(ask(question, sample, random));
        } catch (BusFailure failure) {
            return Timing.FAILED;
        }
    }

    RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Sample sample(List<Sample> samples, RandomGenerator random) {
        return samples.get(random.nextInt(samples.size()));
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
