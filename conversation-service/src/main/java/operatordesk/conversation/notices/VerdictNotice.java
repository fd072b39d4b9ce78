package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.conversation.catalogue.RequestKind;

/** What a client is told of an operator's verdict. */
public sealed interface VerdictNotice extends ClientNotice {
    /** What the client sent is found good. */
    @JsonTypeName("accepted")
    record Accepted(RequestKind kind) implements VerdictNotice {}

    /** Nothing more is needed. */
    @JsonTypeName("closed")
    record Closed(RequestKind kind) implements VerdictNotice {}
}
