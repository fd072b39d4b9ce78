package operatordesk.conversation.texts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import operatordesk.contracts.events.Rival.Taker;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.stores.RequestStatus;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.Report.How;
import operatordesk.conversation.notices.Report.WhyNot;

/** What operators read in English. */
record EnglishOperatorTexts(ZoneId zone) implements OperatorTexts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    @Override
    public String otherLanguage() {
        return "Русский";
    }

    @Override
    public String menu(boolean anyClients) {
        return anyClients
                ? "Your desk. Latest clients:"
                : "Your desk. No clients yet: they appear once they press Start in this bot. To try it alone: /as_client";
    }

    @Override
    public String clientsButton() {
        return "All clients";
    }

    @Override
    public String clientsTitle() {
        return "Clients, the most recent first:";
    }

    @Override
    public String noClients() {
        return "No more clients.";
    }

    @Override
    public String nextPage() {
        return "Next ›";
    }

    @Override
    public String backToMenu() {
        return "‹ Menu";
    }

    @Override
    public String backToClients() {
        return "‹ Clients";
    }

    @Override
    public String listsAway() {
        return "The lists are unavailable for a moment. Press /start in a minute. No request and no answer is lost.";
    }

    @Override
    public String noSuchClient(long clientId) {
        return "There is no client with ID " + clientId + ": they have not pressed Start in this bot yet.";
    }

    @Override
    public String clientId(long id) {
        return "ID: " + id;
    }

    @Override
    public String clientSince(Instant since) {
        return "With us since " + moment(since);
    }

    @Override
    public String clientAway() {
        return "Messages don't arrive: the bot is stopped, or the account is gone.";
    }

    @Override
    public String requestsTitle() {
        return "Requests:";
    }

    @Override
    public String noRequests() {
        return "No requests yet. What is needed from the client?";
    }

    @Override
    public String status(RequestStatus status) {
        return switch (status) {
            case OPEN -> "waiting for an answer";
            case SUBMITTED -> "received";
            case SUPERSEDED -> "replaced by a newer one";
            case EXPIRED -> "expired";
            case CANCELLED -> "cancelled by the client";
            case ACCEPTED -> "accepted";
            case CLOSED -> "closed";
        };
    }

    @Override
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    @Override
    public String requestTitle(String kind, String number) {
        return kind + ", request no. " + number;
    }

    @Override
    public String progress(int done, int of) {
        return done == 0
                ? "Asked, waiting for an answer."
                : done == of ? "Everything is received." : "Received " + done + " of " + of + ", not complete yet.";
    }

    @Override
    public String dataTitle(int part, int of) {
        return of == 1 ? "Answer:" : "Answer, part " + part + " of " + of + ":";
    }

    @Override
    public String page(int page, int of) {
        if (of == Arrived.ANY_NUMBER) {
            return "page " + page;
        }
        return page > of ? "additional, " + page : page + " of " + of;
    }

    @Override
    public String addition(How how, String step) {
        return switch (how) {
            case BESIDES -> "The client sent one more: " + step;
            case CORRECTED -> "The client corrected an answer: " + step;
            case LATE -> "Came after the request had been replaced: " + step;
        };
    }

    @Override
    public String superseded(int done, int of) {
        return done == 0
                ? "Replaced by a newer request. Nothing had come yet."
                : "Replaced by a newer request. What had come is saved: " + done + " of " + of + ".";
    }

    @Override
    public String cannotAsk(long clientId, String kind, WhyNot why) {
        return switch (why) {
            case NEVER_STARTED ->
                "Not asked: " + kind + ". The person with ID " + clientId
                        + " has not pressed Start in this bot yet, and a bot cannot write first.";
            case IS_OPERATOR -> "Not asked: " + kind + ". ID " + clientId + " belongs to an operator.";
            case BARRED -> "Not asked: " + kind + ". This client is blocked.";
            case ERASED ->
                "Not asked: " + kind + ". The data of the client with ID " + clientId
                        + " were erased, and they have not come back.";
        };
    }

    @Override
    public String undelivered(Reason reason) {
        return switch (reason) {
            case BLOCKED ->
                "Not delivered: the client stopped the bot. If they return, the request goes out by itself.";
            case GONE -> "Not delivered: the client's account was deleted.";
            case NEVER_STARTED ->
                "Not delivered: the client has not pressed Start yet. Once they do, the request goes out by itself.";
            case NOT_EDITABLE, CONTENT -> "Not delivered: Telegram did not accept the message.";
        };
    }

    @Override
    public String returned() {
        return "The client is back, and the request was sent again.";
    }

    @Override
    public String putAside(String id) {
        return "One message could not be read and was put aside under " + id
                + ". Everything else goes on. Please show this number to whoever looks after the bot.";
    }

    @Override
    public String rival(Taker taker) {
        return switch (taker) {
            case POLLER ->
                "Another program is using this bot's token, so people's messages reach this desk only by turns."
                        + " Please show this to whoever looks after the bot: see whether a second desk is running, and if"
                        + " not, revoke the token with @BotFather.";
            case WEBHOOK ->
                "Another program keeps setting a webhook for this bot, which takes people's messages away. The desk ends"
                        + " it each time, but some may be missing here. Please show this to whoever looks after the bot:"
                        + " find that program, or revoke the token with @BotFather.";
        };
    }

    @Override
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    @Override
    public CardTexts cards() {
        return new EnglishCardTexts();
    }

    @Override
    public ListTexts lists() {
        return new EnglishListTexts(zone);
    }

    @Override
    public DeskTexts desk() {
        return new EnglishDeskTexts();
    }

    @Override
    public AnswerTexts answers() {
        return new EnglishAnswerTexts();
    }

    @Override
    public InvitationTexts invitations() {
        return new EnglishInvitationTexts(this);
    }
}
