package operatordesk.sandbox.telegram;

/** The person blocked or unblocked the bot; the members are the bot itself, {@code kicked} while blocked. */
public record ChatMemberUpdated(Chat chat, User from, long date, Member oldChatMember, Member newChatMember) {
    /** The bot's standing in the chat. */
    public record Member(User user, String status) {}
}
