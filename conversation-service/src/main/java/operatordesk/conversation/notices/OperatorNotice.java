package operatordesk.conversation.notices;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.catalogue.Selection;
import org.jspecify.annotations.Nullable;

/** What is said to an operator. */
public sealed interface OperatorNotice extends Notice
        permits OperatorNotice.View,
                OperatorNotice.Reported,
                OperatorNotice.FileArrived,
                OperatorNotice.DataArrived,
                FindNotice,
                InvitationNotice,
                ReviewNotice,
                DeskChatNotice,
                TrialNotice {
    /** A screen that is read from the storage service when it is shown. */
    sealed interface View extends OperatorNotice {}

    /**
     * The main menu with the latest clients.
     *
     * @param away whether the operator is off duty
     */
    @JsonTypeName("menu")
    record Menu(boolean away) implements View {
        /** Of an operator on duty. */
        public Menu() {
            this(false);
        }
    }

    /** A page of the clients, the newest activity first. */
    @JsonTypeName("client_list")
    record ClientList(@Nullable Cursor after) implements View {}

    /** A page of the clients who were searched for. */
    @JsonTypeName("found")
    record Found(String words, @Nullable Cursor after) implements View {}

    /** A page of requests that wait, those that wait the longest first. */
    @JsonTypeName("waiting_list")
    record WaitingList(ReviewQuery.List list, @Nullable Cursor after) implements View {}

    /** A page of the invitations, the newest first. */
    @JsonTypeName("invitation_list")
    record InvitationList(@Nullable Cursor after) implements View {}

    /** One client and a button for every request kind. */
    @JsonTypeName("card")
    record Card(long clientId) implements View {}

    /** Whether a client shall really be blocked. */
    @JsonTypeName("really_bar")
    record ReallyBar(long clientId) implements View {}

    /** Whether a client shall really be erased. */
    @JsonTypeName("really_erase")
    record ReallyErase(long clientId) implements View {}

    /** What can be asked of a client at once, with what was picked. */
    @JsonTypeName("several")
    record Several(long clientId, Selection picked) implements View {}

    /** The operators to whom a request can be handed over, of these. */
    @JsonTypeName("hand_over")
    record HandOver(Sheet sheet, List<Long> others) implements View {
        public HandOver {
            others = List.copyOf(others);
        }
    }

    /** What waits in the morning; not shown when nothing does. */
    @JsonTypeName("digest")
    record Digest() implements View {}

    /**
     * A page of what was said with a client and asked of it.
     *
     * @param place the line beside the page; absent for the newest page
     * @param newer whether the page lies after that line
     */
    @JsonTypeName("history")
    record History(long clientId, @Nullable Long place, boolean newer) implements View {}

    /** All of that, as a file. */
    @JsonTypeName("history_file")
    record HistoryFile(long clientId, FileForm form) implements View {}

    /** All files of a client, as an archive. */
    @JsonTypeName("client_files")
    record ClientFiles(long clientId) implements View {}

    /** What a file is good for. */
    enum FileForm {
        /** To be read. */
        PAGE,
        /** To be reckoned with. */
        TABLE
    }

    /** A report in one message of its own. */
    @JsonTypeName("reported")
    record Reported(Report report) implements OperatorNotice {}

    /** A file of an answer, sent itself. */
    @JsonTypeName("file_arrived")
    record FileArrived(RequestRef request, Arrived answer) implements OperatorNotice {}

    /**
     * The written answers of a request, in several parts where one message cannot hold them.
     *
     * @param part from 1
     */
    @JsonTypeName("data_arrived")
    record DataArrived(RequestRef request, int part, int parts, List<Arrived> answers) implements OperatorNotice {
        public DataArrived {
            answers = List.copyOf(answers);
        }
    }
}
