package operatordesk.sandbox.model;

import org.jspecify.annotations.Nullable;

/** A file as the sender's device describes it; the size in bytes. */
public record FileDescription(
        @Nullable String name, @Nullable String mimeType, long size) {}
