package operatordesk.sandbox.model;

import io.vertx.core.buffer.Buffer;
import java.util.Random;

/**
 * What is in a file that a person sent, of whom the sandbox asks for no more than a name and a size: the same bytes for the same
 * file, which look like a JPEG where it is a photo and are as hard to compress.
 */
final class FileBytes {
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final byte[] JPEG_ENDS = {(byte) 0xFF, (byte) 0xD9};

    private FileBytes() {}

    static Buffer of(StoredFile file) {
        byte[] bytes = new byte[Math.toIntExact(file.fileSize())];
        new Random(file.fileUniqueId().hashCode()).nextBytes(bytes);
        if (file.kind() == FileKind.PHOTO && bytes.length >= JPEG_BEGINS.length + JPEG_ENDS.length) {
            System.arraycopy(JPEG_BEGINS, 0, bytes, 0, JPEG_BEGINS.length);
            System.arraycopy(JPEG_ENDS, 0, bytes, bytes.length - JPEG_ENDS.length, JPEG_ENDS.length);
        }
        return Buffer.buffer(bytes);
    }
}
