package operatordesk.conversation.texts;

import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.conversation.notices.Report.WhyNot;

/** What clients and operators read around a chat, in one language. Names come shortened to a line. */
public sealed interface ChatTexts permits RussianChatTexts, EnglishChatTexts {
    /** The client learns that somebody is there to write with. */
    String begins();

    /** The client's button. */
    String end();

    /** The client learns that the chat is over. */
    String ends();

    /** The operator's chat is open. */
    String opened(String client);

    /** With several open, what is written goes nowhere by itself. */
    String severalOpen(int chats);

    String impossible(long clientId, WhyNot why);

    String closed(String client, boolean byClient);

    /** Another operator has the chat. */
    String busy(String client);

    String takeOver();

    String moved(String client, String operator);

    /** The button that offers ready replies, and what stands above them. */
    String readyReplies();

    String whichReply();

    /** Asks for whom the messages are that wait. */
    String toWhom(int messages);

    /** Below that question: what was written before waits at another one. */
    String earlierWait(int messages);

    /** In the place of that question once it is asked again, with more messages. */
    String askedBelow();

    String nobody();

    String toNobody();

    String passedOn(String client, int messages);

    String notOpen(String client);

    String open();

    String undelivered(String client, Reason reason);

    String unknown(String client);

    String sendAgain();

    String takenBack(String client, boolean done);

    String howToTakeBack();

    /** Before the words of a message that the client deleted before it was passed on; without words where it had none. */
    String goneBefore(String client, String words);
}
