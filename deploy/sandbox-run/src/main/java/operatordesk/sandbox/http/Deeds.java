package operatordesk.sandbox.http;

import java.util.List;
import java.util.Objects;
import operatordesk.sandbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/** The bodies that the people's side takes. Names are in snake_case; an unknown one is refused. */
final class Deeds {
    private static final int USUAL_WIDTH = 960;
    private static final int USUAL_HEIGHT = 1280;
    private static final long USUAL_SIZE = 100_000;

    private Deeds() {}

    /** A person to be made; without an id the sandbox invents one beyond 32 bits. */
    record NewPerson(
            @Nullable Long id,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String username,
            @Nullable String languageCode) {}

    /** Whether the person is to be an operator of the desk behind the bot. */
    record Role(@Nullable Boolean operator) {}

    /** Start, with what a deep link carried. */
    record Start(@Nullable String payload) {}

    /** A text, maybe a reply to a message of this chat. */
    record Text(@Nullable String text, @Nullable Long replyTo) {}

    /** A photo: the key stands for its content. Pixels. */
    record Photo(
            @Nullable String key,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String caption,
            @Nullable Long replyTo) {
        int widthOrUsual() {
            return positive(width, USUAL_WIDTH, "width");
        }

        int heightOrUsual() {
            return positive(height, USUAL_HEIGHT, "height");
        }
    }

    /** An album, of photos or of documents. */
    record Album(
            @Nullable List<Photo> photos,
            @Nullable List<Document> documents,
            @Nullable Long replyTo) {}

    /** A document: the key stands for its content, the name where it is absent. Bytes. */
    record Document(
            @Nullable String key,
            @Nullable String name,
            @Nullable String mimeType,
            @Nullable Long size,
            @Nullable String caption,
            @Nullable Long replyTo) {
        long sizeOrUsual() {
            return size == null ? USUAL_SIZE : size;
        }
    }

    /** A sticker that stands for an emoji. */
    record Sticker(@Nullable String emoji, @Nullable Long replyTo) {}

    /** A voice message of so many seconds; the key stands for its content. */
    record Voice(
            @Nullable Integer duration,
            @Nullable String key,
            @Nullable Long replyTo) {}

    /** A video of so many seconds: the key stands for its content. Pixels and bytes. */
    record Video(
            @Nullable String key,
            @Nullable Integer duration,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable String name,
            @Nullable String mimeType,
            @Nullable Long size,
            @Nullable String caption,
            @Nullable Long replyTo) {
        int widthOrUsual() {
            return positive(width, USUAL_WIDTH, "width");
        }

        int heightOrUsual() {
            return positive(height, USUAL_HEIGHT, "height");
        }

        /** The file that is the video. */
        Document file() {
            return new Document(key, name, mimeType, size, null, null);
        }
    }

    /** A place in degrees; with a title it is a venue. */
    record Location(
            double latitude,
            double longitude,
            @Nullable String title,
            @Nullable String address,
            @Nullable Long replyTo) {}

    /** A key of the keyboard, with what the app adds where the key asks for it. */
    record Key(
            @Nullable String label,
            @Nullable String phoneNumber,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** A contact; {@code own} for the person's own, as a request-contact button sends it. */
    record Contact(
            @Nullable String phoneNumber,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Long userId,
            @Nullable Boolean own,
            @Nullable Long replyTo) {}

    /** People picked with a request-users button. */
    record Users(int requestId, @Nullable List<Long> userIds) {}

    /** A text that somebody else had written, sent on; {@code hidden} where that person lets nobody know who it is. */
    record Forward(
            long from, @Nullable String text, @Nullable Boolean hidden) {}

    /** Another text, or caption, for an own message. */
    record Edit(long messageId, @Nullable String text) {}

    /** A press: of the button with this label, or with this data; forged data needs no button. */
    record Press(
            long messageId,
            @Nullable String label,
            @Nullable String data,
            @Nullable Boolean forged) {}

    /** What a body must have. */
    static <T> T need(@Nullable T value, String name) {
        if (value == null) {
            throw Refusal.malformed(name + " is missing");
        }
        return Objects.requireNonNull(value);
    }

    private static int positive(@Nullable Integer value, int usual, String name) {
        int number = value == null ? usual : value;
        if (number < 1) {
            throw Refusal.malformed(name + " is at least 1");
        }
        return number;
    }
}
