package operatordesk.conversation.turn;

import java.time.ZoneId;
import java.util.Set;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;

/**
 * What the whole desk has in common.
 *
 * @param operators Telegram IDs
 * @param zone the office's time zone
 * @param language of people who have not chosen one
 */
public record Desk(Set<Long> operators, Catalogue catalogue, ZoneId zone, Language language) {
    public Desk {
        operators = Set.copyOf(operators);
    }
}
