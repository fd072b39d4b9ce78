package operatordesk.chaos.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an operator's message says of whose and which request it is. */
record Reports(String number, long clientId) {
    private static final Pattern HEAD = Pattern.compile("\\(ID (\\d+)\\)\\n.*№ (\\d+)");

    /** What a message says; empty where it is about no request. */
    static Optional<Reports> of(String text) {
        Matcher head = HEAD.matcher(text);
        return head.find() ? Optional.of(new Reports(head.group(2), Long.parseLong(head.group(1)))) : Optional.empty();
    }

    /** What messages say that are about this request. */
    static Reports about(Rows.Request request) {
        return new Reports(request.number(), request.clientId());
    }
}
