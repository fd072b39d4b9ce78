package operatordesk.gateway.lease;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this gateway leads, in words for the health page. Standing by is as well as leading. Each change is logged once. */
public final class LeaseHealth {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseHealth.class);

    private volatile String words = "no lease was asked for yet";

    /** {@code ok, leading}, {@code ok, standing by}, or what is wrong. From any thread. */
    public String words() {
        return words;
    }

    void leads(long epoch) {
        change("ok, leading", "This gateway leads now, epoch " + epoch);
    }

    void standsBy() {
        change("ok, standing by", "Another gateway leads; this one stands by");
    }

    void lost(String why) {
        LOG.warn("This gateway leads no more: {}", why);
        words = "no leader: " + why;
    }

    void away() {
        change("no leader: Redis is away", "Redis is away; without it no gateway leads");
    }

    private void change(String now, String line) {
        if (!words.equals(now)) {
            words = now;
            LOG.info("{}", line);
        }
    }
}
