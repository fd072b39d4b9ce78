package operatordesk.sandbox.calls;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Names in the process's log what a bot asked for and the sandbox does not have: each method, and each parameter of a method,
 * once. Values are never named. For one thread only.
 */
public final class OddCalls {
    private static final Logger LOG = LoggerFactory.getLogger(OddCalls.class);
    private static final int MOST_NAMED = 1_000;
    private static final int LONGEST = 80;

    private final Set<String> named = new HashSet<>();

    /** A method that the sandbox does not have. */
    public void noMethod(String method) {
        String name = plain(method);
        if (isNew(name.toLowerCase(Locale.ROOT))) {
            LOG.warn("The sandbox does not support the method {}; it answers as Telegram to an unknown one", name);
        }
    }

    /** What of a call nothing asked for: parameters, fields inside of them, and files. */
    public void noUse(String method, List<String> unknown) {
        String name = plain(method);
        for (String each : unknown) {
            String what = plain(each);
            if (isNew(name.toLowerCase(Locale.ROOT) + " " + what)) {
                LOG.warn("The sandbox has no use for what {} was called with: {}", name, what);
            }
        }
    }

    private boolean isNew(String name) {
        return named.size() < MOST_NAMED && named.add(name);
    }

    private static String plain(String name) {
        String shortened = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        return shortened.replaceAll("[^A-Za-z0-9_:. -]", "?");
    }
}
