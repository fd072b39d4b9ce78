package operatordesk.storage;

import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.stores.Row;

/** Neighbouring rows of one kind, which one statement takes together. */
record Run(Class<? extends Row> kind, List<Row> rows) {
    /** The rows of a batch as runs, in their order. */
    static List<Run> of(List<Row> rows) {
        List<Run> runs = new ArrayList<>();
        for (Row row : rows) {
            if (runs.isEmpty() || runs.getLast().kind() != row.getClass()) {
                runs.add(new Run(row.getClass(), new ArrayList<>()));
            }
            runs.getLast().rows().add(row);
        }
        return runs;
    }

    /** The rows, all of which are of that kind. */
    <R extends Row> List<R> as(Class<R> type) {
        return rows.stream().map(type::cast).toList();
    }
}
