package operatordesk.conversation.operator;

import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Sheet;

/** Buttons by which operators decide about a request. */
public sealed interface ReviewPress extends OperatorPress {
    /** Find it good. */
    record Accept(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "accept:" + sheet.data();
        }
    }

    /** End it. */
    record Close(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "close:" + sheet.data();
        }
    }

    /** See all of it. */
    record Look(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "look:" + sheet.data();
        }
    }

    /** The meaning of what a button carried; throws {@link IllegalArgumentException} where a number is none. */
    static OperatorPress of(String[] parts) {
        return switch (parts[0] + "/" + parts.length) {
            case "accept/4" -> new Accept(sheet(parts));
            case "close/4" -> new Close(sheet(parts));
            case "look/4" -> new Look(sheet(parts));
            default -> new Unknown();
        };
    }

    private static Sheet sheet(String[] parts) {
        return Sheet.of(parts[1], parts[2], parts[3]);
    }

    /** The request that it is about. */
    Sheet sheet();

    /** What the client's machine is told. */
    default ReviewAct act() {
        return switch (this) {
            case Accept accept -> new ReviewAct.Accept();
            case Close close -> new ReviewAct.Close();
            case Look look -> new ReviewAct.Look();
        };
    }
}
