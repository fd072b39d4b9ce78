package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.catalogue.RequestKind;

/** What is said to a client besides the questions, from the first one until all is sent. */
public sealed interface FlowNotice extends ClientNotice {
    /**
     * All answers, to be looked through and sent.
     *
     * @param lead what is said before it
     */
    @JsonTypeName("summary")
    record Summary(EventId requestId, RequestKind kind, List<Arrived> answers, SummaryLead lead) implements FlowNotice {
        public Summary {
            answers = List.copyOf(answers);
        }
    }

    /** What is said before a summary. */
    enum SummaryLead {
        /** Almost done: please look through it, then send it. */
        LOOK,
        /** Something came that is no answer; nothing is sent yet. */
        NOT_SENT,
        /** It is sent; there is nothing to press any more. */
        SENT
    }

    /** Which answer is to be given anew. */
    @JsonTypeName("which_to_change")
    record WhichToChange(EventId requestId, List<Arrived> answers) implements FlowNotice {
        public WhichToChange {
            answers = List.copyOf(answers);
        }
    }

    /** The client's own question is welcome. */
    @JsonTypeName("your_question")
    record YourQuestion(EventId requestId) implements FlowNotice {}

    /** A question is written in words; what came was something else. */
    @JsonTypeName("question_in_words")
    record QuestionInWords() implements FlowNotice {}

    /** In the place of the invitation to ask a question: none came, and it is not awaited any more. */
    @JsonTypeName("no_question")
    record NoQuestion() implements FlowNotice {}

    /** The client's own question has gone to the operator. */
    @JsonTypeName("question_passed_on")
    record QuestionPassedOn() implements FlowNotice {}

    /** Whether it shall really be cancelled. */
    @JsonTypeName("really_cancel")
    record ReallyCancel(EventId requestId) implements FlowNotice {}

    /** It is cancelled; what had come is kept. */
    @JsonTypeName("cancelled")
    record Cancelled() implements FlowNotice {}

    /** Its time is over, and nothing is needed any more; what had come is kept. */
    @JsonTypeName("expired")
    record Expired() implements FlowNotice {}

    /** One more photo or file can be sent right away. */
    @JsonTypeName("another_welcome")
    record AnotherWelcome(Taken taken) implements FlowNotice {
        /** An earlier release did not tell them apart. */
        public AnotherWelcome {
            taken = Objects.requireNonNullElse(taken, Taken.PHOTO_OR_FILE);
        }
    }

    /** What a step takes that is answered with a file. */
    enum Taken {
        PHOTO,
        /** A photo, or a picture that is sent as a file. */
        PHOTO_OR_FILE,
        FILE
    }
}
