package operatordesk.conversation.screens;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.shows.Button;

/** Buttons that copy what an operator needs elsewhere; what is too long for one is copied out of the message by hand. */
final class CopyButtons {
    private static final int IN_A_ROW = 2;
    private static final String MARK = "📋 ";

    private final List<List<Button>> rows = new ArrayList<>();

    /**
     * One more.
     *
     * @param name of the value, for the label
     */
    CopyButtons with(String name, String value) {
        if (Button.canCopy(value)) {
            if (rows.isEmpty() || rows.getLast().size() == IN_A_ROW) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(Button.copying(MARK + Shortened.toLabel(name), value));
        }
        return this;
    }

    List<List<Button>> rows() {
        return rows;
    }
}
