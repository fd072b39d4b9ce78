package operatordesk.sandbox.telegram;

/** A command of the bot's menu. */
public record BotCommand(String command, String description) {}
