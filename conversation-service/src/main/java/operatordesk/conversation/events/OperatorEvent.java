package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.Sheet;
import org.jspecify.annotations.Nullable;

/** What the operator's machine is told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface OperatorEvent {
    /** The operator did something. */
    @JsonTypeName("from_operator")
    record FromOperator(Person person, Event event) implements OperatorEvent {}

    /**
     * Another operator hands a request over.
     *
     * @param messageId the message in the other one's chat under which that was pressed
     */
    @JsonTypeName("handed")
    record Handed(Sheet sheet, Person from, long messageId) implements OperatorEvent {}

    /** A morning has come. */
    @JsonTypeName("operator_woken")
    record Woken() implements OperatorEvent {}

    /**
     * A client's machine reports.
     *
     * @param kept the store effect that must be done before the operator sees the report; absent where nothing is waited for
     */
    @JsonTypeName("told")
    record Told(Report report, @Nullable EventId kept) implements OperatorEvent {}
}
