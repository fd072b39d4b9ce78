package operatordesk.conversation.operator;

import operatordesk.contracts.queries.Cursor;
import org.jspecify.annotations.Nullable;

/** Buttons by which operators invite people. */
public sealed interface InvitationPress extends OperatorPress {
    /** In the base of 36 a number takes 13 characters at most. */
    int RADIX = 36;

    /** Make a new invitation. */
    record Invite() implements InvitationPress {
        @Override
        public String data() {
            return "invite";
        }
    }

    /** A page of the invitations; the first one without a cursor. */
    record All(@Nullable Cursor after) implements InvitationPress {
        @Override
        public String data() {
            return "invites" + OperatorPress.data(after);
        }
    }

    /** How one stands. */
    record Look(long number) implements InvitationPress {
        @Override
        public String data() {
            return "inv:look:" + Long.toString(number, RADIX);
        }
    }

    /** Its link once more. */
    record PassOn(long number) implements InvitationPress {
        @Override
        public String data() {
            return "inv:link:" + Long.toString(number, RADIX);
        }
    }

    /** Have something asked as soon as the person comes, or not any more. */
    record Attach(long number, String kind) implements InvitationPress {
        @Override
        public String data() {
            return "inv:kind:" + Long.toString(number, RADIX) + ":" + kind;
        }
    }

    /** Give the client to come a name of the office's. */
    record Name(long number) implements InvitationPress {
        @Override
        public String data() {
            return "inv:name:" + Long.toString(number, RADIX);
        }
    }

    /** Take it back. */
    record Withdraw(long number) implements InvitationPress {
        @Override
        public String data() {
            return "inv:end:" + Long.toString(number, RADIX);
        }
    }

    /** The meaning of what a button carried; throws {@link IllegalArgumentException} where a number is none. */
    static OperatorPress of(String[] parts) {
        return switch (parts[0] + "/" + parts.length) {
            case "invite/1" -> new Invite();
            case "invites/1" -> new All(null);
            case "invites/3" -> new All(OperatorPress.cursor(parts));
            case "inv/3" -> about(parts[1], number(parts));
            case "inv/4" -> parts[1].equals("kind") ? new Attach(number(parts), parts[3]) : new Unknown();
            default -> new Unknown();
        };
    }

    private static OperatorPress about(String what, long number) {
        return switch (what) {
            case "look" -> new Look(number);
            case "link" -> new PassOn(number);
            case "name" -> new Name(number);
            case "end" -> new Withdraw(number);
            default -> new Unknown();
        };
    }

    private static long number(String[] parts) {
        long number = Long.parseLong(parts[2], RADIX);
        if (number < 1) {
            throw new IllegalArgumentException("an invitation's number is positive");
        }
        return number;
    }
}
