package operatordesk.conversation.operator;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Selection;
import org.jspecify.annotations.Nullable;

/**
 * What an operator's button means. What a button carries has at most 64 bytes (Telegram's rule): an ID has up to 16 digits
 * and a kind's key up to 24 letters, so all of them fit.
 */
public sealed interface OperatorPress
        permits OperatorPress.Menu,
                OperatorPress.Clients,
                OperatorPress.Waiting,
                OperatorPress.Card,
                OperatorPress.OpenCard,
                OperatorPress.Ask,
                SeveralPress,
                OperatorPress.Speak,
                OperatorPress.Duty,
                OperatorPress.Unknown,
                FindPress,
                HandPress,
                HistoryPress,
                CardPress,
                ChatPress,
                InvitationPress,
                ReviewPress {
    /** What the button carries. */
    String data();

    /** The main menu. */
    record Menu() implements OperatorPress {
        @Override
        public String data() {
            return "menu";
        }
    }

    /** A page of the clients; the first one without a cursor. */
    record Clients(@Nullable Cursor after) implements OperatorPress {
        @Override
        public String data() {
            return "clients" + OperatorPress.data(after);
        }
    }

    /** A page of the requests that wait; the first one without a cursor. */
    record Waiting(ReviewQuery.List list, @Nullable Cursor after) implements OperatorPress {
        @Override
        public String data() {
            return list.name().toLowerCase(Locale.ROOT) + OperatorPress.data(after);
        }
    }

    /** A client's card. */
    record Card(long clientId) implements OperatorPress {
        @Override
        public String data() {
            return "card:" + clientId;
        }
    }

    /** A client's card in a message of its own: the message under which the button stands is still needed. */
    record OpenCard(long clientId) implements OperatorPress {
        @Override
        public String data() {
            return "open:" + clientId;
        }
    }

    /** Ask a client for something. */
    record Ask(long clientId, String kind) implements OperatorPress {
        @Override
        public String data() {
            return "ask:" + clientId + ":" + kind;
        }
    }

    /** The switch of the language. */
    record Speak(Language language) implements OperatorPress {
        @Override
        public String data() {
            return "speak:" + language.code();
        }
    }

    /** Go off duty, or come back. */
    record Duty(boolean away) implements OperatorPress {
        @Override
        public String data() {
            return away ? "duty:off" : "duty:on";
        }
    }

    /** No button of these. */
    record Unknown() implements OperatorPress {
        @Override
        public String data() {
            return "unknown";
        }
    }

    /** The meaning of what a button carried. */
    static OperatorPress of(String data) {
        String[] parts = data.split(":", -1);
        try {
            return switch (parts[0] + "/" + parts.length) {
                case "menu/1" -> new Menu();
                case "clients/1" -> new Clients(null);
                case "clients/3" -> new Clients(cursor(parts));
                case "to_review/1", "overdue/1" -> new Waiting(list(parts), null);
                case "to_review/3", "overdue/3" -> new Waiting(list(parts), cursor(parts));
                case "find/1" -> new FindPress.Find();
                case "found/3" -> new FindPress.Found(cursor(parts), null);
                case "found/4" -> new FindPress.Found(cursor(parts), parts[3]);
                case "invite/1", "invites/1", "invites/3", "inv/3", "inv/4" -> InvitationPress.of(parts);
                case "log/2", "log/3", "log/4", "logfile/3", "files/2" -> HistoryPress.of(parts);
                case "chat/2",
                        "chat_over/2",
                        "chat_to/2",
                        "chat_to/3",
                        "chat_nobody/1",
                        "chat_nobody/2",
                        "chat_again/3",
                        "chat_ready/2",
                        "chat_ready/3" -> ChatPress.of(parts);
                case "duty/2" -> new Duty(isOff(parts[1]));
                case "label/2" -> new FindPress.Label(Long.parseLong(parts[1]));
                case "card/2" -> new Card(Long.parseLong(parts[1]));
                case "bar/2" -> new CardPress.Bar(Long.parseLong(parts[1]));
                case "barred/2" -> new CardPress.ReallyBar(Long.parseLong(parts[1]));
                case "erase/2" -> new CardPress.Erase(Long.parseLong(parts[1]));
                case "erased/2" -> new CardPress.ReallyErase(Long.parseLong(parts[1]));
                case "unbar/2" -> new CardPress.Unbar(Long.parseLong(parts[1]));
                case "open/2" -> new OpenCard(Long.parseLong(parts[1]));
                case "ask/3" -> new Ask(Long.parseLong(parts[1]), parts[2]);
                case "pick/3" -> new SeveralPress.Pick(Long.parseLong(parts[1]), Selection.read(parts[2]));
                case "asks/3" -> new SeveralPress.AskTogether(Long.parseLong(parts[1]), Selection.read(parts[2]));
                case "speak/2" -> new Speak(Language.of(parts[1]));
                default -> ReviewPress.of(parts);
            };
        } catch (IllegalArgumentException e) {
            return new Unknown();
        }
    }

    /** What a button carries of a place in a list. */
    static String data(@Nullable Cursor after) {
        return after == null ? "" : ":" + micros(after.activeAt()) + ":" + after.clientId();
    }

    private static boolean isOff(String word) {
        if (!word.equals("on") && !word.equals("off")) {
            throw new IllegalArgumentException("on or off");
        }
        return word.equals("off");
    }

    /** The place in a list that a button carried; throws {@link IllegalArgumentException} where a number is none. */
    static Cursor cursor(String[] parts) {
        return new Cursor(instant(parts[1]), Long.parseLong(parts[2]));
    }

    private static ReviewQuery.List list(String[] parts) {
        return ReviewQuery.List.valueOf(parts[0].toUpperCase(Locale.ROOT));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }
}
