package operatordesk.conversation.catalogue;

import java.util.List;

/** The catalogue cannot be used. One mistake a line, each with its line in the file and its path. */
public final class MalformedCatalogue extends RuntimeException {
    private final transient List<String> mistakes;

    MalformedCatalogue(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
