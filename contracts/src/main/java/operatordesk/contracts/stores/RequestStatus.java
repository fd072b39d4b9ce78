package operatordesk.contracts.stores;

/** Where a request stands. */
public enum RequestStatus {
    /** The client is being asked. */
    OPEN,
    /** Every step is answered; the operator has it. */
    SUBMITTED,
    /** Another request came in its place; what had arrived is kept. */
    SUPERSEDED,
    /** The client cancelled it; what had arrived is kept. */
    CANCELLED,

    /** An operator found all of it good. */
    ACCEPTED,

    /** An operator ended it. */
    CLOSED,

    /** Its time was over before all had come; what had arrived is kept. */
    EXPIRED
}
