package operatordesk.conversation.client;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.effects.Slot;
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

    /** A request is under way: its operator does not have the answers yet. */
    sealed interface Open extends Asked permits Answering, Summary, Changing, Redoing {
        /** The steps that the client closed with <i>Done</i>, of those that take as many pages as one likes. */
        Set<String> closed();

        /** The same at the same place, with as many answers, of which some have changed. */
        Open with(List<Answered> changed);

        /** The same with another former request. */
        Open after(@Nullable Former other);

        /** Where a client stands of whom no more is known than what was kept. */
        static Open rebuilt(Request request, List<Answered> answers, Set<String> closed) {
            boolean asked = new Form(request.kind(), answers, closed).open().isPresent();
            return asked
                    ? new Answering(request, answers, null, closed, Asking.FRESH)
                    : new Summary(request, answers, null, closed, null);
        }
    }

    /**
     * Being asked. The open question is the first one without an answer; there always is one.
     *
     * @param asking how it goes at the open question
     */
    @JsonTypeName("answering")
    record Answering(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            Set<String> closed,
            Asking asking) implements Open {
        public Answering {
            answers = List.copyOf(answers);
            closed = Set.copyOf(closed);
        }

        @Override
        public Answering with(List<Answered> changed) {
            return new Answering(request, changed, former, closed, asking);
        }

        @Override
        public Answering after(@Nullable Former other) {
            return new Answering(request, answers, other, closed, asking);
        }

        /** The same after one more miss. */
        Answering missed() {
            return new Answering(request, answers, former, closed, asking.missed());
        }

        /** At the first question. */
        static Answering first(Request request, @Nullable Former former) {
            return new Answering(request, List.of(), former, Set.of(), Asking.FRESH);
        }
    }

    /**
     * Every question is answered, and the client looks at the summary: nothing is sent yet.
     *
     * @param album the album of which the last answer was a part, absent for a single message: its other parts come within moments
     */
    @JsonTypeName("summary")
    record Summary(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            Set<String> closed,
            @Nullable String album)
            implements Open {
        public Summary {
            answers = List.copyOf(answers);
            closed = Set.copyOf(closed);
        }

        @Override
        public Summary with(List<Answered> changed) {
            return new Summary(request, changed, former, closed, album);
        }

        @Override
        public Summary after(@Nullable Former other) {
            return new Summary(request, answers, other, closed, album);
        }
    }

    /**
     * One answer of the summary is given anew.
     *
     * @param index of the answer, from 0
     * @param misses how often in a row what came was no answer
     */
    @JsonTypeName("changing")
    record Changing(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            Set<String> closed,
            int index,
            int misses) implements Open {
        public Changing {
            answers = List.copyOf(answers);
            closed = Set.copyOf(closed);
        }

        @Override
        public Changing with(List<Answered> changed) {
            return new Changing(request, changed, former, closed, index, misses);
        }

        @Override
        public Changing after(@Nullable Former other) {
            return new Changing(request, answers, other, closed, index, misses);
        }

        /** The same after one more miss. */
        Changing missed() {
            return new Changing(request, answers, former, closed, index, misses + 1);
        }

        /** Back at the summary. */
        Summary summary() {
            return new Summary(request, answers, former, closed, null);
        }

        /** The same once the answer, which may be a part of an album, has been given anew. */
        Summary summary(List<Answered> changed, @Nullable String album) {
            return new Summary(request, changed, former, closed, album);
        }
    }

    /**
     * The client has a question of its own: the next message goes to the operator, and the request stays as it is.
     *
     * @param before where the client goes on afterwards
     * @param id of the press that began it
     */
    @JsonTypeName("questioning")
    record Questioning(Open before, EventId id) implements Asked {
        @Override
        public Request request() {
            return before.request();
        }

        @Override
        public List<Answered> answers() {
            return before.answers();
        }

        @Override
        public @Nullable Former former() {
            return before.former();
        }

        /** Where the message stands that invites the question: what was sent before it is none. */
        Slot invitation() {
            return new Slot("question:" + id);
        }
    }

    /**
     * Everything is answered; the operator has it.
     *
     * @param answers those to the questions, then what was sent besides
     * @param former the request in whose place this one had come, absent where nothing had been asked before
     * @param changing the index of the answer that the client is about to give anew, absent where none is
     */
    @JsonTypeName("submitted")
    record Submitted(
            Request request,
            List<Answered> answers,
            @Nullable Former former,
            @Nullable Integer changing,
            Review review) implements Asked {
        public Submitted {
            answers = List.copyOf(answers);
        }

        Submitted with(List<Answered> changed, Review now) {
            return new Submitted(request, changed, former, null, now);
        }

        Submitted after(@Nullable Former other) {
            return new Submitted(request, answers, other, changing, review);
        }

        /** The same of a request that an operator took. */
        Submitted of(Request taken) {
            return new Submitted(taken, answers, former, changing, review);
        }

        Submitted changing(@Nullable Integer index) {
            return new Submitted(request, answers, former, index, review);
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
