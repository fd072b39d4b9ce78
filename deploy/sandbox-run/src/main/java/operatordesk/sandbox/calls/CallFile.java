package operatordesk.sandbox.calls;

import org.jspecify.annotations.Nullable;

/**
 * A file part of a call.
 *
 * @param part what the part is called
 * @param size in bytes
 * @param key under which its bytes are at {@code /uploads}, while they are among the newest
 */
public record CallFile(String part, String name, @Nullable String mimeType, long size, String key) {}
