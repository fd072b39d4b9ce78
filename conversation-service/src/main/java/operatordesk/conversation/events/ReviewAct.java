package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What an operator does about a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface ReviewAct {
    /** Wants to see all of it. */
    @JsonTypeName("look")
    record Look() implements ReviewAct {}

    /** Finds it good. */
    @JsonTypeName("accept")
    record Accept() implements ReviewAct {}

    /** Ends it. */
    @JsonTypeName("close")
    record Close() implements ReviewAct {}
}
