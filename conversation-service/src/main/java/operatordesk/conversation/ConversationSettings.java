package operatordesk.conversation;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import operatordesk.contracts.node.Environment;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.MalformedCatalogue;
import operatordesk.conversation.effects.OfficeHours;

/**
 * The conversation service's settings.
 *
 * @param redisUrl may hold a password, so it is never printed
 * @param operators Telegram IDs; at least one
 * @param catalogueFile is looked at for changes
 * @param catalogue as it stood in the file at the start
 * @param hours the office's
 * @param language of people who have not chosen one
 */
public record ConversationSettings(
        String redisUrl,
        Set<Long> operators,
        Path catalogueFile,
        Catalogue catalogue,
        OfficeHours hours,
        Language language) {
    private static final String ID = "[1-9]\\d{0,15}";

    public ConversationSettings {
        operators = Set.copyOf(operators);
    }

    /** Reads {@code REDIS_URL}, {@code OPERATOR_IDS}, {@code CATALOGUE_FILE}, {@code TIME_ZONE}, {@code QUIET_HOURS},
     * {@code DEFAULT_LANGUAGE}. */
    public static ConversationSettings from(Environment environment) {
        String redis = environment.need("REDIS_URL", "where Redis is, redis://host:port");
        if (!redis.isEmpty() && !redis.matches("rediss?://.+")) {
            environment.complain("REDIS_URL is malformed: expected redis://host:port");
        }
        return new ConversationSettings(
                redis,
                operators(environment),
                catalogueFile(environment),
                catalogue(environment),
                hours(environment),
                environment.read("DEFAULT_LANGUAGE", Language.RUSSIAN, "ru or en", Language::of));
    }

    private static OfficeHours hours(Environment environment) {
        var zone = environment.read("TIME_ZONE", ZoneId.of("Europe/Moscow"), "a zone like Europe/Moscow", ZoneId::of);
        return environment.read(
                "QUIET_HOURS",
                OfficeHours.of(zone, "21:00-09:00"),
                "two times like 21:00-09:00",
                text -> OfficeHours.of(zone, text));
    }

    private static Path catalogueFile(Environment environment) {
        return Path.of(environment.find("CATALOGUE_FILE").orElse("deploy/catalogue.yaml"));
    }

    private static Catalogue catalogue(Environment environment) {
        Path file = catalogueFile(environment);
        try {
            return CatalogueFile.read(file);
        } catch (MalformedCatalogue e) {
            e.mistakes().forEach(mistake -> environment.complain("CATALOGUE_FILE " + file + ": " + mistake));
            return new Catalogue(List.of());
        }
    }

    private static Set<Long> operators(Environment environment) {
        Set<Long> operators = new HashSet<>();
        boolean present = !environment
                .need("OPERATOR_IDS", "the operators' Telegram IDs, with commas between them")
                .isEmpty();
        List<String> ids = environment.list("OPERATOR_IDS");
        if (present && (ids.isEmpty() || !ids.stream().allMatch(id -> id.matches(ID)))) {
            environment.complain("OPERATOR_IDS is malformed: expected whole numbers with commas between them");
            return operators;
        }
        ids.forEach(id -> operators.add(Long.parseLong(id)));
        return operators;
    }

    /** Without the URL of Redis, which may hold a password. */
    @Override
    public String toString() {
        return "ConversationSettings[operators=" + operators.size() + ", kinds="
                + catalogue.kinds().size() + ", hours=" + hours + ", language=" + language + "]";
    }
}
