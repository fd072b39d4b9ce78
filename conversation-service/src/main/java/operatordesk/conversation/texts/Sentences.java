package operatordesk.conversation.texts;

/** What people wrote as they liked, among whole sentences. */
final class Sentences {
    private Sentences() {}

    /** With a full stop, unless it ends in a way of its own. */
    static String ended(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || !Character.isLetterOrDigit(stripped.codePointBefore(stripped.length()))
                ? stripped
                : stripped + ".";
    }
}
