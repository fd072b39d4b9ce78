package operatordesk.conversation.texts;

import java.time.ZoneId;
import java.util.List;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.contracts.stores.ChatRow.Carriage;

/** {@link HistoryTexts} in Russian. */
record RussianHistoryTexts(ZoneId zone) implements HistoryTexts {
    @Override
    public String button() {
        return "История";
    }

    @Override
    public String title(String client) {
        return "История: " + client;
    }

    @Override
    public String nothing() {
        return "Пока ничего не было.";
    }

    @Override
    public String client() {
        return "клиент";
    }

    @Override
    public String bot() {
        return "бот";
    }

    @Override
    public String operator(String name) {
        return "оператор " + name;
    }

    @Override
    public String carriage(Carriage carriage) {
        return switch (carriage) {
            case ON_ITS_WAY -> "в пути";
            case DELIVERED -> "доставлено";
            case IMPOSSIBLE -> "не доставлено";
            case UNKNOWN -> "неизвестно, дошло ли";
        };
    }

    @Override
    public String request() {
        return "запрос";
    }

    @Override
    public String what(String word) {
        return switch (word) {
            case "text" -> "";
            case "file" -> "файл";
            case "edit" -> "правка";
            case "start" -> "«Запустить»";
            case "contact" -> "контакт";
            case "location" -> "место";
            case "voice" -> "голосовое";
            case "sticker" -> "стикер";
            case "video", "video_note" -> "видео";
            case "again" -> "отправлено ещё раз";
            case "taken_back" -> "взято назад";
            case "audio" -> "аудио";
            case "animation" -> "анимация";
            default -> "другое";
        };
    }

    @Override
    public String older() {
        return "‹ Раньше";
    }

    @Override
    public String newer() {
        return "Позже ›";
    }

    @Override
    public String asPage() {
        return "Страницей";
    }

    @Override
    public String asTable() {
        return "Таблицей";
    }

    @Override
    public String asArchive() {
        return "Файлы архивом (ZIP)";
    }

    @Override
    public String page() {
        return "стр";
    }

    @Override
    public String archiveCaption(String client, int files) {
        return "Файлы: " + client + "\nВсего: " + files;
    }

    @Override
    public String onlyTheOldest(int files) {
        return "Здесь первые " + files + ". Более поздние можно открыть в боте.";
    }

    @Override
    public String noFiles(String client) {
        return "Файлов пока нет: " + client + ".";
    }

    @Override
    public ArchiveWords archive() {
        return new ArchiveWords(
                "часть {n} из {of}",
                "Не удалось получить: {n}. Какие, написано в архиве.",
                "Не удалось получить.txt",
                "больше 20 МБ, таких боты не получают; его можно открыть в чате с ботом",
                "сейчас его нет у Telegram",
                "Архив не получился. Попробуйте ещё раз чуть позже.");
    }

    @Override
    public String caption(String client, int lines) {
        return "История: " + client + "\nСтрок: " + lines;
    }

    @Override
    public String onlyTheNewest(int lines) {
        return "Здесь последние " + lines + ". Более ранние можно прочитать в боте.";
    }

    @Override
    public List<String> columns() {
        return List.of("Время", "Кто", "Что", "Текст");
    }

    @Override
    public String code() {
        return "ru";
    }
}
