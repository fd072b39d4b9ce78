package operatordesk.sandbox.telegram;

import java.time.Duration;

/** What an update tells. Telegram forgets it after a while, whether a bot has fetched it or not. */
public sealed interface UpdateBody {
    /** The update's field and its name in {@code allowed_updates}. */
    String type();

    /** The field's value. */
    Object value();

    /** How long it waits to be fetched: 24 hours, a press only 150 seconds. */
    default Duration life() {
        return Duration.ofDays(1);
    }

    /** A new message. */
    record NewMessage(Message value) implements UpdateBody {
        @Override
        public String type() {
            return "message";
        }
    }

    /** A message that its sender changed. */
    record EditedMessage(Message value) implements UpdateBody {
        @Override
        public String type() {
            return "edited_message";
        }
    }

    /** A press. */
    record Pressed(CallbackQuery value) implements UpdateBody {
        @Override
        public String type() {
            return "callback_query";
        }

        @Override
        public Duration life() {
            return Duration.ofSeconds(150);
        }
    }

    /** Blocked or unblocked. */
    record MemberChanged(ChatMemberUpdated value) implements UpdateBody {
        @Override
        public String type() {
            return "my_chat_member";
        }
    }
}
