package operatordesk.conversation.texts;

/** What operators read of how a client gets on with a request, in one language. */
public sealed interface FlowReportTexts permits RussianFlowReportTexts, EnglishFlowReportTexts {
    String notSentYet(int of);

    /** What the client asks stands as it was written. */
    String clientQuestion(String text);

    /** The step at which the client is stuck. */
    String stuck(String step);

    String overdue(int done, int of);

    String reminded();

    String cancelled(int done, int of);

    /** The request's time was over, and it is closed. */
    String expired(int done, int of);

    String openCard();
}
