package operatordesk.chaos.desk;

/** A process of the desk that can be killed, paused and started again. Every method waits until it is done. */
public interface Mortal extends AutoCloseable {
    /** Its name in the plan, in the log's name and in the report. */
    String name();

    /** Ends it as kill -9 does. */
    void kill();

    /** Ends it with SIGTERM; answers whether that took no longer than a service may take, which is 10 s. */
    boolean end();

    /** Starts it again with the same settings, on the same port, with the same data. */
    void restart();

    /** Stops it with SIGSTOP: it holds its connections and answers nothing. */
    void pause();

    /** Lets it go on. */
    void resume();

    /** True once it serves. */
    boolean isReady();

    /** How often it ended though nobody struck it, and was started again. */
    int ownEnds();

    /** What there is to know of one that does not get ready: whether it runs, and what it said last. */
    String condition();

    @Override
    void close();
}
