package operatordesk.conversation.client;

import operatordesk.conversation.catalogue.Language;

/** What a client's button means. */
public sealed interface ClientPress {
    /** The switch of the language. */
    record Speak(Language language) implements ClientPress {}

    /** No button of a client's: an old one, an operator's, or made up by an altered Telegram client. */
    record Unknown() implements ClientPress {}

    /** The meaning of what a button carried. */
    static ClientPress of(String data) {
        return switch (data) {
            case "speak:ru" -> new Speak(Language.RUSSIAN);
            case "speak:en" -> new Speak(Language.ENGLISH);
            default -> new Unknown();
        };
    }

    /** What the button carries that switches to a language. */
    static String speak(Language language) {
        return "speak:" + language.code();
    }
}
