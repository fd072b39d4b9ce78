package operatordesk.sandbox.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person cannot do this. */
public final class Refusal extends RuntimeException {
    private static final int MALFORMED = 400;

    private final int status;
    private final @Nullable Rule rule;

    private Refusal(int status, String reason, @Nullable Rule rule) {
        super(reason, null, false, false);
        this.status = status;
        this.rule = rule;
    }

    /** A rule forbids it. */
    public static Refusal of(Rule rule) {
        return new Refusal(rule.status(), rule.words(), rule);
    }

    /** What was asked for is malformed, as no page and no app would ask for it. */
    public static Refusal malformed(String reason) {
        return new Refusal(MALFORMED, reason, null);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The rule that forbids it; empty for what is malformed. */
    public Optional<Rule> rule() {
        return Optional.ofNullable(rule);
    }
}
