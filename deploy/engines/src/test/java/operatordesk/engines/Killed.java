package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;

/** Ends a server the hard way. */
final class Killed {
    private Killed() {}

    /** Sends SIGKILL to a process and waits until it is gone. */
    static void nine(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().get(10, TimeUnit.SECONDS);
    }
}
