package operatordesk.gateway.telegram;

/** What comes with a message to be pressed. */
public sealed interface ReplyMarkup permits InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove {}
