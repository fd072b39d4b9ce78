package operatordesk.sandbox.roles;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;

/** A bot of which the sandbox knows nothing but its calls. */
record NoDesk() implements Roles {
    @Override
    public Set<Long> operators() {
        return Set.of();
    }

    @Override
    public Optional<Rule> fixed() {
        return Optional.of(Rule.NO_DESK);
    }

    @Override
    public Future<Void> change(long personId, boolean operator) {
        return Future.failedFuture(Refusal.of(Rule.NO_DESK));
    }
}
