package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;

/** What is said to a client around answers that are pressed or shared. */
public sealed interface AnswerNotice extends ClientNotice {
    /**
     * A question that was answered by pressing: with what was pressed, and without its buttons.
     *
     * @param index of the question, from 0
     * @param button of the step's, from 0
     */
    @JsonTypeName("picked")
    record Picked(RequestKind kind, int index, int button) implements AnswerNotice {}

    /**
     * What it means not to agree, with the buttons once more: the client may change its mind.
     *
     * @param index of the question, from 0
     */
    @JsonTypeName("not_agreed")
    record NotAgreed(EventId requestId, int index, StepDefinition.Consent step) implements AnswerNotice {}

    /** A key in the place of the keyboard, which answers the question. */
    @JsonTypeName("key_offered")
    record KeyOffered(StepDefinition.Keys step) implements AnswerNotice {}

    /** What the client sent, as it was understood; the key is taken away. */
    @JsonTypeName("key_used")
    record KeyUsed(StepDefinition.Keys step, String text) implements AnswerNotice {}

    /** The key is taken away unused: something else is to be done now. */
    @JsonTypeName("key_gone")
    record KeyGone(StepDefinition.Keys step) implements AnswerNotice {}
}
