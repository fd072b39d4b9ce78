package operatordesk.gateway.telegram;

import java.util.List;

/** People whom somebody picked with a key for it. */
public record UsersShared(List<SharedUser> users) {
    public UsersShared {
        users = List.copyOf(users);
    }

    /** One of them; Telegram tells the name only where it was asked for. */
    public record SharedUser(long userId) {}
}
