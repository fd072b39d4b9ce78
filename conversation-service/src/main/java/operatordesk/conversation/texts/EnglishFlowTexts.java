package operatordesk.conversation.texts;

import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowNotice.Taken;

/** {@link FlowTexts} in English. */
record EnglishFlowTexts() implements FlowTexts {
    @Override
    public String askAQuestion() {
        return "Ask a question";
    }

    @Override
    public String cancel() {
        return "Cancel";
    }

    @Override
    public String back() {
        return "← Back";
    }

    @Override
    public String done() {
        return "Done";
    }

    @Override
    public String send() {
        return "Send";
    }

    @Override
    public String change() {
        return "Change";
    }

    @Override
    public String sendAnother() {
        return "Send another";
    }

    @Override
    public String goOn() {
        return "Go on without a question";
    }

    @Override
    public String yesCancel() {
        return "Yes, cancel";
    }

    @Override
    public String noGoOn() {
        return "No, go on";
    }

    @Override
    public String nextPage(int came) {
        return "Arrived: " + came + ". Send another, or press Done.";
    }

    @Override
    public String nextPage(int came, int least) {
        return "Arrived: " + came + " of at least " + least + ". Please send the next one.";
    }

    @Override
    public String summary(SummaryLead lead, String answers) {
        return switch (lead) {
            case LOOK -> "Please check that all is right, then press Send.\n\n" + answers;
            case NOT_SENT -> "Your answers are not sent yet. Press Send, or Change.\n\n" + answers;
            case SENT -> "Sent:\n\n" + answers;
        };
    }

    @Override
    public String file() {
        return "arrived";
    }

    @Override
    public String whichToChange() {
        return "What would you like to change?";
    }

    @Override
    public String yourQuestion() {
        return "Write your question in one message and we'll pass it on. Then we go on from the same place.";
    }

    @Override
    public String questionInWords() {
        return "Please write your question in words.";
    }

    @Override
    public String noQuestion() {
        return "No question came, so we go on.";
    }

    @Override
    public String questionPassedOn() {
        return "Your question is passed on. We'll answer here.";
    }

    @Override
    public String reallyCancel() {
        return "Cancel this? What you sent stays saved.";
    }

    @Override
    public String expired() {
        return "The time for this is over: nothing is needed any more. What you sent is saved.";
    }

    @Override
    public String cancelled() {
        return "Cancelled. What you sent is saved. If something is needed, we'll write here.";
    }

    @Override
    public String anotherWelcome(Taken taken) {
        return switch (taken) {
            case PHOTO -> "Send one more photo and we'll add it to what you sent.";
            case PHOTO_OR_FILE -> "Send one more photo or file and we'll add it to what you sent.";
            case FILE -> "Send one more file and we'll add it to what you sent.";
        };
    }
}
