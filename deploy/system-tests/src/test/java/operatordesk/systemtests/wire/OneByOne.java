package operatordesk.systemtests.wire;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Whole messages, and answers in the order of the questions: Redis and HTTP. */
final class OneByOne implements Talk {
    private final String process;
    private final Supplier<FaultPoint> armed;
    private final ToIntFunction<String> length;
    private final Queue<FaultPoint> unanswered = new ArrayDeque<>();
    private String asking = "";
    private String answering = "";

    /**
     * @param armed where a process is to be stopped at the moment
     * @param length of the first whole message in what was read, 0 where there is none yet
     */
    OneByOne(String process, Supplier<FaultPoint> armed, ToIntFunction<String> length) {
        this.process = process;
        this.armed = armed;
        this.length = length;
    }

    @Override
    public synchronized Passing asked(String bytes) {
        asking += bytes;
        var passing = new StringBuilder();
        for (int end = length.applyAsInt(asking); end > 0; end = length.applyAsInt(asking)) {
            String question = asking.substring(0, end);
            FaultPoint point = armed.get();
            if (point.stopsBefore(process, question)) {
                return new Passing(passing.toString(), true);
            }
            unanswered.add(point.watches(process, question) ? point : FaultPoint.NOWHERE);
            passing.append(question);
            asking = asking.substring(end);
        }
        return new Passing(passing.toString(), false);
    }

    @Override
    public synchronized Passing answered(String bytes) {
        answering += bytes;
        var passing = new StringBuilder();
        for (int end = length.applyAsInt(answering); end > 0; end = length.applyAsInt(answering)) {
            String answer = answering.substring(0, end);
            if (unanswered.remove().stopsAfter(process, answer)) {
                return new Passing(passing.toString(), true);
            }
            passing.append(answer);
            answering = answering.substring(end);
        }
        return new Passing(passing.toString(), false);
    }
}
