package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import org.jspecify.annotations.Nullable;

/** What is said to a client. */
public sealed interface ClientNotice extends Notice
        permits ClientNotice.NothingNeeded,
                ClientNotice.Question,
                ClientNotice.Missed,
                ClientNotice.Received,
                ClientNotice.BeingSaved,
                ClientNotice.AlsoReceived,
                ClientNotice.NothingMore,
                ClientNotice.Corrected,
                ClientNotice.EditUnused,
                ClientNotice.LinkUsedUp,
                FlowNotice,
                AnswerNotice,
                VerdictNotice,
                ChatNotice {
    /** Nothing is asked yet; with the switch of the language. */
    @JsonTypeName("nothing_needed")
    record NothingNeeded() implements ClientNotice {}

    /**
     * A question, with the buttons that belong to it.
     *
     * @param index from 0, among the kind's questions
     * @param switches whether the switch of the language stands below it
     */
    @JsonTypeName("question")
    record Question(EventId requestId, RequestKind kind, int index, Lead lead, boolean switches)
            implements ClientNotice {
        /** A question without the switch of the language. */
        public Question(EventId requestId, RequestKind kind, int index, Lead lead) {
            this(requestId, kind, index, lead, false);
        }

        /** Reads a question that an earlier release wrote, too: below those there was no switch. */
        @JsonCreator
        static Question read(
                @JsonProperty("requestId") EventId requestId,
                @JsonProperty("kind") RequestKind kind,
                @JsonProperty("index") int index,
                @JsonProperty("lead") Lead lead,
                @JsonProperty("switches") @Nullable Boolean switches) {
            return new Question(requestId, kind, index, lead, switches != null && switches);
        }

        /** The same with the switch of the language. */
        public Question switching() {
            return new Question(requestId, kind, index, lead, true);
        }
    }

    /** What is said before a question. */
    enum Lead {
        NONE,
        /** Something else is needed now; what was sent is saved. */
        INSTEAD,
        /** The same again from its beginning; what was sent is saved. */
        AFRESH,
        /** What just came was meant for the request before; it is kept there. */
        KEPT_FOR_FORMER,
        /** One answer is given anew. */
        CHANGE,
        /** An operator asked for it once more. */
        REDO,
        /** An operator asked for it once more, in as many pages as there are; it can be closed as at the first time. */
        REDO_PAGES,
        /** It was asked a while ago. */
        REMINDER
    }

    /** No answer to the question: what is expected. */
    @JsonTypeName("missed")
    record Missed(StepDefinition step, Miss miss) implements ClientNotice {}

    /** All has arrived and is kept. */
    @JsonTypeName("received")
    record Received(EventId requestId, RequestKind kind) implements ClientNotice {}

    /** It arrived, and PostgreSQL takes long to take it; the confirmation follows. */
    @JsonTypeName("being_saved")
    record BeingSaved() implements ClientNotice {}

    /** One more file arrived after all had arrived; it is kept and passed on too. */
    @JsonTypeName("also_received")
    record AlsoReceived() implements ClientNotice {}

    /** Nothing more is needed at the moment. */
    @JsonTypeName("nothing_more")
    record NothingMore() implements ClientNotice {}

    /** An answer was corrected by editing its message. */
    @JsonTypeName("corrected")
    record Corrected(StepDefinition step) implements ClientNotice {}

    /** An edit that changes no answer. */
    @JsonTypeName("edit_unused")
    record EditUnused() implements ClientNotice {}

    /** The link by which the client came is good for nothing any more. */
    @JsonTypeName("link_used_up")
    record LinkUsedUp() implements ClientNotice {}
}
