package operatordesk.sandbox.methods;

import org.jspecify.annotations.Nullable;

/** A file part of a multipart call; its bytes are not kept. */
public record Upload(String name, @Nullable String mimeType, long size, String digest) {}
