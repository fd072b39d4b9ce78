package operatordesk.conversation.catalogue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads one step of a kind, by its type. */
final class StepFields {
    static final Localized NOTHING = new Localized("", "");

    private static final int LONGEST_TEXT = 4_096;
    private static final int LONGEST_EXAMPLE = 500;
    private static final int MOST_PAGES = 20;
    private static final int MOST_YEARS = 150;
    private static final int LONGEST_VERSION = 40;
    private static final String USUAL_COUNTRY = "RU";

    private final YamlPlace place;
    private final String key;
    private final Localized name;
    private final Localized prompt;
    private final @Nullable Localized example;

    private StepFields(YamlPlace place, Set<String> taken) {
        this.place = place;
        this.key = place.need("key", "", field -> CatalogueFile.key(field, taken));
        this.name = place.need("name", NOTHING, field -> localized(field, CatalogueFile.LONGEST_LABEL));
        this.prompt = place.need("prompt", NOTHING, field -> localized(field, CatalogueFile.LONGEST_TEXT));
        this.example = find("example", LONGEST_EXAMPLE);
    }

    static StepDefinition step(YamlPlace place, Set<String> taken) {
        var fields = new StepFields(place, taken);
        StepDefinition step = switch (place.need("type", "", YamlPlace::text)) {
            case "photo" -> fields.photo();
            case "document" -> fields.document();
            case "text" -> fields.text();
            case "date" -> fields.date();
            case "choice" -> fields.choice();
            case "phone" -> fields.phone();
            case "location" -> new StepDefinition.Location(fields.key, fields.name, fields.prompt, fields.example);
            case "consent" -> fields.consent();
            default -> fields.unknown();
        };
        place.nothingElse();
        return step;
    }

    /**
     * A text in every language.
     *
     * @param most characters in each
     */
    static Localized localized(YamlPlace place, int most) {
        var localized = new Localized(
                place.need("ru", "", field -> field.text(most)), place.need("en", "", field -> field.text(most)));
        place.nothingElse();
        return localized;
    }

    private @Nullable Localized find(String field, int most) {
        return place.find(field).map(found -> localized(found, most)).orElse(null);
    }

    private StepDefinition photo() {
        Pages pages = pages();
        boolean file = place.find("file_allowed").map(YamlPlace::yes).orElse(true);
        boolean text = place.find("text_allowed").map(YamlPlace::yes).orElse(false);
        return new StepDefinition.Photo(key, name, prompt, example, pages.most(), pages.least(), file, text, largest());
    }

    private StepDefinition document() {
        Pages pages = pages();
        FileKinds allowed = place.find("allowed").map(FileFields::kinds).orElse(FileKinds.ANY);
        return new StepDefinition.Document(key, name, prompt, example, pages.most(), pages.least(), allowed, largest());
    }

    private @Nullable Long largest() {
        return place.find("largest").map(FileFields::size).orElse(null);
    }

    private record Pages(int least, int most) {
        static final Pages ONE = new Pages(1, 1);
    }

    private Pages pages() {
        return place.find("pages").map(StepFields::pages).orElse(Pages.ONE);
    }

    /** A number, or the fewest and the most of them. */
    private static Pages pages(YamlPlace place) {
        if (!place.hasFields()) {
            int known = place.number(1, MOST_PAGES);
            return new Pages(known, known);
        }
        int least = place.need("least", 1, field -> field.number(1, MOST_PAGES));
        int most = place.need("most", least, field -> field.number(least, MOST_PAGES));
        place.nothingElse();
        return new Pages(least, most);
    }

    private StepDefinition text() {
        int least =
                place.find("least").map(field -> field.number(1, LONGEST_TEXT)).orElse(1);
        int most = place.find("most")
                .map(field -> field.number(least, LONGEST_TEXT))
                .orElse(LONGEST_TEXT);
        String pattern = place.find("pattern").map(StepFields::pattern).orElse(null);
        return new StepDefinition.Text(
                key, name, prompt, example, least, most, pattern, find("expected", CatalogueFile.LONGEST_TEXT));
    }

    private StepDefinition date() {
        Integer least = age("least_age");
        Integer most = age("most_age");
        if (least != null && most != null && least > most) {
            place.mistake("least_age is more than most_age");
        }
        return new StepDefinition.Date(key, name, prompt, example, least, most);
    }

    private @Nullable Integer age(String field) {
        return place.find(field).map(years -> years.number(0, MOST_YEARS)).orElse(null);
    }

    private StepDefinition choice() {
        List<Localized> options = place.need("options", List.of(), PressFields::options);
        return new StepDefinition.Choice(key, name, prompt, example, options);
    }

    private StepDefinition phone() {
        String country = place.find("country").map(StepFields::country).orElse(USUAL_COUNTRY);
        return new StepDefinition.Phone(key, name, prompt, example, country);
    }

    private static String country(YamlPlace place) {
        String country = place.text();
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(country)) {
            place.mistake("a country of two capital letters is expected, like RU or GB");
        }
        return country;
    }

    private StepDefinition consent() {
        Set<String> buttons = new HashSet<>();
        return new StepDefinition.Consent(
                key,
                name,
                prompt,
                example,
                place.need("version", "", field -> field.text(LONGEST_VERSION)),
                place.need("agree", NOTHING, field -> PressFields.option(field, buttons)),
                place.need("refuse", NOTHING, field -> PressFields.option(field, buttons)),
                place.need("refused", NOTHING, field -> localized(field, CatalogueFile.LONGEST_TEXT)));
    }

    private StepDefinition unknown() {
        place.find("type")
                .ifPresent(type -> type.mistake(
                        "the type is one of photo, document, text, date, choice, phone, location, consent"));
        return text();
    }

    private static String pattern(YamlPlace place) {
        String pattern = place.text();
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            place.mistake("not a regular expression: " + e.getDescription());
        }
        return pattern;
    }
}
