package operatordesk.sandbox.model;

import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is in the files that were uploaded last, by their keys: as many as 64 MB hold, and the newest always. */
final class Contents {
    private static final long MOST_BYTES = 64L << 20;

    private final LinkedHashMap<String, Uploaded> kept = new LinkedHashMap<>();
    private long bytes;

    /** Keeps a content as the newest; answers its key, which is the same for the same bytes. */
    String add(Buffer content, @Nullable String name, @Nullable String mimeType) {
        String key = key(content);
        put(key, new Uploaded(content, name, mimeType));
        return key;
    }

    /** Keeps a content as the newest under the key that is known for it. */
    void put(String key, Uploaded upload) {
        Uploaded former = kept.remove(key);
        bytes += upload.content().length()
                - (former == null ? 0 : former.content().length());
        kept.put(key, upload);
        while (bytes > MOST_BYTES && kept.size() > 1) {
            Uploaded oldest = kept.pollFirstEntry().getValue();
            bytes -= oldest.content().length();
        }
    }

    Optional<Uploaded> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private static String key(Buffer content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
