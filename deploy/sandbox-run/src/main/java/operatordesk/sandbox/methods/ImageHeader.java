package operatordesk.sandbox.methods;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;

/** How large a picture is, in pixels, as the beginning of its file says: JPEG, PNG and GIF. */
record ImageHeader(int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int GIF = 0x474946;
    private static final int JPEG = 0xFFD8;
    private static final int PNG_SIZE_AT = 16;
    private static final int GIF_SIZE_AT = 6;
    private static final int JPEG_SIZE_AT = 5;
    private static final int MOST_OF_SIDES = 10_000;
    private static final int MOST_RATIO = 20;

    /** The size of a picture; empty for a file that is none of these. */
    static Optional<ImageHeader> of(Buffer file) {
        try {
            if (file.getLong(0) == PNG) {
                return Optional.of(new ImageHeader(file.getInt(PNG_SIZE_AT), file.getInt(PNG_SIZE_AT + 4)));
            }
            if (file.getMedium(0) == GIF) {
                return Optional.of(new ImageHeader(
                        file.getUnsignedShortLE(GIF_SIZE_AT), file.getUnsignedShortLE(GIF_SIZE_AT + 2)));
            }
            return file.getUnsignedShort(0) == JPEG ? Optional.of(jpeg(file)) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Goes from one segment to the next until the one that begins a frame, which has the size. */
    private static ImageHeader jpeg(Buffer file) {
        int at = 2;
        while (!beginsFrame(file.getUnsignedByte(at + 1))) {
            at += 2 + file.getUnsignedShort(at + 2);
        }
        return new ImageHeader(file.getUnsignedShort(at + JPEG_SIZE_AT + 2), file.getUnsignedShort(at + JPEG_SIZE_AT));
    }

    private static boolean beginsFrame(int marker) {
        boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !table;
    }

    /** Whether Telegram takes it for a photo: its sides are at most 10,000 together and 20 to 1. */
    boolean isFit() {
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        return shorter > 0 && width + height <= MOST_OF_SIDES && longer <= shorter * MOST_RATIO;
    }
}
