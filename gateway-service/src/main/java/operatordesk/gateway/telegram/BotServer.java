package operatordesk.gateway.telegram;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A Bot API server and who we are to it.
 *
 * @param url {@code http} or {@code https}, a host, perhaps a path; slashes at the end are taken off. Anything else
 *     throws {@link IllegalArgumentException}
 */
public record BotServer(URI url, BotToken token) {
    public BotServer {
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        if (!web || url.getHost() == null || !plain) {
            throw new IllegalArgumentException("no URL of a Bot API server");
        }
        url = URI.create(url.toString().replaceAll("/+$", ""));
    }

    /** Where a file is fetched whose path Telegram has told. It contains the token: never print it. */
    String file(String path) {
        return url + "/file/bot" + token.value() + "/" + encoded(path);
    }

    /** The path as it stands in an address. Throws {@link IllegalArgumentException} for what is no path. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path");
        }
    }

    /** Where a method is called. It contains the token: never print it. */
    String place(String method) {
        return url + "/bot" + token.value() + "/" + method;
    }
}
