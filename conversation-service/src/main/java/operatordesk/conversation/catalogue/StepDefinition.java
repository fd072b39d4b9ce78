package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
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
        return false;
    }

    /**
     * A photo.
     *
     * @param pages the most photos
     * @param leastPages after how many the client may say that there are no more; as many as {@code pages} where the number is known
     * @param fileAllowed whether an image or a PDF sent as a file is taken too, for better quality
     * @param textAllowed whether a written text is taken instead
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
            boolean textAllowed)
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
                @JsonProperty("textAllowed") boolean textAllowed) {
            int least = leastPages == null ? pages : leastPages;
            return new Photo(key, name, prompt, example, pages, least, fileAllowed, textAllowed);
        }

        @Override
        public boolean answeredByFile() {
            return true;
        }
    }

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
}
