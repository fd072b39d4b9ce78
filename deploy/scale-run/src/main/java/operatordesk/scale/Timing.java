package operatordesk.scale;

import java.util.List;

/**
 * How long the answers to a question took.
 *
 * @param lines of an answer, in the middle
 * @param nanos of every answer, the shortest first
 */
record Timing(String question, int lines, List<Long> nanos) {
    /** In the place of lines where there was no answer in time. */
    static final int FAILED = -1;

    private static final double MILLI = 1_000_000.0;

    static Timing of(String question, List<Integer> lines, List<Long> nanos) {
        return new Timing(
                question,
                lines.stream().sorted().toList().get(lines.size() / 2),
                nanos.stream().sorted().toList());
    }

    /** In milliseconds; 95 for what nineteen of twenty answers took at most. */
    double percentile(int percent) {
        return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / MILLI;
    }

    /** As a line of a table. */
    String row() {
        return "| %s | %s | %.1f | %.1f | %.1f |"
                .formatted(
                        question,
                        lines == FAILED ? "none" : Integer.toString(lines),
                        percentile(50),
                        percentile(95),
                        nanos.getLast() / MILLI);
    }
}
