package operatordesk.localrun;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.roles.Roles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the sandbox choose who is an operator, one change after the other, unless a setting says who is. */
final class ChosenRoles implements Roles {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenRoles.class);

    private final Optional<Rule> fixed;
    private final ChosenOperators kept;
    private final Executor changes = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("roles").factory());
    private volatile Set<Long> operators;
    private volatile @Nullable Consumer<Set<Long>> desk;

    private ChosenRoles(Optional<Rule> fixed, ChosenOperators kept, Set<Long> operators) {
        this.fixed = fixed;
        this.kept = kept;
        this.operators = Set.copyOf(operators);
    }

    /** Those of a run with a sandbox: the settings' operators for good, or else those who were chosen last. */
    static ChosenRoles of(LocalSettings settings) {
        ChosenOperators kept = ChosenOperators.in(settings.dataDir());
        Set<Long> named = settings.namedOperators();
        return named.isEmpty()
                ? new ChosenRoles(Optional.empty(), kept, kept.read().orElse(Set.of(LocalSettings.DEMO_OPERATOR)))
                : new ChosenRoles(Optional.of(Rule.ROLES_SET), kept, named);
    }

    /** The desk is there; it goes by new operators once it returns, and throws where it cannot. */
    void serve(Consumer<Set<Long>> newDesk) {
        desk = newDesk;
    }

    @Override
    public Set<Long> operators() {
        return operators;
    }

    @Override
    public Optional<Rule> fixed() {
        return fixed;
    }

    @Override
    public Future<Void> change(long personId, boolean operator) {
        if (fixed.isPresent()) {
            return Future.failedFuture(Refusal.of(fixed.get()));
        }
        Promise<Void> changed = Promise.promise();
        changes.execute(() -> {
            try {
                apply(personId, operator);
                changed.complete();
            } catch (RuntimeException e) {
                changed.fail(e);
            }
        });
        return changed.future();
    }

    private void apply(long personId, boolean operator) {
        Set<Long> next = new HashSet<>(operators);
        boolean other = operator ? next.add(personId) : next.remove(personId);
        if (!other) {
            return;
        }
        if (next.isEmpty()) {
            throw Refusal.of(Rule.LAST_OPERATOR);
        }
        Consumer<Set<Long>> running = desk;
        if (running == null) {
            throw Refusal.of(Rule.DESK_STARTING);
        }
        goBy(next, running);
        operators = Set.copyOf(next);
        kept.write(next);
    }

    private static void goBy(Set<Long> next, Consumer<Set<Long>> running) {
        try {
            running.accept(next);
        } catch (RuntimeException e) {
            LOG.error("The desk could not start with other operators", e);
            throw Refusal.of(Rule.DESK_FAILED);
        }
    }
}
