package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators are told when they look for a client, or name one. */
public sealed interface FindNotice extends OperatorNotice {
    /**
     * How somebody is found, with a key to pick somebody from the own contacts.
     *
     * @param open with whom chats are open, whose keys stay
     */
    @JsonTypeName("how_to_find")
    record How(@Nullable List<ChatRef> open) implements FindNotice {
        public How {
            open = open == null ? List.of() : List.copyOf(open);
        }

        /** With whom chats are open. */
        public List<ChatRef> chats() {
            return open == null ? List.of() : open;
        }
    }

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
