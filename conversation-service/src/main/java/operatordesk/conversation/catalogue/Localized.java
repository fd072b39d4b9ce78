package operatordesk.conversation.catalogue;

/** One text in every language. */
public record Localized(String ru, String en) {
    public String in(Language language) {
        return switch (language) {
            case RUSSIAN -> ru;
            case ENGLISH -> en;
        };
    }
}
