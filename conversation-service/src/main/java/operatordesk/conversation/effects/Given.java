package operatordesk.conversation.effects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.conversation.catalogue.Catalogue;

/**
 * What a machine may know besides its state and the event: it has no clock, no memory and no randomness of its own.
 *
 * @param id the event's id, from which every id of what follows is made
 * @param now when the event happened
 * @param hours the office's
 * @param operators who is an operator
 * @param shown the chat's remembered messages
 * @param unguessable a positive number, another one for every event; nobody can guess it
 */
public record Given(
        EventId id,
        Instant now,
        OfficeHours hours,
        Catalogue catalogue,
        Set<Long> operators,
        Map<Slot, Place> shown,
        long unguessable) {
    public Given {
        operators = Set.copyOf(operators);
        shown = Map.copyOf(shown);
    }

    /** For an office that is never quiet, with a number that anybody can guess. */
    public Given(
            EventId id, Instant now, ZoneId zone, Catalogue catalogue, Set<Long> operators, Map<Slot, Place> shown) {
        this(id, now, OfficeHours.always(zone), catalogue, operators, shown, 1);
    }

    /** The office's time zone. */
    public ZoneId zone() {
        return hours.zone();
    }

    /** Today in the office. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, zone());
    }

    /** All operators but one, in the order of their IDs. */
    public List<Long> otherOperators(long operatorId) {
        return operators.stream()
                .filter(operator -> operator != operatorId)
                .sorted()
                .toList();
    }

    /** Whether it is an operator who tries the desk alone: operators are clients in no other way. */
    public boolean isTrial(Person client) {
        return operators.contains(client.id());
    }

    /** Who hears what is decided about a client's requests, by ID: all operators, and of a trial only who tries. */
    public List<Long> hearers(Person client) {
        return isTrial(client)
                ? List.of(client.id())
                : operators.stream().sorted().toList();
    }

    /** The remembered messages whose slots begin so, without the newest ones, so many less one that there is room for one more. */
    public List<Slot> oldest(String beginning, int mostRemembered) {
        return shown.entrySet().stream()
                .filter(entry -> entry.getKey().name().startsWith(beginning))
                .sorted(Comparator.comparingLong((Map.Entry<Slot, Place> entry) ->
                                entry.getValue().messageId())
                        .reversed())
                .skip(mostRemembered - 1L)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Where a slot's message stands; empty where nothing was shown for it yet. */
    public Optional<Place> shownIn(Slot slot) {
        return Optional.ofNullable(shown.get(slot));
    }
}
