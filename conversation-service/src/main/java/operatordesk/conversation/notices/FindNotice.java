package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;

/** What operators are told when they look for a client, or name one. */
public sealed interface FindNotice extends OperatorNotice {
    /** How somebody is found, with a key to pick somebody from the own contacts. */
    @JsonTypeName("how_to_find")
    record How() implements FindNotice {}

    /**
     * The office's name for a client is to be written.
     *
     * @param most characters of it
     */
    @JsonTypeName("label_wanted")
    record LabelWanted(int most) implements FindNotice {}

    /** Words came so long after they were asked for that they were used for nothing. */
    @JsonTypeName("words_still_wanted")
    record StillWanted(Words words) implements FindNotice {}

    /** What was asked for. */
    enum Words {
        LABEL,
        REASON
    }
}
