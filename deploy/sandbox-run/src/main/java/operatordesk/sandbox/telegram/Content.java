package operatordesk.sandbox.telegram;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a message carries. Texts come with their entities, whatever parse mode made them. */
public sealed interface Content {
    /** The same under another caption, or none; empty for what takes no caption. */
    default Optional<Content> captioned(@Nullable String caption, @Nullable List<MessageEntity> entities) {
        return Optional.empty();
    }

    /** A text of 1 to 4,096 characters. */
    record Text(String text, @Nullable List<MessageEntity> entities) implements Content {}

    /** A photo in several sizes, the last being the largest. */
    record Photo(
            List<PhotoSize> photo,
            @Nullable String caption,
            @Nullable List<MessageEntity> captionEntities) implements Content {
        @Override
        public Optional<Content> captioned(@Nullable String newCaption, @Nullable List<MessageEntity> entities) {
            return Optional.of(new Photo(photo, newCaption, entities));
        }
    }

    /** A file as it is. */
    record Document(
            FileDocument document,
            @Nullable String caption,
            @Nullable List<MessageEntity> captionEntities) implements Content {
        @Override
        public Optional<Content> captioned(@Nullable String newCaption, @Nullable List<MessageEntity> entities) {
            return Optional.of(new Document(document, newCaption, entities));
        }
    }

    /** A video. */
    record VideoSent(
            Video video, @Nullable String caption, @Nullable List<MessageEntity> captionEntities) implements Content {
        @Override
        public Optional<Content> captioned(@Nullable String newCaption, @Nullable List<MessageEntity> entities) {
            return Optional.of(new VideoSent(video, newCaption, entities));
        }
    }

    /** A sticker. */
    record StickerSent(Sticker sticker) implements Content {}

    /** A voice message. */
    record VoiceSent(Voice voice) implements Content {}

    /** A place. */
    record LocationSent(Location location) implements Content {}

    /** A place with a name; the location is there for clients that know no venues. */
    record VenueSent(Location location, Venue venue) implements Content {}

    /** A contact: somebody's, or the sender's own from a request-contact button. */
    record ContactSent(Contact contact) implements Content {}

    /** People picked with a request-users button. */
    record UsersSent(UsersShared usersShared) implements Content {}

    /**
     * A part of a text with a meaning; offset and length count UTF-16 units.
     *
     * @param url where a {@code text_link} leads
     * @param language of a {@code pre} block, where it is known
     * @param user whom a {@code text_mention} names
     */
    record MessageEntity(
            String type,
            int offset,
            int length,
            @Nullable String url,
            @Nullable String language,
            @Nullable User user) {
        /** One that needs no more than its type. */
        public static MessageEntity plain(String type, int offset, int length) {
            return new MessageEntity(type, offset, length, null, null, null);
        }

        /** Text that leads somewhere. */
        public static MessageEntity link(String url, int offset, int length) {
            return new MessageEntity("text_link", offset, length, url, null, null);
        }

        /** Text that names a person. */
        public static MessageEntity mention(User user, int offset, int length) {
            return new MessageEntity("text_mention", offset, length, null, null, user);
        }

        /** The offset behind it. */
        public int end() {
            return offset + length;
        }

        /** The same elsewhere in the text. */
        public MessageEntity moved(int newOffset, int newLength) {
            return new MessageEntity(type, newOffset, newLength, url, language, user);
        }

        /** The same in a programming language, or in none. */
        public MessageEntity inLanguage(@Nullable String newLanguage) {
            return new MessageEntity(type, offset, length, url, newLanguage, user);
        }
    }

    /** One size of a photo; sizes in pixels and bytes. */
    record PhotoSize(String fileId, String fileUniqueId, long fileSize, int width, int height) {
        /** The same of so many bytes. */
        public PhotoSize ofBytes(long newSize) {
            return new PhotoSize(fileId, fileUniqueId, newSize, width, height);
        }
    }

    /** A file sent as it is, with the sender's name and type for it. */
    record FileDocument(
            @Nullable String fileName, @Nullable String mimeType, String fileId, String fileUniqueId, long fileSize) {}

    /** A sticker's file. */
    record Sticker(
            String fileId, String fileUniqueId, String type, int width, int height, String emoji, boolean isAnimated) {}

    /** A voice message's file; the duration in seconds. */
    record Voice(String fileId, String fileUniqueId, int duration, String mimeType) {}

    /** A video's file; the duration in seconds, width and height in pixels. */
    record Video(
            String fileId,
            String fileUniqueId,
            int width,
            int height,
            int duration,
            @Nullable String fileName,
            @Nullable String mimeType,
            long fileSize) {}

    /** A place in degrees. */
    record Location(double latitude, double longitude) {}

    /** A place with a name. */
    record Venue(Location location, String title, String address) {}

    /** A contact card. */
    record Contact(
            String phoneNumber,
            String firstName,
            @Nullable String lastName,
            @Nullable Long userId) {}

    /** The answer to a request-users button. */
    record UsersShared(int requestId, List<SharedUser> users) {}

    /** One of the people picked. */
    record SharedUser(long userId) {}
}
