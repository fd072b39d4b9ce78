package operatordesk.contracts.stores;

/** What an operator decided about a request. */
public enum Ruling {
    ACCEPTED,
    /** Something of it, or all, has to be sent anew. */
    ASKED_AGAIN,
    /** Nothing more is wanted. */
    CLOSED
}
