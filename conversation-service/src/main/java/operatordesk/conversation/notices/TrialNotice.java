package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What an operator is told who tries the desk alone. */
public sealed interface TrialNotice extends OperatorNotice {
    /** The operator is seen as a client, and can ask itself for everything in the catalogue. */
    @JsonTypeName("seen_as_client")
    record SeenAsClient(long operatorId) implements TrialNotice {}
}
