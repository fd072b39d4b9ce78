package operatordesk.conversation.texts;

import java.time.Instant;
import java.time.LocalDate;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.notices.Report.How;
import operatordesk.conversation.notices.Report.WhyNot;

/** All that operators read, in one language. What comes from the catalogue or from people is put in as it is. */
public sealed interface OperatorTexts permits RussianOperatorTexts, EnglishOperatorTexts {
    /** The button that switches to the other language, in that language. */
    String otherLanguage();

    String menu(boolean anyClients);

    String clientsButton();

    String clientsTitle();

    String noClients();

    String nextPage();

    String backToMenu();

    String backToClients();

    String listsAway();

    String noSuchClient(long clientId);

    /** A client's card, line by line. */
    String clientId(long id);

    String clientSince(Instant since);

    String clientAway();

    String requestsTitle();

    String noRequests();

    String status(RequestStatus status);

    String moment(Instant at);

    String requestTitle(String kind, String number);

    String progress(int done, int of);

    /** The title of written answers; more than one part where one message cannot hold them. */
    String dataTitle(int part, int of);

    String page(int page, int of);

    String addition(How how, String step);

    String superseded(int done, int of);

    String cannotAsk(long clientId, String kind, WhyNot why);

    String undelivered(Reason reason);

    String returned();

    String putAside(String id);

    String rival(Taker taker);

    /** A date as people of this language read it. */
    String date(LocalDate date);

    /** Around what waits. */
    ListTexts lists();

    CardTexts cards();

    /** About the desk itself. */
    DeskTexts desk();

    /** Around answers that are pressed or shared. */
    AnswerTexts answers();

    /** Around invitations. */
    InvitationTexts invitations();
}
