package operatordesk.gateway.telegram;

/**
 * An entry of the bot's menu.
 *
 * @param command without the slash
 * @param description 1 to 256 characters
 */
public record BotCommand(String command, String description) {}
