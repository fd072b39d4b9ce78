package operatordesk.sandbox.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import operatordesk.sandbox.faults.Fault;
import operatordesk.sandbox.faults.FaultRule;
import operatordesk.sandbox.faults.Faults;
import operatordesk.sandbox.methods.GetUpdates;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Json;

/** What goes wrong on purpose: {@code /faults}. Some faults wait for a call, others happen at once. */
public final class FaultRoutes {
    private static final long MOST_SECONDS = Duration.ofDays(3_660).toSeconds();

    private final World world;
    private final Faults faults;
    private final GetUpdates polling;

    public FaultRoutes(World world, Faults faults, GetUpdates polling) {
        this.world = world;
        this.faults = faults;
        this.polling = polling;
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.route("/faults").handler(BodyHandler.create(false)).failureHandler(PageAnswers::refuse);
        router.get("/faults").handler(context -> PageAnswers.send(context, 200, listed()));
        router.post("/faults").handler(this::add);
        router.delete("/faults").handler(this::clear);
    }

    private void add(RoutingContext context) {
        var body = context.body().buffer();
        FaultRule rule = Json.read(Deeds.need(body, "a body"), FaultRule.class);
        switch (Deeds.need(rule.fault(), "fault")) {
            case Fault.RepeatUpdates repeat -> {
                world.updates().repeat(repeat.count());
                polling.wakeAtOnce();
            }
            case Fault.SecondPoller _ -> comeBetween(rule);
            case Fault.ExpirePresses _ -> world.expirePresses();
            case Fault.ClockJump jump -> jump(jump.seconds());
            default -> faults.add(rule);
        }
        PageAnswers.send(context, 201, listed());
    }

    /** A held poll is the first that the other poller ends; those that are left over wait for the next ones. */
    private void comeBetween(FaultRule rule) {
        int left = polling.endForRival() ? rule.left() - 1 : rule.left();
        if (left > 0) {
            faults.add(new FaultRule(rule.fault(), "getUpdates", null, left));
        }
    }

    private void jump(long seconds) {
        long sum = world.clockOffset().toSeconds() + Math.clamp(seconds, -MOST_SECONDS - 1, MOST_SECONDS + 1);
        if (sum < -MOST_SECONDS || sum > MOST_SECONDS) {
            throw Refusal.of(Rule.CLOCK);
        }
        world.jump(Duration.ofSeconds(sum));
    }

    /** What waits for calls, and where the clock stands wrong, all of that as one jump. */
    private List<FaultRule> listed() {
        List<FaultRule> all = new ArrayList<>(faults.waiting());
        long seconds = world.clockOffset().toSeconds();
        if (seconds != 0) {
            all.add(new FaultRule(new Fault.ClockJump(seconds), null, null, null));
        }
        return all;
    }

    private void clear(RoutingContext context) {
        faults.clear();
        world.jump(Duration.ZERO);
        PageAnswers.send(context, 200, listed());
    }
}
