package operatordesk.sandbox.entities;

import operatordesk.sandbox.telegram.Content.MessageEntity;

/** What {@code MarkdownV2} marks, with the name in Telegram's complaints, the entity's type, and how long its mark is. */
enum MarkdownKind {
    BOLD("Bold", "bold", 1),
    ITALIC("Italic", "italic", 1),
    UNDERLINE("Underline", "underline", 2),
    STRIKETHROUGH("Strikethrough", "strikethrough", 1),
    SPOILER("Spoiler", "spoiler", 2),
    CODE("Code", "code", 1),
    PRE("Pre", "pre", 3),
    PRE_CODE("PreCode", "pre", 3),
    TEXT_URL("TextUrl", "text_link", 1),
    CUSTOM_EMOJI("CustomEmoji", "custom_emoji", 2),
    BLOCK_QUOTE("BlockQuote", "blockquote", 1);

    private final String title;
    private final String type;
    private final int mark;

    MarkdownKind(String title, String type, int mark) {
        this.title = title;
        this.type = type;
        this.mark = mark;
    }

    String title() {
        return title;
    }

    int mark() {
        return mark;
    }

    boolean isCode() {
        return this == CODE || this == PRE || this == PRE_CODE;
    }

    MessageEntity entity(int offset, int length, String language) {
        return MessageEntity.plain(type, offset, length).inLanguage(language.isEmpty() ? null : language);
    }
}
