package operatordesk.conversation.texts;

import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;

/** What clients read in English. */
record EnglishClientTexts() implements ClientTexts {
    @Override
    public String nothingNeeded() {
        return "Hello! Nothing is needed yet. We'll write here when it is.";
    }

    @Override
    public String otherLanguage() {
        return "Русский";
    }

    @Override
    public String lead(Lead lead) {
        return switch (lead) {
            case NONE -> "";
            case INSTEAD -> "Something else is needed now. What you sent is saved.";
            case AFRESH -> "Let's start again. What you sent is saved.";
            case CHANGE -> "Write or send it again:";
            case REDO, REDO_PAGES -> "Once more, please:";
            case REMINDER -> "A kind reminder:";
            case KEPT_FOR_FORMER -> "We saved that with the earlier request. This is what is needed now:";
        };
    }

    @Override
    public String numbered(int number, int of, String prompt) {
        return number + " of " + of + ". " + prompt;
    }

    @Override
    public String example(String example) {
        return "Example: " + example;
    }

    @Override
    public String missed(Miss miss) {
        return switch (miss) {
            case PHOTO_NEEDED -> "A photo is needed here. Tap 📎 and send it. Try as often as you need.";
            case NO_FILES -> "A photo is needed here, not a file. Tap 📎 and choose a picture from your gallery.";
            case NOT_AN_IMAGE -> "This file won't do. Please send a photo, an image file or a PDF.";
            case DOCUMENT_NEEDED -> "A file is needed here. Tap 📎, choose “File” and send it.";
            case SEND_AS_FILE ->
                "A file is needed here, not a photo: it is easier to read. Tap 📎, choose “File” and send it.";
            case FILE_KIND -> "This file won't do. Please send another one.";
            case FILE_TOO_LARGE -> "The file is too large. Please send a smaller one.";
            case BUTTON_NEEDED -> "Please choose one of the answers: tap a button under the question.";
            case PHONE_NEEDED -> "A phone number is needed here. Tap the button below or type it.";
            case NOT_A_PHONE ->
                "I couldn't read that number. Write it with the country code, like +44 7700 900000. Try as often as you need.";
            case OTHERS_CONTACT -> "That is somebody else's number. Please tap the button below or type your own.";
            case PLACE_NEEDED ->
                "A place on the map is needed here. Tap the button below, or 📎 and choose “Location”.";
            case TEXT_NEEDED -> "A written answer is needed here. Please type it as a message.";
            case TOO_SHORT -> "That's too short. Please write it in full.";
            case TOO_LONG -> "That's too long. Please make it shorter.";
            case UNEXPECTED -> "I couldn't read that answer. Please write it again. Try as often as you need.";
            case NOT_A_DATE -> "I couldn't read that date. Write it like 01.02.1990. Try as often as you need.";
            case IN_THE_FUTURE -> "That date is still to come. Please check the year and write it like 01.02.1990.";
            case TOO_YOUNG, TOO_OLD ->
                "The age doesn't fit with that date. Please check the year and write it like 01.02.1990.";
        };
    }

    @Override
    public String allReceived(boolean reviewed) {
        return "Thank you! Everything is received." + (reviewed ? " We'll check it and write to you." : "");
    }

    @Override
    public String beingSaved() {
        return "It arrived and is being saved. We'll write as soon as it's done.";
    }

    @Override
    public String alsoReceived() {
        return "Thank you, this one is received too!";
    }

    @Override
    public String nothingMore() {
        return "Nothing more is needed, thank you! If something is, we'll write here.";
    }

    @Override
    public String corrected(String step) {
        return "Thank you, corrected: " + step + ".";
    }

    @Override
    public String editUnused() {
        return "This edit doesn't change an answer. Please write it as a new message.";
    }

    @Override
    public String linkUsedUp() {
        return "This link is not valid any more. Please ask whoever sent it for a new one.";
    }
}
