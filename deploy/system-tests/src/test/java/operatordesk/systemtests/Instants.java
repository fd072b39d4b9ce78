package operatordesk.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Predicate;

/** How what processes ask their servers is recognised on a wire. */
final class Instants {
    private static final String SCRIPTS = "/operatordesk/conversation/sessions/";

    private Instants() {}

    /** The commit of a turn in a chat. */
    static Predicate<String> commit(long chat) {
        return script("commit").and(question -> question.contains("desk:chat:" + chat + ":session"));
    }

    /** That an effect in a lane of a chat is done. */
    static Predicate<String> done(String lane, long chat) {
        return script("done").and(question -> question.contains("desk:chat:" + chat + ":lease:" + lane));
    }

    /** A message to a chat. */
    static Predicate<String> sending(long chat) {
        return question -> question.contains("/sendMessage ") && question.contains("\"chat_id\":" + chat);
    }

    /** Rows of what a chat's person did, with this text in one of them. */
    static Predicate<String> rows(long chat, String text) {
        return question -> question.contains("." + chat) && question.contains(text);
    }

    /** A script goes to Redis by its hash, or as it is. */
    private static Predicate<String> script(String name) {
        String text = read(SCRIPTS + name + ".lua");
        String hash = hash(text);
        return question -> question.contains(hash) || question.contains(text);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Instants.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(script.getBytes(ISO_8859_1));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
