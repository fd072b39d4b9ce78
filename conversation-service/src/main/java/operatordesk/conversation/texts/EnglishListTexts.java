package operatordesk.conversation.texts;

import java.time.ZoneId;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.notices.FindNotice.Words;

/** {@link ListTexts} in English. */
record EnglishListTexts(ZoneId zone) implements ListTexts {
    @Override
    public String toReview(String count) {
        return "To review: " + count;
    }

    @Override
    public String overdue(String count) {
        return "Overdue: " + count;
    }

    @Override
    public String title(ReviewQuery.List list, boolean any) {
        return switch (list) {
            case TO_REVIEW -> any ? "Waiting for a decision, the longest first:" : "Nothing is waiting for a decision.";
            case OVERDUE -> any ? "Overdue, the longest first:" : "Nothing is overdue.";
        };
    }

    @Override
    public String find() {
        return "Find";
    }

    @Override
    public String howToFind() {
        return "Write a part of the name or label, @username, phone or ID. Or pick a person from your contacts with the button below.";
    }

    @Override
    public String pickContact() {
        return "Pick from contacts";
    }

    @Override
    public String found(String words) {
        return "Found for “" + words + "”, the most recent first:";
    }

    @Override
    public String nobodyFound(String words) {
        return "Nobody is found for “" + words + "”. Clients appear here once they press Start in this bot.";
    }

    @Override
    public String label() {
        return "Label";
    }

    @Override
    public String labelWanted(int most) {
        return "Write a label for the client, a contract number say, of up to " + most
                + " characters. Send “-” to take it away.";
    }

    @Override
    public String stillWanted(Words words) {
        String asked = switch (words) {
            case LABEL -> "the label";
            case REASON -> "the reason";
        };
        return "This went nowhere: I asked for " + asked
                + " more than 15 minutes ago. If it's still wanted, write it again; if not, send /start.";
    }

    @Override
    public String labelled(String label) {
        return "Label: " + label;
    }

    @Override
    public String several() {
        return "Several at once";
    }

    @Override
    public String severalTitle(String client) {
        return "Pick what to ask " + client + " for. All of it becomes one request.";
    }

    @Override
    public String askTogether(int kinds) {
        return "Ask (" + kinds + ")";
    }

    @Override
    public String backToCard() {
        return "‹ Card";
    }

    @Override
    public String wrote(String name) {
        return name + " is writing. Nothing is asked of this person now.";
    }

    @Override
    public String askAnew() {
        return "Ask again";
    }

    @Override
    public String goOffDuty() {
        return "Go off duty";
    }

    @Override
    public String backOnDuty() {
        return "Back on duty";
    }

    @Override
    public String offDuty() {
        return "You are off duty: what comes is offered to the others, too.";
    }

    @Override
    public String remind() {
        return "Remind";
    }

    @Override
    public String closeRequest() {
        return "✕ Close the request";
    }

    @Override
    public String look() {
        return "Check it";
    }

    @Override
    public String handOver() {
        return "Hand over";
    }

    @Override
    public String handOverTitle(boolean any) {
        return any
                ? "Who should go on with this request?"
                : "There is nobody to hand it over to yet: no other operator has opened this bot.";
    }

    @Override
    public String notDelivered() {
        return "not delivered yet";
    }

    @Override
    public String digest() {
        return "Hello! Here is what's waiting.";
    }

    @Override
    public HistoryTexts history() {
        return new EnglishHistoryTexts(zone);
    }
}
