package operatordesk.conversation.texts;

import java.time.ZoneId;
import java.util.List;
import operatordesk.contracts.shows.ArchiveWords;
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
            case "again" -> "sent again";
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
    public String asArchive() {
        return "Files as ZIP";
    }

    @Override
    public String page() {
        return "page";
    }

    @Override
    public String archiveCaption(String client, int files) {
        return "Files: " + client + "\nIn all: " + files;
    }

    @Override
    public String onlyTheOldest(int files) {
        return "These are the oldest " + files + ". Later ones can be opened in the bot.";
    }

    @Override
    public String noFiles(String client) {
        return client + " has not sent any files yet.";
    }

    @Override
    public ArchiveWords archive() {
        return new ArchiveWords(
                "part {n} of {of}",
                "Could not be fetched: {n}. Which ones is written in the archive.",
                "Could not be fetched.txt",
                "larger than 20 MB, which is the most that bots can fetch; it can be opened in the bot's chat",
                "Telegram does not have it now",
                "The archive could not be made. Please try again in a while.");
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
