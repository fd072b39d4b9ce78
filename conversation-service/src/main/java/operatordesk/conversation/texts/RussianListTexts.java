package operatordesk.conversation.texts;

import java.time.ZoneId;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.notices.FindNotice.Words;

/** {@link ListTexts} in Russian. */
record RussianListTexts(ZoneId zone) implements ListTexts {
    @Override
    public String toReview(String count) {
        return "На проверке: " + count;
    }

    @Override
    public String overdue(String count) {
        return "Просрочено: " + count;
    }

    @Override
    public String title(ReviewQuery.List list, boolean any) {
        return switch (list) {
            case TO_REVIEW -> any ? "Ждут решения, сначала давние:" : "Сейчас ничего не ждёт решения.";
            case OVERDUE -> any ? "Срок вышел, сначала давние:" : "Просроченных запросов нет.";
        };
    }

    @Override
    public String find() {
        return "Найти";
    }

    @Override
    public String howToFind() {
        return "Напишите часть имени или метки, @username, телефон или ID. Или выберите человека из контактов кнопкой внизу.";
    }

    @Override
    public String pickContact() {
        return "Выбрать из контактов";
    }

    @Override
    public String found(String words) {
        return "Нашлось: «" + words + "», сначала недавние:";
    }

    @Override
    public String nobodyFound(String words) {
        return "Никого не нашлось: «" + words + "». Клиент появится здесь, как только нажмёт «Запустить» в этом боте.";
    }

    @Override
    public String label() {
        return "Метка";
    }

    @Override
    public String labelWanted(int most) {
        return "Напишите метку для клиента, например номер договора, до " + most
                + " знаков. Чтобы убрать метку, отправьте «-».";
    }

    @Override
    public String stillWanted(Words words) {
        String asked = switch (words) {
            case LABEL -> "метку";
            case REASON -> "причину";
        };
        return "Это никуда не ушло: " + asked
                + " я просил больше 15 минут назад. Если она ещё нужна, напишите её снова, если"
                + " нет, отправьте /start.";
    }

    @Override
    public String labelled(String label) {
        return "Метка: " + label;
    }

    @Override
    public String several() {
        return "Сразу несколько";
    }

    @Override
    public String severalTitle(String client) {
        return "Отметьте, что запросить. Всё отмеченное станет одним запросом.\nКлиент: " + client;
    }

    @Override
    public String askTogether(int kinds) {
        return "Запросить (" + kinds + ")";
    }

    @Override
    public String backToCard() {
        return "‹ Карточка";
    }

    @Override
    public String wrote(String name) {
        return "Пишет: " + name + ". Сейчас от этого человека ничего не запрошено.";
    }

    @Override
    public String askAnew() {
        return "Запросить снова";
    }

    @Override
    public String goOffDuty() {
        return "Уйти с дежурства";
    }

    @Override
    public String backOnDuty() {
        return "Вернуться на дежурство";
    }

    @Override
    public String offDuty() {
        return "Вы не на дежурстве: присланное предлагается и другим.";
    }

    @Override
    public String remind() {
        return "Напомнить";
    }

    @Override
    public String closeRequest() {
        return "✕ Закрыть запрос";
    }

    @Override
    public String look() {
        return "Проверить";
    }

    @Override
    public String handOver() {
        return "Передать другому";
    }

    @Override
    public String handOverTitle(boolean any) {
        return any ? "Кому передать запрос?" : "Передать пока некому: других операторов в этом боте ещё нет.";
    }

    @Override
    public String notDelivered() {
        return "ещё не доставлено";
    }

    @Override
    public String digest() {
        return "Здравствуйте! Вот что ждёт.";
    }

    @Override
    public HistoryTexts history() {
        return new RussianHistoryTexts(zone);
    }
}
