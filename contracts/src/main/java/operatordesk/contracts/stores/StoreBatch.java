package operatordesk.contracts.stores;

import java.util.List;

/** Rows to be kept together, in this order: all of them or none. */
public record StoreBatch(List<Row> rows) {
    public StoreBatch {
        rows = List.copyOf(rows);
    }
}
