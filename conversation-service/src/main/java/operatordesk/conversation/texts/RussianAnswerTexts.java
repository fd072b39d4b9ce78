package operatordesk.conversation.texts;

import java.util.List;
import java.util.Map;

/** What is read around answers that are pressed or shared in Russian. */
record RussianAnswerTexts() implements AnswerTexts {
    private static final Map<String, String> FAMILIES = Map.of(
            "image", "картинки", "video", "видео", "audio", "аудио", "text", "тексты", "application", "документы");

    @Override
    public String wrongFile(List<String> kinds) {
        return "Этот файл не подойдёт. Подойдут: " + FileWords.kinds(kinds, FAMILIES)
                + ". Пришлите другой, пожалуйста.";
    }

    @Override
    public String fileTooLarge(long most) {
        return "Файл слишком большой. Пришлите, пожалуйста, не больше " + FileWords.size(most, "КБ", "МБ") + ".";
    }

    @Override
    public String version(String version) {
        return "Версия " + version;
    }

    @Override
    public String picked(String button) {
        return "✓ " + button;
    }

    @Override
    public String phoneKey() {
        return "📱 Отправить мой номер";
    }

    @Override
    public String phoneOffered() {
        return "Нажмите кнопку внизу, и номер отправится сам. Или напишите его.";
    }

    @Override
    public String phoneUsed(String phone) {
        return "Записали номер: " + phone;
    }

    @Override
    public String phoneGone() {
        return "Номер сейчас не нужен.";
    }

    @Override
    public String placeKey() {
        return "📍 Отправить, где я";
    }

    @Override
    public String placeOffered() {
        return "Нажмите кнопку внизу. Или нажмите 📎 и выберите место на карте.";
    }

    @Override
    public String placeUsed() {
        return "Место записали, спасибо.";
    }

    @Override
    public String placeGone() {
        return "Место сейчас не нужно.";
    }

    @Override
    public String notAgreed(String step, String version) {
        return "Клиент не согласился: " + step + " (" + version
                + "). Вопрос остаётся открытым, клиент может передумать.";
    }
}
