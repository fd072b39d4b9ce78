package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import org.jspecify.annotations.Nullable;

/** What a client is told of an operator's verdict. */
public sealed interface VerdictNotice extends ClientNotice {
    /** What the client sent is found good. */
    @JsonTypeName("accepted")
    record Accepted(RequestKind kind) implements VerdictNotice {}

    /** Nothing more is needed. */
    @JsonTypeName("closed")
    record Closed(RequestKind kind) implements VerdictNotice {}

    /**
     * Something has to be sent anew; its question follows.
     *
     * @param what a step's name, or the kind's label for all of it
     * @param page from 1; absent unless it is one of several
     */
    @JsonTypeName("asked_again")
    record AskedAgain(Localized what, @Nullable Integer page, Localized why) implements VerdictNotice {}
}
