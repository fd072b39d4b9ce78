package operatordesk.conversation.texts;

import java.time.Instant;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.notices.ReviewNotice.Lead;

/** What operators read when they decide about requests, in one language. */
public sealed interface ReviewTexts permits RussianReviewTexts, EnglishReviewTexts {
    /** Asks for the verdict. */
    String verdict(Lead lead);

    String accept();

    String close();

    String askAgain();

    /** Asks which answer has to be sent anew. */
    String which();

    String all();

    /** Asks why; the client reads the reason. */
    String why();

    String ownWords();

    /** Invites the operator to write the reason. */
    String explain();

    /** What was sent is no reason in words, or a longer one than can be passed on. */
    String inWords(int most);

    String back();

    /** What was decided, by whom and when. */
    String ruled(Ruling ruling, String operator, Instant at);

    /** Something came meanwhile; it follows below. */
    String newer();

    /** Why nothing can be decided where nobody decided anything. */
    String undecidable(RequestStatus status);

    String noRequest();

    /** A verdict did not reach a client who stopped the bot. */
    String unheard();

    /** Nobody looks at it; another may take it. */
    String offered();

    String take();

    String taken(String operator);

    String chooseAnother();

    /** Why a request cannot be handed over. */
    String offDuty(String operator);

    /** For whoever is handed a request. */
    String handed(String operator);

    /** For whoever handed a request over. */
    String handedOver(String operator);

    /** Below a file that another client had sent before. */
    String sameFile(String client);
}
