package operatordesk.gateway.lease;

import io.vertx.core.Future;

/** What a gateway does while it leads. */
public interface Leader {
    /** Begins to lead; completes once it serves. One that fails is dropped, and the lease given to whoever can. */
    Future<Void> begin(Lease lease);

    /** Ends at once, because another gateway may lead already; nothing more may be sent. */
    void drop();

    /** Ends in order; the lease still holds. */
    Future<Void> finish();
}
