package operatordesk.gateway.lease;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The atomic steps in Redis, each a Lua file beside this class. */
enum LeaseScript {
    TAKE,
    RENEW,
    RELEASE;

    private final String text;

    LeaseScript() {
        text = read(name().toLowerCase(Locale.ROOT) + ".lua");
    }

    String text() {
        return text;
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(LeaseScript.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
