package operatordesk.contracts.events;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person did in their private chat with the bot. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface Event {
    /** A message that the person sent. Message ids grow within a chat. */
    sealed interface Sent extends Event {
        long messageId();
    }

    /** Pressed Start, or sent {@code /start}; the code is what the deep link carried, empty without one. */
    @JsonTypeName("started")
    record Started(long messageId, String code) implements Sent {}

    /** Wrote a text; commands other than {@code /start} are texts too. */
    @JsonTypeName("text")
    record Text(long messageId, String text) implements Sent {}

    /**
     * Sent a photo or a document.
     *
     * @param caption empty when there was none
     * @param albumId the same for all items of one album; every item is an event of its own
     */
    @JsonTypeName("file")
    record File(
            long messageId,
            SentFile file,
            String caption,
            @Nullable String albumId) implements Sent {}

    /**
     * Shared a phone number.
     *
     * @param phone digits, with or without a {@code +} in front
     * @param userId whose it is, absent where Telegram does not know
     * @param own whether it is the sender's own
     */
    @JsonTypeName("contact")
    record Contact(
            long messageId,
            String phone,
            String name,
            @Nullable Long userId,
            boolean own) implements Sent {}

    /** Shared a place, in degrees; north and east are positive. The venue is absent where it is only a point on the map. */
    @JsonTypeName("location")
    record Location(
            long messageId,
            double latitude,
            double longitude,
            @Nullable String venue) implements Sent {}

    /** Picked people with Telegram's button for it, at least one; they need not have met the bot. */
    @JsonTypeName("users")
    record Users(long messageId, List<Long> userIds) implements Sent {
        public Users {
            userIds = List.copyOf(userIds);
        }
    }

    /**
     * Sent something that no question asks for: a sticker, a voice message, ...
     *
     * @param what Telegram's own field
     * @param fileId what it can be sent again by; absent where it is no file
     * @param words the caption, empty without one
     */
    @JsonTypeName("other")
    record Other(long messageId, String what, @Nullable String fileId, String words) implements Sent {
        /** What is no file. */
        public Other(long messageId, String what) {
            this(messageId, what, null, "");
        }
    }

    /** Sent something as a reply to a message of this chat, which may be gone by now. */
    @JsonTypeName("replied")
    record Replied(Sent sent, long to) implements Event {}

    /** Sent on what somebody else had written: whose ID is absent where that person lets nobody know. */
    @JsonTypeName("forwarded")
    record Forwarded(Sent sent, @Nullable Long fromId, String fromName) implements Event {}

    /** Changed a message sent before; the text is the new text or caption. */
    @JsonTypeName("edited")
    record Edited(long messageId, String text) implements Event {}

    /**
     * Pressed an inline button.
     *
     * @param pressId what the press is answered by
     * @param messageId the message under which the button stands
     * @param data what the button carries; an altered client can send anything here
     */
    @JsonTypeName("pressed")
    record Pressed(String pressId, long messageId, String data) implements Event {}

    /** Blocked the bot: nothing can be sent until {@link Returned}. */
    @JsonTypeName("blocked")
    record Blocked() implements Event {}

    /** Unblocked the bot. */
    @JsonTypeName("returned")
    record Returned() implements Event {}
}
