package operatordesk.conversation.texts;

import java.time.Instant;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.notices.ReviewNotice.Lead;

/** What operators read in English when they decide about requests. */
record EnglishReviewTexts(OperatorTexts texts) implements ReviewTexts {
    @Override
    public String verdict(Lead lead) {
        return switch (lead) {
            case COMPLETE -> "Everything is here. Please check it.";
            case AGAIN -> "Sent again. Please check it.";
            case MORE -> "Something was added. Please check all of it.";
            case NEWER -> "The client sent more while you were deciding. Please check it.";
            case LOOK -> "Waiting for your decision.";
        };
    }

    @Override
    public String accept() {
        return "✓ Accept";
    }

    @Override
    public String close() {
        return "✕ Close";
    }

    @Override
    public String askAgain() {
        return "↻ Ask again";
    }

    @Override
    public String which() {
        return "What should be sent again?";
    }

    @Override
    public String all() {
        return "All of it";
    }

    @Override
    public String why() {
        return "Why? The client will read the reason.";
    }

    @Override
    public String ownWords() {
        return "✎ In my own words";
    }

    @Override
    public String explain() {
        return "Write what is wrong and how to mend it. The client will read your words.";
    }

    @Override
    public String inWords(int most) {
        return "Please write the reason in words, in one message of up to " + most + " characters.";
    }

    @Override
    public String back() {
        return "‹ Back";
    }

    @Override
    public String ruled(Ruling ruling, String operator, Instant at) {
        String what = switch (ruling) {
            case ACCEPTED -> "✓ Accepted";
            case ASKED_AGAIN -> "↻ Asked again";
            case CLOSED -> "✕ Closed";
        };
        return what + ": " + operator + ", " + texts.moment(at);
    }

    @Override
    public String newer() {
        return "The client sent more while you were deciding. Nothing is decided yet: please see the new below.";
    }

    @Override
    public String undecidable(RequestStatus status) {
        return switch (status) {
            case OPEN -> "The client is still answering. You can decide once everything is here.";
            case SUPERSEDED -> "A newer request took its place; there is nothing to decide.";
            case EXPIRED -> "The time for this request is over; there is nothing to decide.";
            case CANCELLED -> "The client cancelled this request; there is nothing to decide.";
            case SUBMITTED, ACCEPTED, CLOSED -> "This request has been decided already.";
        };
    }

    @Override
    public String noRequest() {
        return "The client has no such request.";
    }

    @Override
    public String unheard() {
        return "Not delivered: the client stopped the bot. If they return, your decision goes out by itself.";
    }

    @Override
    public String offered() {
        return "Waiting for a decision. Any operator can take it.";
    }

    @Override
    public String take() {
        return "Take";
    }

    @Override
    public String taken(String operator) {
        return "Taken by " + operator;
    }

    @Override
    public String sameFile(String client) {
        return "⚠️ Another client has sent exactly this file before: " + client;
    }

    @Override
    public String handedOver(String operator) {
        return "Handed over to " + operator;
    }

    @Override
    public String handed(String operator) {
        return "This request was handed over to you by " + operator;
    }

    @Override
    public String offDuty(String operator) {
        return operator + " is off duty now. Please choose somebody else.";
    }

    @Override
    public String chooseAnother() {
        return "Choose somebody else";
    }
}
