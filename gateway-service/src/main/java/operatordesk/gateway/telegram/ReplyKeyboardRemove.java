package operatordesk.gateway.telegram;

/** Gives the person their own keyboard back; Telegram wants it to be true. */
public record ReplyKeyboardRemove(boolean removeKeyboard) implements ReplyMarkup {}
