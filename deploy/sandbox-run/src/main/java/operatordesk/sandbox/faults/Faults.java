package operatordesk.sandbox.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The faults that wait for their calls, the oldest first. For one thread only. */
public final class Faults {
    private final List<FaultRule> rules = new ArrayList<>();

    /** Adds a fault for calls to come. */
    public void add(FaultRule rule) {
        rules.add(rule);
    }

    /** What still waits. */
    public List<FaultRule> waiting() {
        return List.copyOf(rules);
    }

    /** Forgets them all. */
    public void clear() {
        rules.clear();
    }

    /** The fault for this call, which uses it up. */
    public Optional<Fault> next(String method, @Nullable Long chatId) {
        for (int i = 0; i < rules.size(); i++) {
            FaultRule rule = rules.get(i);
            if (rule.hits(method, chatId)) {
                if (rule.left() > 1) {
                    rules.set(i, rule.used());
                } else {
                    rules.remove(i);
                }
                return Optional.of(rule.fault());
            }
        }
        return Optional.empty();
    }
}
