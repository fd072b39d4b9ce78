package operatordesk.conversation.client;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.conversation.notices.Outcome;
import org.jspecify.annotations.Nullable;

/** What a client is doing. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface ClientState {
    /** Something was asked last: it is being answered, was answered, or was decided about. */
    sealed interface Asked extends ClientState {
        Request request();

        /** Those that stand. */
        List<Answered> answers();

        /** The request in whose place this one had come, absent where nothing had been asked before. */
        @Nullable
        Former former();
    }

    /** Nothing is asked. */
    @JsonTypeName("waiting")
    record Waiting() implements ClientState {}

    /**
     * Being asked. The open question is the one after the last answer.
     *
     * @param answers what was taken, in the order of the questions; always fewer than the kind has questions
     * @param former the request in whose place this one came, absent where nothing had been asked before
     */
    @JsonTypeName("answering")
    record Answering(
            Request request,
            List<Answered> answers,
            @Nullable Former former) implements Asked {
        public Answering {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Everything is answered; the operator has it.
     *
     * @param answers those to the questions, then what was sent besides
     * @param former the request in whose place this one had come, absent where nothing had been asked before
     */
    @JsonTypeName("submitted")
    record Submitted(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            Review review) implements Asked {
        public Submitted {
            answers = List.copyOf(answers);
        }

        /** Everything has just come for the first time. */
        public Submitted(Request request, List<Answered> answers, @Nullable Former former) {
            this(request, answers, former, Review.FIRST);
        }
    }

    /** An operator accepted or closed the request; nothing is asked. */
    @JsonTypeName("decided")
    record Decided(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            Review review,
            Outcome outcome) implements Asked {
        public Decided {
            answers = List.copyOf(answers);
        }
    }
}
