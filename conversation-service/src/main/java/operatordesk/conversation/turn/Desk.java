package operatordesk.conversation.turn;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.effects.OfficeHours;

/**
 * What the whole desk has in common.
 *
 * @param operators Telegram IDs
 * @param inForce gives the catalogue as it stands at that moment
 * @param hours the office's
 * @param language of people who have not chosen one
 */
public record Desk(Set<Long> operators, Supplier<Catalogue> inForce, OfficeHours hours, Language language) {
    public Desk {
        operators = Set.copyOf(operators);
    }

    /** Who hears what is meant for somebody: that operator alone, and whoever is left where it is one no more. */
    List<Long> insteadOf(long operatorId) {
        return operators.contains(operatorId)
                ? List.of(operatorId)
                : operators.stream().sorted().toList();
    }

    /** The newest catalogue; it changes while the desk works. */
    public Catalogue catalogue() {
        return inForce.get();
    }
}
