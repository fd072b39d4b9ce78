package operatordesk.sandbox.model;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** An uploaded file as the uploader's device knows it, with what is in it. */
public record Uploaded(
        Buffer content, @Nullable String name, @Nullable String mimeType) {}
