package operatordesk.conversation.operator;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.Sheet;

/**
 * What an operator is doing. It decides what is meant by words that are typed, though a reply to a chat message is chat in every
 * state. Any button or key leaves it, except for the buttons that say to whom a message goes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface OperatorState {
    /** At the desk: every button works, and whatever is typed is searched for. */
    @JsonTypeName("at_desk")
    record AtDesk() implements OperatorState {}

    /** What is typed next is searched for, though a chat is open. */
    @JsonTypeName("searching")
    record Searching() implements OperatorState {}

    /** What is typed next is the office's own name for a client. */
    @JsonTypeName("labelling")
    record Labelling(long clientId) implements OperatorState {}

    /** What is typed next is the office's own name for who will come by an invitation. */
    @JsonTypeName("naming_invitation")
    record NamingInvitation(long number) implements OperatorState {}

    /**
     * What is typed next is the reason why a client has to send something anew.
     *
     * @param index of the answer, from 0, or {@link ReviewAct#ALL}
     * @param messageId the message at which the outcome is said
     */
    @JsonTypeName("explaining")
    record Explaining(Sheet sheet, int index, long messageId) implements OperatorState {}
}
