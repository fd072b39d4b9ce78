package operatordesk.gateway.updates;

import operatordesk.contracts.events.Verdict;

/** How the conversation service took something. */
sealed interface Handled {
    /** It is decided; it still has to be kept. */
    record Accepted(Verdict verdict) implements Handled {}

    /** It waits in its chat's queue, and with that is kept. */
    record Parked() implements Handled {}

    /** It is put aside, and with that is kept. */
    record Aside() implements Handled {}
}
