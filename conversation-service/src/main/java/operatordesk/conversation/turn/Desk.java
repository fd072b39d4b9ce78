package operatordesk.conversation.turn;

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

    /** The newest catalogue; it changes while the desk works. */
    public Catalogue catalogue() {
        return inForce.get();
    }
}
