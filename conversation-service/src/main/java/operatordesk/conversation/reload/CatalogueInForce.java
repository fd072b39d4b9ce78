package operatordesk.conversation.reload;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import operatordesk.conversation.catalogue.Catalogue;

/** The newest catalogue without a mistake, and what is wrong with the file when it is not that one. Safe for all threads. */
public final class CatalogueInForce implements Supplier<Catalogue> {
    private final Path file;
    private volatile Catalogue catalogue;
    private volatile List<String> mistakes = List.of();

    /** Begins with what was read from the file at the start. */
    public CatalogueInForce(Path file, Catalogue atStart) {
        this.file = file;
        this.catalogue = atStart;
    }

    Path file() {
        return file;
    }

    @Override
    public Catalogue get() {
        return catalogue;
    }

    /** From now on this one is in force. */
    void take(Catalogue newest) {
        catalogue = newest;
        mistakes = List.of();
    }

    /** The file has mistakes: the former catalogue stays in force. Answers whether that is news. */
    boolean refuse(List<String> found) {
        boolean news = !mistakes.equals(found);
        mistakes = List.copyOf(found);
        return news;
    }

    /** For the health page. A mistake in the file takes nothing from the service, so it stays well. */
    public String state() {
        List<String> found = mistakes;
        return found.isEmpty()
                ? "ok"
                : "ok, the former one is in force, the file has mistakes: " + String.join("; ", found);
    }
}
