package operatordesk.gateway;

import java.time.Duration;
import operatordesk.contracts.node.Health;
import operatordesk.gateway.telegram.TelegramHealth;
import operatordesk.gateway.updates.EventHealth;

/** What the health page says of a gateway. It outlives the leases. */
record GatewayHealth(TelegramHealth telegram, EventHealth events) {
    static GatewayHealth of(GatewaySettings settings) {
        Duration silence = Duration.ofSeconds(settings.pollTimeoutSeconds())
                .plus(settings.pacing().silence());
        return new GatewayHealth(new TelegramHealth(silence, System::nanoTime), new EventHealth());
    }

    void addTo(Health page) {
        page.add("telegram", telegram::words);
        page.add("events", events::words);
    }

    /** This gateway begins to lead. */
    void begin() {
        telegram.beginning();
    }

    /** This gateway stands by. */
    void rest() {
        telegram.resting();
        events.reset();
    }
}
