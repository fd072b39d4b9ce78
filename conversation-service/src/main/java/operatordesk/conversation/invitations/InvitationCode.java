package operatordesk.conversation.invitations;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** An invitation's number as its deep link carries it: 14 letters and digits, which Telegram takes in a start parameter. */
public final class InvitationCode {
    private static final int RADIX = 36;

    /** Other links to this bot carry codes of their own, which must not be taken for invitations. */
    private static final String MARK = "i";

    private static final Pattern CODE = Pattern.compile(MARK + "[0-9a-z]{13}");

    private InvitationCode() {}

    /** The code of a number, which is positive. */
    public static String of(long number) {
        String digits = Long.toString(number, RADIX);
        return MARK + "0".repeat(13 - digits.length()) + digits;
    }

    /** The number behind a code; empty for what is no invitation's. */
    public static OptionalLong number(String code) {
        if (!CODE.matcher(code).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(code.substring(MARK.length()), RADIX));
        } catch (NumberFormatException tooLarge) {
            return OptionalLong.empty();
        }
    }
}
