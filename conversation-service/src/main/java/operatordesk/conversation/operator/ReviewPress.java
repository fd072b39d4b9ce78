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

    /** Go on with it in the place of who asked. */
    record Take(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "take:" + sheet.data();
        }
    }

    /** Remind of it. */
    record Remind(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "remind:" + sheet.data();
        }
    }

    /** Have something sent anew. */
    record Again(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "again:" + sheet.data();
        }
    }

    /** Have this answer, or all, sent anew. */
    record What(Sheet sheet, int index) implements ReviewPress {
        @Override
        public String data() {
            return "what:" + sheet.data() + ":" + index;
        }
    }

    /** Have it sent anew for a ready reason. */
    record Why(Sheet sheet, int index, int reason) implements ReviewPress {
        @Override
        public String data() {
            return "why:" + sheet.data() + ":" + index + ":" + reason;
        }
    }

    /** Have it sent anew, and say why. */
    record Explain(Sheet sheet, int index) implements ReviewPress {
        @Override
        public String data() {
            return "own:" + sheet.data() + ":" + index;
        }
    }

    /** Choose anew what to do. */
    record Choose(Sheet sheet) implements ReviewPress {
        @Override
        public String data() {
            return "choose:" + sheet.data();
        }
    }

    /** The meaning of what a button carried; throws {@link IllegalArgumentException} where a number is none. */
    static OperatorPress of(String[] parts) {
        return switch (parts[0] + "/" + parts.length) {
            case "accept/4" -> new Accept(sheet(parts));
            case "close/4" -> new Close(sheet(parts));
            case "look/4" -> new Look(sheet(parts));
            case "again/4" -> new Again(sheet(parts));
            case "what/5" -> new What(sheet(parts), Integer.parseInt(parts[4]));
            case "why/6" -> new Why(sheet(parts), Integer.parseInt(parts[4]), Integer.parseInt(parts[5]));
            case "own/5" -> new Explain(sheet(parts), Integer.parseInt(parts[4]));
            case "take/4" -> new Take(sheet(parts));
            case "remind/4" -> new Remind(sheet(parts));
            case "choose/4" -> new Choose(sheet(parts));
            case "whom/4" -> new HandPress.Whom(sheet(parts));
            case "hand/4" ->
                new HandPress.To(Sheet.of(parts[1], parts[2], "0"), Long.parseLong(parts[3], Character.MAX_RADIX));
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
            case Again again -> new ReviewAct.Which();
            case What(var sheet, int index) -> new ReviewAct.Why(index);
            case Why(var sheet, int index, int reason) -> new ReviewAct.AskAgain(index, reason);
            case Explain(var sheet, int index) -> new ReviewAct.Explain(index);
            case Take take -> new ReviewAct.Take();
            case Remind remind -> new ReviewAct.Remind();
            case Choose choose -> new ReviewAct.Choose();
        };
    }
}
