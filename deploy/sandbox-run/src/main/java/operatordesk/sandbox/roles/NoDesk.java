package operatordesk.sandbox.roles;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.model.Refusal;

/** A bot of which the sandbox knows nothing but its calls. */
record NoDesk() implements Roles {
    private static final String REASON = "this sandbox runs alone: the bot decides who its operators are";

    @Override
    public Set<Long> operators() {
        return Set.of();
    }

    @Override
    public Optional<String> fixed() {
        return Optional.of(REASON);
    }

    @Override
    public Future<Void> change(long personId, boolean operator) {
        return Future.failedFuture(Refusal.conflict(REASON));
    }
}
