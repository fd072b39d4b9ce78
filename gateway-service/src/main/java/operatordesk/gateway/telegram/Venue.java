package operatordesk.gateway.telegram;

import java.util.Objects;

/** A place with a name. Prints nothing of it. */
public record Venue(Location location, String title, String address) {
    public Venue {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Venue";
    }
}
