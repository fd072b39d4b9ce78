package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The languages that the desk speaks. */
public enum Language {
    RUSSIAN("ru"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The two-letter code on the wire, in settings and in buttons. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The language of a code. Throws {@link IllegalArgumentException} for a language that is not spoken here. */
    @JsonCreator
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("ru or en"));
    }
}
