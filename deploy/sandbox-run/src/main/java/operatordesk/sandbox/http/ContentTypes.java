package operatordesk.sandbox.http;

import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser is told about a file: by its first bytes and never by what its sender said of it. */
final class ContentTypes {
    private static final String ANY = "application/octet-stream";

    private ContentTypes() {}

    /** The type of a picture that every browser knows, or the one of bytes that nothing is said about. */
    static String of(Buffer content) {
        String begin = content.getString(0, Math.min(12, content.length()), StandardCharsets.ISO_8859_1.name());
        if (begin.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (begin.startsWith("\u0089PNG\r\n\u001A\n")) {
            return "image/png";
        }
        if (begin.startsWith("GIF87a") || begin.startsWith("GIF89a")) {
            return "image/gif";
        }
        return begin.startsWith("RIFF") && begin.endsWith("WEBP") ? "image/webp" : ANY;
    }

    static boolean isPicture(String type) {
        return !type.equals(ANY);
    }

    /** A name as a header's {@code filename*} takes it. */
    static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
