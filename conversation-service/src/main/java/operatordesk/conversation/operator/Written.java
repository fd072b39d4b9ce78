package operatordesk.conversation.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.DataArrived;
import operatordesk.conversation.notices.OperatorNotice.FileArrived;
import operatordesk.conversation.notices.RequestRef;

/**
 * Written answers in as many messages as they need: a client may write as much in one answer as a message holds, and the
 * operator's has to say whose it is too. Nothing is left out.
 */
final class Written {
    /** In characters; what is left of Telegram's 4,096 is for whose and which request it is. */
    private static final int MOST_IN_A_PART = 3_400;

    /** The name of a step in front of its answer. */
    private static final int OF_A_NAME = 70;

    private final List<List<Arrived>> parts = new ArrayList<>();
    private int room;

    private Written() {}

    /** The notices of all written answers; none where nothing was written. */
    static List<OperatorNotice> of(RequestRef request, List<Arrived> answers) {
        var written = new Written();
        answers.forEach(written::add);
        int parts = written.parts.size();
        return IntStream.range(0, parts)
                .<OperatorNotice>mapToObj(n -> new DataArrived(request, n + 1, parts, written.parts.get(n)))
                .toList();
    }

    /** What must follow the report of one answer: its file, or its text where that is too long for the report itself. */
    static List<OperatorNotice> ofOne(RequestRef request, Arrived answer) {
        if (answer.file() != null) {
            return List.of(new FileArrived(request, answer));
        }
        List<OperatorNotice> notices = of(request, List.of(answer));
        return notices.size() == 1 ? List.of() : notices;
    }

    /** A text in as many parts as it needs. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int left = text.codePointCount(from, text.length());
            int to = text.offsetByCodePoints(from, Math.min(left, MOST_IN_A_PART));
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }

    private void add(Arrived answer) {
        if (answer.reading() != null) {
            addWhole(answer, answer.reading());
        } else if (answer.text() != null) {
            add(answer, answer.text());
        }
    }

    /** What reads otherwise than it is kept is short. */
    private void addWhole(Arrived answer, Localized reading) {
        int length = Math.max(reading.ru().length(), reading.en().length()) + OF_A_NAME;
        if (length > room) {
            parts.add(new ArrayList<>());
            room = MOST_IN_A_PART;
        }
        parts.getLast().add(answer);
        room -= length;
    }

    private void add(Arrived answer, String text) {
        int length = text.codePointCount(0, text.length());
        if (length + OF_A_NAME > room) {
            parts.add(new ArrayList<>());
            room = MOST_IN_A_PART;
        }
        int taken = Math.min(length, room - OF_A_NAME);
        int end = text.offsetByCodePoints(0, taken);
        parts.getLast().add(new Arrived(answer.step(), answer.page(), answer.pages(), text.substring(0, end), null));
        room -= taken + OF_A_NAME;
        if (end < text.length()) {
            add(answer, text.substring(end));
        }
    }
}
