package operatordesk.sandbox.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import operatordesk.sandbox.telegram.BotCommand;
import operatordesk.sandbox.telegram.User;

/** The bot's menus of commands: one for each scope and language, of which a person sees the narrowest. For one thread only. */
public final class CommandMenus {
    private static final int LANGUAGE_LETTERS = 2;

    private final Map<Place, List<BotCommand>> menus = new HashMap<>();

    /**
     * For whom a menu is.
     *
     * @param type {@code default}, {@code all_private_chats}, {@code chat}, or one of groups, which nobody sees here
     * @param chatId the chat of a {@code chat} scope, 0 otherwise
     */
    public record Scope(String type, long chatId) {
        /** For everybody. */
        public static final Scope DEFAULT = new Scope("default", 0);

        /** For everybody who talks to the bot alone. */
        public static final Scope ALL_PRIVATE_CHATS = new Scope("all_private_chats", 0);

        /** For one chat. */
        public static Scope chat(long chatId) {
            return new Scope("chat", chatId);
        }
    }

    private record Place(Scope scope, String language) {}

    /**
     * Sets a menu; an empty one is none.
     *
     * @param language two small letters, or empty for all who have no menu in theirs
     */
    public void set(Scope scope, String language, List<BotCommand> commands) {
        if (commands.isEmpty()) {
            menus.remove(new Place(scope, language));
        } else {
            menus.put(new Place(scope, language), List.copyOf(commands));
        }
    }

    /** The menu of exactly this scope and language; empty where there is none. */
    public List<BotCommand> get(Scope scope, String language) {
        return menus.getOrDefault(new Place(scope, language), List.of());
    }

    /** The menu that a person sees: of the chat, of private chats, of all; in each of these first that in the own language. */
    public List<BotCommand> seenBy(User person) {
        String code = person.languageCode() == null ? "" : person.languageCode();
        String language = code.length() < LANGUAGE_LETTERS ? "" : code.substring(0, LANGUAGE_LETTERS);
        return Stream.of(Scope.chat(person.id()), Scope.ALL_PRIVATE_CHATS, Scope.DEFAULT)
                .flatMap(scope -> Stream.of(new Place(scope, language), new Place(scope, "")))
                .map(place -> Optional.ofNullable(menus.get(place)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }
}
