package operatordesk.sandbox.entities;

import java.util.Optional;
import java.util.stream.Collectors;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.User;

/** Formatted texts as one line: {@code text [type offset+length what]}. */
final class Parsing {
    private static final User ANNA = new User(7, false, "Anna", null, null, null);
    private static final Links LINKS = new Links(id -> id == 7 ? Optional.of(ANNA) : Optional.empty());

    private Parsing() {}

    /** What a parse mode makes of a text; {@code \n} stands for a line end. */
    static String parse(String mode, String text) {
        return shown(FormattedText.parsed(text.replace("\\n", "\n"), mode, LINKS));
    }

    /** The same as Telegram keeps it. */
    static String tidied(String mode, String text) {
        return shown(
                FormattedText.parsed(text.replace("\\n", "\n"), mode, LINKS).tidied());
    }

    private static String shown(FormattedText formatted) {
        String entities = formatted.entities().stream().map(Parsing::shown).collect(Collectors.joining());
        return formatted.text().replace("\n", "\\n") + entities;
    }

    private static String shown(MessageEntity entity) {
        String what =
                entity.url() != null ? " " + entity.url() : entity.language() != null ? " " + entity.language() : "";
        String whom = entity.user() != null ? " " + entity.user().id() : "";
        return " [" + entity.type() + " " + entity.offset() + "+" + entity.length() + what + whom + "]";
    }
}
