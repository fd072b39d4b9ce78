package operatordesk.chaos.plan;

import java.time.Duration;

/**
 * A process is struck.
 *
 * @param at since the beginning of the acting
 * @param how killed with SIGKILL and started again, or stopped with SIGSTOP and let go on, or ended with SIGTERM and started again
 * @param lasts until it is started again or goes on
 */
public record Blow(Duration at, String victim, How how, Duration lasts) {
    /** How a process is struck. */
    public enum How {
        KILL,
        PAUSE,
        RESTART
    }
}
