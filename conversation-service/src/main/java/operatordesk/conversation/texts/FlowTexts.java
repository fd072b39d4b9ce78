package operatordesk.conversation.texts;

import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowNotice.Taken;

/** What clients read on the buttons of their questions, and between the questions and the sending, in one language. */
public sealed interface FlowTexts permits RussianFlowTexts, EnglishFlowTexts {
    String askAQuestion();

    String cancel();

    String back();

    /** Closes a step of as many pages as one likes. */
    String done();

    String send();

    String change();

    String sendAnother();

    /** Goes on where the client was. */
    String goOn();

    String yesCancel();

    String noGoOn();

    /** Asks for one more page, or to say that there are no more; so many have come. */
    String nextPage(int came);

    /** Asks for the next page; so many have come, and more are needed. */
    String nextPage(int came, int least);

    String summary(SummaryLead lead, String answers);

    /** In the place of an answer that is a picture or a file. */
    String file();

    String whichToChange();

    String yourQuestion();

    String questionInWords();

    /** The client was invited to ask a question and did not. */
    String noQuestion();

    String questionPassedOn();

    String reallyCancel();

    String cancelled();

    /** The request's time is over. */
    String expired();

    /** One more can be sent of what the last step takes. */
    String anotherWelcome(Taken taken);
}
