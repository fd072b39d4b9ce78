package operatordesk.conversation.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked for.
 *
 * @param key up to 24 of {@code a-z 0-9 _}, so that it fits into a button; of several kinds asked together, their keys with a
 *     {@code +} between them
 * @param label the operator's button
 * @param received what the client is told when all of it has arrived
 * @param steps at least one
 * @param reasons ready ones for asking again
 * @param due after what time from asking an answer is overdue; absent where it never is
 * @param reminders after what times from asking the client is reminded, each later than the one before
 * @param expires after what time from asking a request that is still open is closed by itself; absent where it stays open
 * @param reviewed whether an operator gives a verdict on the answers
 */
public record RequestKind(
        String key,
        Localized label,
        Localized received,
        List<StepDefinition> steps,
        List<Reason> reasons,
        @Nullable Duration due,
        List<Duration> reminders,
        @Nullable Duration expires,
        boolean reviewed) {
    public RequestKind {
        steps = List.copyOf(steps);
        reasons = List.copyOf(reasons);
        reminders = List.copyOf(reminders);
    }

    /** A kind that stays open until something comes of it. */
    public RequestKind(
            String key,
            Localized label,
            Localized received,
            List<StepDefinition> steps,
            List<Reason> reasons,
            @Nullable Duration due,
            List<Duration> reminders,
            boolean reviewed) {
        this(key, label, received, steps, reasons, due, reminders, null, reviewed);
    }

    /** A kind of which nothing is said but its questions. */
    public RequestKind(String key, Localized label, Localized received, List<StepDefinition> steps) {
        this(key, label, received, steps, List.of(), null, List.of(), true);
    }

    /** Reads a kind that an earlier release wrote, too: what that one did not know is as where the file says nothing. */
    @JsonCreator
    static RequestKind read(
            @JsonProperty("key") String key,
            @JsonProperty("label") Localized label,
            @JsonProperty("received") Localized received,
            @JsonProperty("steps") List<StepDefinition> steps,
            @JsonProperty("reasons") @Nullable List<Reason> reasons,
            @JsonProperty("due") @Nullable Duration due,
            @JsonProperty("reminders") @Nullable List<Duration> reminders,
            @JsonProperty("expires") @Nullable Duration expires,
            @JsonProperty("reviewed") @Nullable Boolean reviewed) {
        return new RequestKind(
                key,
                label,
                received,
                steps,
                reasons == null ? List.of() : reasons,
                due,
                reminders == null ? List.of() : reminders,
                expires,
                reviewed == null || reviewed);
    }

    /** Whether it was made of several kinds. */
    public boolean isSeveral() {
        return keys().size() > 1;
    }

    /** Of the kinds that it was made of; its own where it is one. */
    public List<String> keys() {
        return keys(key);
    }

    /** Of the kinds that a kind of this key was made of. */
    public static List<String> keys(String key) {
        return List.of(key.split(Pattern.quote(Together.AND), -1));
    }

    /** From when it is overdue that was asked at a time; absent where it never is. */
    public @Nullable Instant dueFrom(Instant asked) {
        return due == null ? null : asked.plus(due);
    }

    /** Every answer that the kind needs, in order: a step of several pages is several questions. */
    public List<Question> questions() {
        return steps.stream()
                .flatMap(step -> IntStream.rangeClosed(1, step.pages()).mapToObj(page -> new Question(step, page)))
                .toList();
    }

    /** Which number of "1 of 3" a question has, from 1. The pages of a step that takes as many as one likes share one. */
    public int number(Question question) {
        int before = steps.stream()
                .takeWhile(step -> !step.key().equals(question.step().key()))
                .mapToInt(RequestKind::numbers)
                .sum();
        return before + Math.min(question.page(), numbers(question.step()));
    }

    /** How many numbers the questions have. */
    public int numbers() {
        return steps.stream().mapToInt(RequestKind::numbers).sum();
    }

    private static int numbers(StepDefinition step) {
        return step.openEnded() ? 1 : step.pages();
    }

    /**
     * Whether the client looks at a summary before it is sent: for a form of several questions of which any is not a file. Pages
     * alone close by themselves.
     */
    public boolean hasSummary() {
        return questions().size() > 1 && steps.stream().anyMatch(step -> !step.answeredByFile());
    }

    /**
     * One answer that is needed.
     *
     * @param page from 1
     */
    public record Question(StepDefinition step, int page) {}
}
