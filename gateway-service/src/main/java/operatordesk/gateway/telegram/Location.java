package operatordesk.gateway.telegram;

/** A point on the map, in degrees; north and east are positive. Prints nothing of it. */
public record Location(double latitude, double longitude) {
    @Override
    public String toString() {
        return "Location";
    }
}
