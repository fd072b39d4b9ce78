package operatordesk.sandbox.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the browser may load for the page: its own files, and of inline scripts only the import map as it stands in the page. */
final class ContentPolicy {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ContentPolicy() {}

    /**
     * The value of {@code Content-Security-Policy}.
     *
     * @param page the page's HTML; throws {@link IllegalStateException} where it has no import map
     */
    static String of(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        if (!map.find()) {
            throw new IllegalStateException("the page has no import map");
        }
        return "default-src 'none'; script-src 'self' 'sha256-" + digest(map.group(1)) + "'; style-src 'self';"
                + " img-src 'self' blob: data:; connect-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors 'none'";
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
