package operatordesk.sandbox.methods;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** A file part of a multipart call. */
public record Upload(String name, @Nullable String mimeType, String digest, Buffer content) {
    long size() {
        return content.length();
    }
}
