package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What operators are shown to decide about a request. */
public sealed interface ReviewNotice extends OperatorNotice {
    /** The verdict's buttons. */
    @JsonTypeName("verdict")
    record Verdict(RequestRef request, int attempt, Lead lead) implements ReviewNotice {
        /** What the buttons carry. */
        public Sheet sheet() {
            return new Sheet(request.client().id(), request.id(), attempt);
        }
    }

    /**
     * The reason is to be said in words.
     *
     * @param most characters that are passed on to a client
     */
    @JsonTypeName("in_words")
    record InWords(int most) implements ReviewNotice {}

    /** What is said before the buttons. */
    enum Lead {
        /** Everything has come. */
        COMPLETE,
        /** What had to be sent anew has come. */
        AGAIN,
        /** Something came besides, or was corrected. */
        MORE,
        /** Something came after what the operator had decided about. */
        NEWER,
        /** The operator looks at it again. */
        LOOK
    }
}
