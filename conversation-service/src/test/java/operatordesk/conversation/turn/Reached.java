package operatordesk.conversation.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Every moment that can be reached, and from which others. */
final class Reached {
    private static final int MOST = 500_000;

    private final List<World> worlds = new ArrayList<>();
    private final Map<World, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> comesFrom = new ArrayList<>();

    private Reached() {}

    static Reached from(World first, Function<World, List<World>> after) {
        var reached = new Reached();
        reached.number(first);
        for (int at = 0; at < reached.worlds.size(); at++) {
            if (at > MOST) {
                throw new IllegalStateException("the case is too big to explore");
            }
            for (World next : after.apply(reached.worlds.get(at))) {
                reached.comesFrom.get(reached.number(next)).add(at);
            }
        }
        return reached;
    }

    private int number(World world) {
        Integer known = numbers.putIfAbsent(world, worlds.size());
        if (known != null) {
            return known;
        }
        worlds.add(world);
        comesFrom.add(new ArrayList<>(4));
        return worlds.size() - 1;
    }

    int size() {
        return worlds.size();
    }

    List<World> where(Predicate<World> isSo) {
        return worlds.stream().filter(isSo).toList();
    }

    /** The moments from which none of these can be reached; one of them is enough to know. */
    List<World> withoutAWayTo(Collection<World> ends) {
        var good = new BitSet();
        Deque<Integer> left = new ArrayDeque<>();
        ends.forEach(end -> left.add(Objects.requireNonNull(numbers.get(end))));
        while (!left.isEmpty()) {
            int at = left.remove();
            if (!good.get(at)) {
                good.set(at);
                left.addAll(comesFrom.get(at));
            }
        }
        int first = good.nextClearBit(0);
        return first < worlds.size() ? List.of(worlds.get(first)) : List.of();
    }
}
