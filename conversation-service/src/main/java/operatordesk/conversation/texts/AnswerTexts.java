package operatordesk.conversation.texts;

import java.util.List;

/** What is read around answers that are pressed or shared, in one language. */
public sealed interface AnswerTexts permits RussianAnswerTexts, EnglishAnswerTexts {
    /** Why a file is not of a kind that is taken; the kinds are media types and endings of names. */
    String wrongFile(List<String> kinds);

    /** Why a file is too large, in bytes. */
    String fileTooLarge(long most);

    /** Which version of a text is to be agreed to. */
    String version(String version);

    /** What was pressed. */
    String picked(String button);

    /** The key that sends the own phone number. */
    String phoneKey();

    String phoneOffered();

    String phoneUsed(String phone);

    String phoneGone();

    /** The key that sends the own place. */
    String placeKey();

    String placeOffered();

    String placeUsed();

    String placeGone();

    /** The operator reads that the client does not agree. */
    String notAgreed(String step, String version);
}
