package operatordesk.systemtests.wire;

/** What passes on one connection, understood just well enough to know an instant. Each byte is a character, as in ISO 8859-1. */
interface Talk {
    /**
     * What may pass.
     *
     * @param over true when nothing after it may
     */
    record Passing(String bytes, boolean over) {}

    /** The process has written this. */
    Passing asked(String bytes);

    /** The server has written this. */
    Passing answered(String bytes);
}
