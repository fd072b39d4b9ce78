package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.queries.HistoryAnswer;
import operatordesk.contracts.queries.HistoryAnswer.Line;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import org.jspecify.annotations.Nullable;

/** Lines for a file, the newest first, up to what one file is to hold: the memory that it takes is bounded. */
final class Gathered {
    static final int MOST_LINES = 5_000;
    static final int MOST_CHARACTERS = 1_000_000;

    private final List<Line> lines = new ArrayList<>();
    private @Nullable ClientLine client;
    private int characters;
    private boolean cut;

    /** Takes the next page; answers whether the one after it is wanted. */
    boolean with(HistoryAnswer page) {
        client = page.client();
        for (Line line : page.lines()) {
            characters += line instanceof Line.Said said && said.text() != null
                    ? said.text().length()
                    : 0;
            cut = lines.size() == MOST_LINES || characters > MOST_CHARACTERS;
            if (cut) {
                return false;
            }
            lines.add(line);
        }
        return page.older();
    }

    List<Line> lines() {
        return lines;
    }

    @Nullable
    ClientLine client() {
        return client;
    }

    /** Whether older lines were left out. */
    boolean isCut() {
        return cut;
    }
}
