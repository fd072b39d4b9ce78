package operatordesk.conversation.texts;

import java.time.Instant;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.contracts.stores.Ruling;
import operatordesk.conversation.notices.ReviewNotice.Lead;

/** What operators read in Russian when they decide about requests. */
record RussianReviewTexts(OperatorTexts texts) implements ReviewTexts {
    @Override
    public String verdict(Lead lead) {
        return switch (lead) {
            case COMPLETE -> "Прислано всё. Проверьте, пожалуйста.";
            case AGAIN -> "Прислано ещё раз. Проверьте, пожалуйста.";
            case MORE -> "Прислано дополнение. Проверьте всё, пожалуйста.";
            case NEWER -> "Пока вы решали, клиент прислал ещё. Проверьте, пожалуйста.";
            case LOOK -> "Ждёт вашего решения.";
        };
    }

    @Override
    public String accept() {
        return "✓ Принять";
    }

    @Override
    public String close() {
        return "✕ Закрыть";
    }

    @Override
    public String askAgain() {
        return "↻ Ещё раз";
    }

    @Override
    public String which() {
        return "Что прислать ещё раз?";
    }

    @Override
    public String all() {
        return "Всё";
    }

    @Override
    public String why() {
        return "Почему? Клиент прочитает причину.";
    }

    @Override
    public String ownWords() {
        return "✎ Своими словами";
    }

    @Override
    public String explain() {
        return "Напишите, что не так и как исправить. Клиент прочитает ваши слова.";
    }

    @Override
    public String inWords(int most) {
        return "Напишите причину словами, пожалуйста, одним сообщением до " + most + " знаков.";
    }

    @Override
    public String back() {
        return "‹ Назад";
    }

    @Override
    public String ruled(Ruling ruling, String operator, Instant at) {
        String what = switch (ruling) {
            case ACCEPTED -> "✓ Принято";
            case ASKED_AGAIN -> "↻ Запрошено ещё раз";
            case CLOSED -> "✕ Закрыто";
        };
        return what + ": " + operator + ", " + texts.moment(at);
    }

    @Override
    public String newer() {
        return "Пока вы решали, клиент прислал ещё. Решение не записано: посмотрите новое ниже.";
    }

    @Override
    public String undecidable(RequestStatus status) {
        return switch (status) {
            case OPEN -> "Клиент ещё отвечает. Решать можно, когда придёт всё.";
            case SUPERSEDED -> "Запрос заменён новым, решать больше нечего.";
            case EXPIRED -> "Время запроса вышло, решать больше нечего.";
            case CANCELLED -> "Клиент отменил запрос, решать больше нечего.";
            case SUBMITTED, ACCEPTED, CLOSED -> "По этому запросу уже всё решено.";
        };
    }

    @Override
    public String noRequest() {
        return "Такого запроса у клиента нет.";
    }

    @Override
    public String unheard() {
        return "Не доставлено: клиент остановил бота. Вернётся — решение уйдёт само.";
    }

    @Override
    public String offered() {
        return "Ждёт решения. Запрос может взять любой оператор.";
    }

    @Override
    public String take() {
        return "Взять";
    }

    @Override
    public String taken(String operator) {
        return "Запрос взят. Оператор: " + operator;
    }

    @Override
    public String sameFile(String client) {
        return "⚠️ Точно такой же файл уже прислал другой клиент: " + client;
    }

    @Override
    public String handedOver(String operator) {
        return "Передано: " + operator;
    }

    @Override
    public String handed(String operator) {
        return "Вам передали этот запрос. От кого: " + operator;
    }

    @Override
    public String offDuty(String operator) {
        return operator + " сейчас не на дежурстве. Выберите, пожалуйста, другого.";
    }

    @Override
    public String chooseAnother() {
        return "Выбрать другого";
    }
}
