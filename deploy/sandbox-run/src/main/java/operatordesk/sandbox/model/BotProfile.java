package operatordesk.sandbox.model;

import java.util.List;
import operatordesk.sandbox.telegram.BotCommand;

/** What the bot has set about itself. For one thread only. */
public final class BotProfile {
    private String webhook = "";
    private List<BotCommand> commands = List.of();

    /** The webhook's address; empty for none. */
    public String webhook() {
        return webhook;
    }

    /** Sets the webhook's address. */
    public void webhook(String address) {
        webhook = address;
    }

    /** The menu. */
    public List<BotCommand> commands() {
        return commands;
    }

    /** Sets the menu. */
    public void commands(List<BotCommand> newCommands) {
        commands = List.copyOf(newCommands);
    }
}
