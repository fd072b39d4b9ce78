package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.Set;

/**
 * What is left of a kind whose questions are asked no more: the steps to which answers may still come, and what makes them
 * good ones. A session remembers many of these, and is read and written with every event.
 */
public final class Answerable {
    private static final Localized NOTHING = new Localized("", "");

    private Answerable() {}

    /**
     * The kind with those of its steps that are left.
     *
     * @param steps the keys of those to which answers may come
     */
    public static RequestKind of(RequestKind kind, Set<String> steps) {
        List<StepDefinition> left = kind.steps().stream()
                .filter(step -> steps.contains(step.key()))
                .map(Answerable::of)
                .toList();
        return new RequestKind(kind.key(), kind.label(), NOTHING, left, List.of(), null, List.of(), kind.reviewed());
    }

    private static StepDefinition of(StepDefinition step) {
        return switch (step) {
            case StepDefinition.Photo(
                    var key,
                    var name,
                    var prompt,
                    var example,
                    int pages,
                    int least,
                    boolean file,
                    boolean text,
                    var most) -> new StepDefinition.Photo(key, name, NOTHING, example, pages, least, file, text, most);
            case StepDefinition.Document(
                    var key,
                    var name,
                    var prompt,
                    var example,
                    int pages,
                    int least,
                    var allowed,
                    var most) -> new StepDefinition.Document(key, name, NOTHING, example, pages, least, allowed, most);
            case StepDefinition.Text(
                    var key,
                    var name,
                    var prompt,
                    var example,
                    int least,
                    int most,
                    var pattern,
                    var expected) ->
                new StepDefinition.Text(key, name, NOTHING, example, least, most, pattern, expected);
            case StepDefinition.Date(var key, var name, var prompt, var example, var leastAge, var mostAge) ->
                new StepDefinition.Date(key, name, NOTHING, example, leastAge, mostAge);
            case StepDefinition.Choice(var key, var name, var prompt, var example, var options) ->
                new StepDefinition.Choice(key, name, NOTHING, example, options);
            case StepDefinition.Phone(var key, var name, var prompt, var example, String country) ->
                new StepDefinition.Phone(key, name, NOTHING, example, country);
            case StepDefinition.Location(var key, var name, var prompt, var example) ->
                new StepDefinition.Location(key, name, NOTHING, example);
            case StepDefinition.Consent(
                    var key,
                    var name,
                    var prompt,
                    var example,
                    String version,
                    var agree,
                    var refuse,
                    var refused) ->
                new StepDefinition.Consent(key, name, NOTHING, example, version, agree, refuse, refused);
        };
    }
}
