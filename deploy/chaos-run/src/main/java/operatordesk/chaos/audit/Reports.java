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

    /** Whether it is about this request. */
    boolean isAbout(Rows.Request request) {
        return number.equals(request.number()) && clientId == request.clientId();
    }
}
