package operatordesk.conversation.operator;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What an operator is doing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface OperatorState {
    /** At the desk: every button works, nothing typed is waited for. */
    @JsonTypeName("at_desk")
    record AtDesk() implements OperatorState {}
}
