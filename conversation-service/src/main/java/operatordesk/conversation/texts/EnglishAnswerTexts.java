package operatordesk.conversation.texts;

import java.util.List;
import java.util.Map;

/** What is read around answers that are pressed or shared in English. */
record EnglishAnswerTexts() implements AnswerTexts {
    private static final Map<String, String> FAMILIES = Map.of(
            "image",
            "pictures",
            "video",
            "videos",
            "audio",
            "audio files",
            "text",
            "text files",
            "application",
            "documents");

    @Override
    public String wrongFile(List<String> kinds) {
        return "This file won't do. We can take: " + FileWords.kinds(kinds, FAMILIES) + ". Please send another one.";
    }

    @Override
    public String fileTooLarge(long most) {
        return "The file is too large. Please send one of at most " + FileWords.size(most, "KB", "MB") + ".";
    }

    @Override
    public String version(String version) {
        return "Version " + version;
    }

    @Override
    public String picked(String button) {
        return "✓ " + button;
    }

    @Override
    public String phoneKey() {
        return "📱 Send my number";
    }

    @Override
    public String phoneOffered() {
        return "Tap the button below to send your number. Or type it.";
    }

    @Override
    public String phoneUsed(String phone) {
        return "Noted: " + phone;
    }

    @Override
    public String phoneGone() {
        return "The phone number isn't needed right now.";
    }

    @Override
    public String placeKey() {
        return "📍 Send where I am";
    }

    @Override
    public String placeOffered() {
        return "Tap the button below. Or tap 📎 and choose a place on the map.";
    }

    @Override
    public String placeUsed() {
        return "The place is noted, thank you.";
    }

    @Override
    public String placeGone() {
        return "The place isn't needed right now.";
    }

    @Override
    public String notAgreed(String step, String version) {
        return "The client does not agree: " + step + " (" + version
                + "). The question stays open; they may change their mind.";
    }
}
