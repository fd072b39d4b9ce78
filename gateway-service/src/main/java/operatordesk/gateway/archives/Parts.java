package operatordesk.gateway.archives;

import java.util.ArrayList;
import java.util.List;

/** Shares files out over archives, in their order: as few as can be without putting one before another. */
final class Parts {
    /** What an entry's names and numbers take. */
    private static final long AROUND_A_FILE = 1_000;

    private Parts() {}

    /**
     * The parts, at least one.
     *
     * @param most bytes of one part; no file is larger
     */
    static List<List<Planned>> of(List<Planned> files, long most) {
        List<List<Planned>> parts = new ArrayList<>();
        List<Planned> part = new ArrayList<>();
        long bytes = 0;
        for (Planned file : files) {
            long own = file.size() + AROUND_A_FILE;
            if (!part.isEmpty() && bytes + own > most) {
                parts.add(List.copyOf(part));
                part.clear();
                bytes = 0;
            }
            part.add(file);
            bytes += own;
        }
        parts.add(List.copyOf(part));
        return parts;
    }
}
