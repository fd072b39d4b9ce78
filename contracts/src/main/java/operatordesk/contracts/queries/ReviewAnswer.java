package operatordesk.contracts.queries;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.queries.QueryAnswer.AnswerLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import org.jspecify.annotations.Nullable;

/** What is answered about requests that operators look through. */
public sealed interface ReviewAnswer extends QueryAnswer {
    /**
     * A request with what arrived for it in the order it came, late answers left out.
     *
     * @param request absent when the client has no such request
     */
    @JsonTypeName("requested")
    record Requested(@Nullable LatestRequest request, List<AnswerLine> answers) implements ReviewAnswer {
        public Requested {
            answers = List.copyOf(answers);
        }
    }
}
