package operatordesk.conversation.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@link InvitationTexts} in Russian. */
record RussianInvitationTexts(OperatorTexts texts) implements InvitationTexts {
    @Override
    public String invite() {
        return "Пригласить";
    }

    @Override
    public String caption(Instant until) {
        return "Приглашение для одного человека, действует до " + texts.moment(until)
                + ". Передайте ссылку или дайте навести камеру на картинку:";
    }

    @Override
    public String share() {
        return "Переслать ссылку";
    }

    @Override
    public String shared() {
        return "Откройте, пожалуйста, ссылку и нажмите «Запустить». Мы напишем вам там.";
    }

    @Override
    public String title(@Nullable String label) {
        return label == null ? "Приглашение без метки" : "Приглашение: " + label;
    }

    @Override
    public String asksAtOnce(@Nullable String kind) {
        return kind == null ? "Первый запрос не выбран. Выберите его ниже, если нужен." : "Первый запрос: " + kind;
    }

    @Override
    public String open(Instant until) {
        return "Ещё не использовано. Действует до " + texts.moment(until) + ".";
    }

    @Override
    public String over() {
        return "Никто не использовал, срок вышел.";
    }

    @Override
    public String withdrawn() {
        return "Отозвано: ссылка больше не действует.";
    }

    @Override
    public String used(String client) {
        return "Использовано: " + client;
    }

    @Override
    public String showLink() {
        return "Показать ссылку";
    }

    @Override
    public String withdraw() {
        return "Отозвать";
    }

    @Override
    public String all() {
        return "Все приглашения";
    }

    @Override
    public String list(boolean any) {
        return any ? "Приглашения, сначала новые. ○ открыто, ✓ использовано, ✕ закрыто:" : "Приглашений пока нет.";
    }

    @Override
    public String openMark() {
        return "○";
    }

    @Override
    public String usedMark() {
        return "✓";
    }

    @Override
    public String endedMark() {
        return "✕";
    }

    @Override
    public String came(String client) {
        return "Новый клиент по вашему приглашению: " + client;
    }

    @Override
    public String unknown() {
        return "Такого приглашения нет.";
    }
}
