package operatordesk.conversation.notices;

import java.util.Locale;
import operatordesk.contracts.events.Event;

/** Places in words. */
public final class Places {
    private Places() {}

    /** Latitude and longitude, and the name where it has one. Six decimals are a tenth of a metre. */
    public static String words(Event.Location location) {
        String point = String.format(Locale.ROOT, "%.6f, %.6f", location.latitude(), location.longitude());
        return location.venue() == null ? point : point + ", " + location.venue();
    }
}
