package operatordesk.conversation.sessions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** The atomic steps in Redis, each a Lua file beside this class. */
enum Script {
    LOAD,
    COMMIT,
    PARK,
    KEPT,
    TAKE,
    DONE,
    POSTPONE,
    RENEW;

    private final String text;
    private final String sha;

    Script() {
        text = read(name().toLowerCase(Locale.ROOT) + ".lua");
        sha = sha(text);
    }

    String text() {
        return text;
    }

    /** What Redis calls the script once it knows it. */
    String sha() {
        return sha;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
