package operatordesk.conversation.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.Report.How;
import operatordesk.conversation.notices.Report.WhyNot;

/** What operators read in Russian. */
record RussianOperatorTexts(ZoneId zone) implements OperatorTexts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Override
    public String otherLanguage() {
        return "English";
    }

    @Override
    public String menu(boolean anyClients) {
        return anyClients
                ? "Рабочее место. Последние клиенты:"
                : "Рабочее место. Клиентов пока нет: они появятся, как только нажмут «Запустить» в этом боте."
                        + " Попробовать в одиночку: /as_client";
    }

    @Override
    public String clientsButton() {
        return "Все клиенты";
    }

    @Override
    public String clientsTitle() {
        return "Клиенты, сначала недавние:";
    }

    @Override
    public String noClients() {
        return "Клиентов больше нет.";
    }

    @Override
    public String nextPage() {
        return "Дальше ›";
    }

    @Override
    public String backToMenu() {
        return "‹ Меню";
    }

    @Override
    public String backToClients() {
        return "‹ Клиенты";
    }

    @Override
    public String listsAway() {
        return "Списки сейчас недоступны. Нажмите /start через минуту. Запросы и ответы не потеряются.";
    }

    @Override
    public String noSuchClient(long clientId) {
        return "Клиента с ID " + clientId + " нет: он ещё не нажал «Запустить» в этом боте.";
    }

    @Override
    public String clientId(long id) {
        return "ID: " + id;
    }

    @Override
    public String clientSince(Instant since) {
        return "В боте с " + moment(since);
    }

    @Override
    public String clientAway() {
        return "Сообщения не доходят: бот остановлен или аккаунт удалён.";
    }

    @Override
    public String requestsTitle() {
        return "Запросы:";
    }

    @Override
    public String noRequests() {
        return "Запросов ещё не было. Что нужно от клиента?";
    }

    @Override
    public String status(RequestStatus status) {
        return switch (status) {
            case OPEN -> "ждём ответа";
            case SUBMITTED -> "получено";
            case SUPERSEDED -> "заменено новым запросом";
            case EXPIRED -> "срок истёк";
            case CANCELLED -> "отменено клиентом";
            case ACCEPTED -> "принято";
            case CLOSED -> "закрыто";
        };
    }

    @Override
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    @Override
    public String requestTitle(String kind, String number) {
        return kind + ", запрос № " + number;
    }

    @Override
    public String progress(int done, int of) {
        return done == 0
                ? "Запросили, ждём ответа."
                : done == of ? "Всё получено." : "Получено " + done + " из " + of + ", ещё не всё.";
    }

    @Override
    public String dataTitle(int part, int of) {
        return of == 1 ? "Ответ:" : "Ответ, часть " + part + " из " + of + ":";
    }

    @Override
    public String page(int page, int of) {
        if (of == Arrived.ANY_NUMBER) {
            return "страница " + page;
        }
        return page > of ? "дополнительно, " + page : page + " из " + of;
    }

    @Override
    public String addition(How how, String step) {
        return switch (how) {
            case BESIDES -> "Клиент прислал ещё: " + step;
            case CORRECTED -> "Клиент исправил ответ: " + step;
            case LATE -> "Пришло, когда запрос уже заменили: " + step;
        };
    }

    @Override
    public String superseded(int done, int of) {
        return done == 0
                ? "Запрос заменён новым. Прийти ничего не успело."
                : "Запрос заменён новым. Успело прийти и сохранено: " + done + " из " + of + ".";
    }

    @Override
    public String cannotAsk(long clientId, String kind, WhyNot why) {
        return switch (why) {
            case NEVER_STARTED ->
                "Не запросили: " + kind + ". Человек с ID " + clientId
                        + " ещё не нажал «Запустить» в этом боте, а бот не может написать первым.";
            case IS_OPERATOR -> "Не запросили: " + kind + ". ID " + clientId + " принадлежит оператору.";
            case BARRED -> "Не запросили: " + kind + ". Этот клиент заблокирован.";
            case ERASED ->
                "Не запросили: " + kind + ". Данные клиента с ID " + clientId + " стёрты, и он ещё не вернулся.";
        };
    }

    @Override
    public String undelivered(Reason reason) {
        return switch (reason) {
            case BLOCKED -> "Не доставлено: клиент остановил бота. Вернётся — запрос уйдёт сам.";
            case GONE -> "Не доставлено: аккаунт клиента удалён.";
            case NEVER_STARTED -> "Не доставлено: клиент ещё не нажал «Запустить». Нажмёт — запрос уйдёт сам.";
            case NOT_EDITABLE, CONTENT -> "Не доставлено: Telegram не принял сообщение.";
        };
    }

    @Override
    public String returned() {
        return "Клиент вернулся, запрос отправлен снова.";
    }

    @Override
    public String putAside(String id) {
        return "Одно сообщение не удалось разобрать, оно отложено под номером " + id
                + ". Остальное идёт дальше. Покажите этот номер тому, кто следит за ботом.";
    }

    @Override
    public String rival(Taker taker) {
        return switch (taker) {
            case POLLER ->
                "С токеном этого бота работает ещё одна программа, поэтому сообщения людей приходят сюда только через раз."
                        + " Покажите это тому, кто следит за ботом: надо посмотреть, не запущено ли рабочее место дважды, а"
                        + " если нет, отозвать токен в @BotFather.";
            case WEBHOOK ->
                "Другая программа снова и снова ставит этому боту вебхук и забирает сообщения людей. Мы его каждый раз"
                        + " снимаем, но часть сообщений могла сюда не попасть. Покажите это тому, кто следит за ботом: надо"
                        + " найти эту программу или отозвать токен в @BotFather.";
        };
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public CardTexts cards() {
        return new RussianCardTexts();
    }

    @Override
    public ListTexts lists() {
        return new RussianListTexts(zone);
    }

    @Override
    public DeskTexts desk() {
        return new RussianDeskTexts();
    }

    @Override
    public AnswerTexts answers() {
        return new RussianAnswerTexts();
    }

    @Override
    public InvitationTexts invitations() {
        return new RussianInvitationTexts(this);
    }
}
