package operatordesk.conversation.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.Person;

/** What an operator does about a request. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface ReviewAct {
    /** In the place of an answer's index: all of them. */
    int ALL = -1;

    /** Wants to see all of it. */
    @JsonTypeName("look")
    record Look() implements ReviewAct {}

    /** Goes on with it in the place of who asked. */
    @JsonTypeName("take")
    record Take() implements ReviewAct {}

    /**
     * Goes on with it because another handed it over.
     *
     * @param from who did
     */
    @JsonTypeName("hand_over")
    record HandOver(Person from) implements ReviewAct {}

    /** Finds it good. */
    @JsonTypeName("accept")
    record Accept() implements ReviewAct {}

    /** Ends it. */
    @JsonTypeName("close")
    record Close() implements ReviewAct {}

    /** Wants something sent anew, and has not said yet which of it. */
    @JsonTypeName("which")
    record Which() implements ReviewAct {}

    /**
     * Wants something sent anew, and has not said yet why.
     *
     * @param index of the answer, from 0, or {@link #ALL}
     */
    @JsonTypeName("why")
    record Why(int index) implements ReviewAct {}

    /**
     * Wants to say in own words why something has to be sent anew.
     *
     * @param index of the answer, from 0, or {@link #ALL}
     */
    @JsonTypeName("explain")
    record Explain(int index) implements ReviewAct {}

    /**
     * Has something sent anew for a ready reason.
     *
     * @param index of the answer, from 0, or {@link #ALL}
     * @param reason from 0, among those of the request's kind
     */
    @JsonTypeName("ask_again")
    record AskAgain(int index, int reason) implements ReviewAct {}

    /**
     * Has something sent anew and says why.
     *
     * @param index of the answer, from 0, or {@link #ALL}
     */
    @JsonTypeName("ask_again_in_words")
    record AskAgainInWords(int index, String words) implements ReviewAct {}

    /** Reminds the client of what is open. */
    @JsonTypeName("remind")
    record Remind() implements ReviewAct {}

    /** Would rather choose anew what to do. */
    @JsonTypeName("choose")
    record Choose() implements ReviewAct {}
}
