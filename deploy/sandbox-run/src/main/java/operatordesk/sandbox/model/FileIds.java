package operatordesk.sandbox.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** File ids with a shape, so that a damaged one and one of another bot are told apart as Telegram does. */
final class FileIds {
    private static final byte LAST_SYMBOL = 4;
    private static final int SIZE = 1 + Long.BYTES + Long.BYTES + 1;
    private static final int UNIQUE_BYTES = 12;

    private FileIds() {}

    /** The n-th file id of a bot. */
    static String make(FileKind kind, long botId, long number) {
        byte[] bytes = ByteBuffer.allocate(SIZE)
                .put((byte) kind.title().charAt(0))
                .putLong(botId)
                .putLong(number)
                .put(LAST_SYMBOL)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The same text for the same content, for every bot. */
    static String unique(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, UNIQUE_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Why this id, which is none of the bot's files, cannot be fetched: a whole one fails only when it is looked for. */
    static BotApiError unfetchable(String fileId) {
        return BotApiError.badRequest(
                isShaped(fileId) ? "wrong file_id or the file is temporarily unavailable" : "invalid file_id");
    }

    private static boolean isShaped(String fileId) {
        try {
            return isShaped(Base64.getUrlDecoder().decode(fileId));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isShaped(byte[] bytes) {
        return bytes.length == SIZE && bytes[SIZE - 1] == LAST_SYMBOL;
    }

    /** Why this id, which is none of the bot's files, cannot be sent. */
    static BotApiError complaint(String fileId) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(fileId);
        } catch (IllegalArgumentException e) {
            return BotApiError.badRequest("wrong remote file identifier specified: Wrong character in the string");
        }
        return isShaped(bytes)
                ? BotApiError.badRequest("wrong file identifier/HTTP URL specified")
                : BotApiError.badRequest(
                        "wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
    }
}
