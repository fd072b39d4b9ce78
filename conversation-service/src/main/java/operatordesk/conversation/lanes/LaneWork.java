package operatordesk.conversation.lanes;

import io.vertx.core.Future;
import operatordesk.conversation.sessions.Lanes.Held;

/** Carries out the first effect of lanes of one kind. The same effect may come again; a failure means that it will. */
@FunctionalInterface
interface LaneWork {
    Future<LaneResult> perform(Held held);
}
