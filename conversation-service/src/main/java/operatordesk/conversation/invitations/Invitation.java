package operatordesk.conversation.invitations;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;

/** How an invitation stands. One that has expired stays open, and is good for nobody. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Invitation {
    /** There is none of this number: somebody made the code up. */
    @JsonTypeName("none")
    record None() implements Invitation {}

    /** Made by an operator. */
    sealed interface Made extends Invitation {
        Terms terms();
    }

    /** Nobody has come by it. */
    @JsonTypeName("open")
    record Open(Terms terms) implements Made {}

    /** Somebody came by it, and nobody else can. */
    @JsonTypeName("used")
    record Used(Terms terms, Person client) implements Made {}

    /** An operator took it back. */
    @JsonTypeName("withdrawn")
    record Withdrawn(Terms terms) implements Made {}
}
