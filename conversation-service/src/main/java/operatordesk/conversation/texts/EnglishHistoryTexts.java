package operatordesk.conversation.texts;

import java.time.ZoneId;
import java.util.List;
import operatordesk.contracts.stores.ChatRow.Carriage;

/** {@link HistoryTexts} in English. */
record EnglishHistoryTexts(ZoneId zone) implements HistoryTexts {
    @Override
    public String button() {
        return "History";
    }

    @Override
    public String title(String client) {
        return "History: " + client;
    }

    @Override
    public String nothing() {
        return "Nothing yet.";
    }

    @Override
    public String client() {
        return "client";
    }

    @Override
    public String bot() {
        return "bot";
    }

    @Override
    public String operator(String name) {
        return "operator " + name;
    }

    @Override
    public String carriage(Carriage carriage) {
        return switch (carriage) {
            case ON_ITS_WAY -> "on its way";
            case DELIVERED -> "delivered";
            case IMPOSSIBLE -> "not delivered";
            case UNKNOWN -> "not known whether it arrived";
        };
    }

    @Override
    public String request() {
        return "request";
    }

    @Override
    public String what(String word) {
        return switch (word) {
            case "text" -> "";
            case "file" -> "file";
            case "edit" -> "edit";
            case "start" -> "Start";
            case "contact" -> "contact";
            case "location" -> "place";
            case "voice" -> "voice";
            case "sticker" -> "sticker";
            case "video", "video_note" -> "video";
            case "taken_back" -> "taken back";
            case "audio" -> "audio";
            case "animation" -> "animation";
            default -> "other";
        };
    }

    @Override
    public String older() {
        return "‹ Earlier";
    }

    @Override
    public String newer() {
        return "Later ›";
    }

    @Override
    public String asPage() {
        return "As a page";
    }

    @Override
    public String asTable() {
        return "As a table";
    }

    @Override
    public String caption(String client, int lines) {
        return "History: " + client + "\nLines: " + lines;
    }

    @Override
    public String onlyTheNewest(int lines) {
        return "These are the newest " + lines + ". Earlier ones can be read in the bot.";
    }

    @Override
    public List<String> columns() {
        return List.of("Time", "Who", "What", "Text");
    }

    @Override
    public String code() {
        return "en";
    }
}
