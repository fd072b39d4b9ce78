package operatordesk.conversation.operator;

import operatordesk.conversation.notices.Sheet;

/** Buttons by which an operator hands a request over to another. */
public sealed interface HandPress extends OperatorPress {
    /** Choose to whom. */
    record Whom(Sheet sheet) implements HandPress {
        @Override
        public String data() {
            return "whom:" + sheet.data();
        }
    }

    /** To this one; how much of the request the operator had seen does not matter, and leaves room for the ID. */
    record To(Sheet sheet, long operatorId) implements HandPress {
        @Override
        public String data() {
            String seen = sheet.data();
            return "hand:" + seen.substring(0, seen.lastIndexOf(':') + 1)
                    + Long.toString(operatorId, Character.MAX_RADIX);
        }
    }
}
