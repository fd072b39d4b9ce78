package operatordesk.gateway.archives;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP file with names in UTF-8. Everything blocks: not for an event loop. */
final class ZipWriter implements AutoCloseable {
    /** By it Windows' oldest programs know UTF-8. */
    private static final String UTF_8_MARK = "\uFEFF";

    private final ZipOutputStream zip;

    ZipWriter(Path file) throws IOException {
        zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
        // Nearly everything is a photo, and as small already as it gets.
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void add(String name, Path content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(content, zip);
        zip.closeEntry();
    }

    /** Lines as every system's programs read them. */
    void add(String name, Iterable<String> lines) throws IOException {
        String text = UTF_8_MARK + String.join("\r\n", lines) + "\r\n";
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
