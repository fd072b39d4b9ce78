package operatordesk.conversation.texts;

/** What clients read of an operator's verdict, in one language. */
public sealed interface VerdictTexts permits RussianVerdictTexts, EnglishVerdictTexts {
    String accepted(String kind);

    String closed(String kind);

    /** What has to be sent anew, and why. */
    String askedAgain(String what, String why);
}
