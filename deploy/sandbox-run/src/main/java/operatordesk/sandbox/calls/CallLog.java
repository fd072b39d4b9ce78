package operatordesk.sandbox.calls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The newest calls; older ones are forgotten. For one thread only. */
public final class CallLog {
    private final int most;
    private final Deque<BotCall> calls = new ArrayDeque<>();
    private Runnable watcher = () -> {};
    private long seq;

    /** @param most how many calls are kept */
    public CallLog(int most) {
        this.most = most;
    }

    /** Who is told after every call. */
    public void watch(Runnable newWatcher) {
        watcher = newWatcher;
    }

    /** Adds the call that is made for its number. */
    public void add(LongFunction<BotCall> call) {
        seq++;
        calls.addLast(call.apply(seq));
        if (calls.size() > most) {
            calls.removeFirst();
        }
        watcher.run();
    }

    /**
     * The kept calls in their order.
     *
     * @param after only those with a greater number
     * @param chatId only those to this chat
     * @param method only those of this method, in any case
     */
    public List<BotCall> find(long after, @Nullable Long chatId, @Nullable String method) {
        String wanted = method == null ? null : method.toLowerCase(Locale.ROOT);
        return calls.stream()
                .filter(call -> call.seq() > after)
                .filter(call -> chatId == null || chatId.equals(call.chatId()))
                .filter(call ->
                        wanted == null || call.method().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
    }
}
