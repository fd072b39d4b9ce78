package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of a request kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
public sealed interface StepDefinition {
    /** Names the step within its kind, in rows and in files. */
    String key();

    /** What an operator reads in front of the answer. */
    Localized name();

    /** What the client is asked. */
    Localized prompt();

    /** A good answer, shown with the question; absent where a picture is asked for. */
    @Nullable
    Localized example();

    /** The most answers that the step takes, at least 1. */
    default int pages() {
        return 1;
    }

    /** How many answers must be there before the client can close the step; as many as {@link #pages} where their number is known. */
    default int leastPages() {
        return pages();
    }

    /** Whether the client says when there are no more pages. */
    default boolean openEnded() {
        return leastPages() < pages();
    }

    /** Whether it is answered with a file, and not in words. */
    default boolean answeredByFile() {
        return this instanceof Photo || this instanceof Document;
    }

    /**
     * How an answer that is kept as this text reads in each language; absent where it reads as it is kept.
     *
     * @param text as the step keeps it
     */
    default @Nullable Localized reading(String text) {
        return null;
    }

    /** A step that is answered by pressing one of its buttons, or by writing what stands on one. */
    sealed interface Buttons extends StepDefinition {
        /** What stands on the buttons, at least two. */
        List<Localized> buttons();
    }

    /** A step for which Telegram can put a key in the place of the client's keyboard. */
    sealed interface Keys extends StepDefinition {}

    /**
     * A photo.
     *
     * @param pages the most photos
     * @param leastPages after how many the client may say that there are no more; as many as {@code pages} where the number is known
     * @param fileAllowed whether an image or a PDF sent as a file is taken too, for better quality
     * @param textAllowed whether a written text is taken instead
     * @param largest the most bytes of a file; absent where any size is taken
     */
    @JsonTypeName("photo")
    record Photo(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            int pages,
            int leastPages,
            boolean fileAllowed,
            boolean textAllowed,
            @Nullable Long largest)
            implements StepDefinition {
        /** Reads a step that an earlier release wrote, too: its number of pages was always known. */
        @JsonCreator
        static Photo read(
                @JsonProperty("key") String key,
                @JsonProperty("name") Localized name,
                @JsonProperty("prompt") Localized prompt,
                @JsonProperty("example") @Nullable Localized example,
                @JsonProperty("pages") int pages,
                @JsonProperty("leastPages") @Nullable Integer leastPages,
                @JsonProperty("fileAllowed") boolean fileAllowed,
                @JsonProperty("textAllowed") boolean textAllowed,
                @JsonProperty("largest") @Nullable Long largest) {
            int least = leastPages == null ? pages : leastPages;
            return new Photo(key, name, prompt, example, pages, least, fileAllowed, textAllowed, largest);
        }
    }

    /**
     * A file, sent as a file.
     *
     * @param pages the most files
     * @param leastPages after how many the client may say that there are no more; as many as {@code pages} where the number is known
     * @param allowed which kinds of files are taken
     * @param largest the most bytes of a file; absent where any size is taken
     */
    @JsonTypeName("document")
    record Document(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            int pages,
            int leastPages,
            FileKinds allowed,
            @Nullable Long largest)
            implements StepDefinition {}

    /**
     * A text in one's own words.
     *
     * @param least fewest characters
     * @param most most characters, up to Telegram's 4,096
     * @param pattern a regular expression that the whole text must match
     * @param expected what to tell a client whose text does not match
     */
    @JsonTypeName("text")
    record Text(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            int least,
            int most,
            @Nullable String pattern,
            @Nullable Localized expected)
            implements StepDefinition {}

    /**
     * A date.
     *
     * @param leastAge fewest full years between the date and today
     * @param mostAge most full years between the date and today
     */
    @JsonTypeName("date")
    record Date(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            @Nullable Integer leastAge,
            @Nullable Integer mostAge)
            implements StepDefinition {}

    /**
     * One of several options. It is kept by what stood on its button.
     *
     * @param options at least two, no two alike in any language
     */
    @JsonTypeName("choice")
    record Choice(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            List<Localized> options) implements Buttons {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<Localized> buttons() {
            return options;
        }

        @Override
        public @Nullable Localized reading(String text) {
            return options.stream()
                    .filter(option -> option.ru().equals(text) || option.en().equals(text))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A phone number: the client's own out of Telegram, or a written one. It is kept as {@code +} and digits.
     *
     * @param country of written numbers without a country code, two letters as in ISO 3166
     */
    @JsonTypeName("phone")
    record Phone(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            String country) implements Keys {}

    /** A place on the map. It is kept as latitude and longitude, and its name where it has one. */
    @JsonTypeName("location")
    record Location(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example) implements Keys {
        @Override
        public Localized reading(String text) {
            String[] parts = text.split(", ", 3);
            String read = parts.length < 2
                    ? text
                    : text + "\nhttps://www.openstreetmap.org/?mlat=" + parts[0] + "&mlon=" + parts[1];
            return new Localized(read, read);
        }
    }

    /**
     * Agreeing to something. The prompt is what is agreed to; its version is what is kept.
     *
     * @param agree the button that agrees
     * @param refuse the button that does not
     * @param refused what the client reads who does not agree
     */
    @JsonTypeName("consent")
    record Consent(
            String key,
            Localized name,
            Localized prompt,
            @Nullable Localized example,
            String version,
            Localized agree,
            Localized refuse,
            Localized refused)
            implements Buttons {
        @Override
        public List<Localized> buttons() {
            return List.of(agree, refuse);
        }

        @Override
        public Localized reading(String text) {
            return new Localized(agree.ru() + " (" + text + ")", agree.en() + " (" + text + ")");
        }
    }
}
