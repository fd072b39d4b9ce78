package operatordesk.sandbox.roles;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.Set;
import operatordesk.sandbox.model.Rule;

/**
 * Who is an operator, told by whoever runs a desk behind the sandbox's bot. Telegram knows no such thing: it is there so that a
 * person who is played can be made one. All of it is called on the sandbox's event loop and must not wait.
 */
public interface Roles {
    /** The ids of those who are operators now. */
    Set<Long> operators();

    /** The rule by which nobody's role can be changed; empty where it can be. */
    Optional<Rule> fixed();

    /**
     * Makes somebody an operator, or no longer one. Completes once the desk goes by it; fails with
     * {@link operatordesk.sandbox.model.Refusal} where that is not possible now, for instance for the last operator.
     */
    Future<Void> change(long personId, boolean operator);

    /** The roles of a sandbox that runs alone: nobody is an operator of anything. */
    static Roles ofNoDesk() {
        return new NoDesk();
    }
}
