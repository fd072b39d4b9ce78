package operatordesk.conversation.client;

import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.Language;
import org.jspecify.annotations.Nullable;

/** What a client's button means. */
public sealed interface ClientPress
        permits ClientPress.Speak, ClientPress.EndChat, ClientPress.Unknown, FlowPress, AnswerPress {
    /**
     * The switch of the language.
     *
     * @param requestId of the question below which it stands, absent where it stands below no question
     */
    record Speak(Language language, @Nullable EventId requestId) implements ClientPress {}

    /** The client has written all in its chat with an operator. */
    record EndChat() implements ClientPress {
        /** What the button carries. */
        public static final String DATA = "chat_end";
    }

    /** No button of a client's: an old one, an operator's, or made up by an altered Telegram client. */
    record Unknown() implements ClientPress {}

    /** The meaning of what a button carried. */
    static ClientPress of(String data) {
        String[] parts = data.split(":", -1);
        try {
            return switch (parts[0] + "/" + parts.length) {
                case "speak/2" -> new Speak(Language.of(parts[1]), null);
                case "speak/3" -> new Speak(Language.of(parts[1]), new EventId(parts[2]));
                case "back/3" -> new FlowPress.Back(Integer.parseInt(parts[1]), new EventId(parts[2]));
                case "done/3" -> new FlowPress.Done(Integer.parseInt(parts[1]), new EventId(parts[2]));
                case "question/2" -> new FlowPress.Question(new EventId(parts[1]));
                case "go_on/2" -> new FlowPress.GoOn(new EventId(parts[1]));
                case "cancel/2" -> new FlowPress.Cancel(new EventId(parts[1]));
                case "drop/2" -> new FlowPress.Drop(new EventId(parts[1]));
                case "send/2" -> new FlowPress.Send(new EventId(parts[1]));
                case "change/2" -> new FlowPress.Change(new EventId(parts[1]));
                case "change/3" -> new FlowPress.ChangeAnswer(Integer.parseInt(parts[1]), new EventId(parts[2]));
                case "another/2" -> new FlowPress.Another(new EventId(parts[1]));
                case "pick/4" ->
                    new AnswerPress.Pick(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), new EventId(parts[3]));
                case EndChat.DATA + "/1" -> new EndChat();
                default -> new Unknown();
            };
        } catch (IllegalArgumentException e) {
            return new Unknown();
        }
    }

    /** What the button carries that switches to a language. */
    static String speak(Language language) {
        return "speak:" + language.code();
    }

    /** The same below a question of a request. */
    static String speak(Language language, EventId requestId) {
        return speak(language) + ":" + requestId;
    }
}
