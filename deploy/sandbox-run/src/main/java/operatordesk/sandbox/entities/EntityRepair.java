package operatordesk.sandbox.entities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import operatordesk.sandbox.telegram.Content.MessageEntity;

/**
 * Brings entities into the shape that Telegram keeps them in: styles such as bold are merged, cut where others begin or end, and
 * never stand inside code; links, code and mentions do not overlap each other; quotes hold others but are never nested.
 */
final class EntityRepair {
    private static final List<String> STYLES = List.of("bold", "italic", "underline", "strikethrough", "spoiler");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");
    private static final Set<String> CODE = Set.of("pre", "code");
    private static final Comparator<MessageEntity> ORDER = Comparator.comparingInt(MessageEntity::offset)
            .thenComparing(Comparator.comparingInt(MessageEntity::length).reversed())
            .thenComparingInt(EntityRepair::rank);

    private EntityRepair() {}

    /** Which of two that cover the same text comes first: quotes, code, links, what was found, styles. */
    private static int rank(MessageEntity entity) {
        if (QUOTES.contains(entity.type())) {
            return 0;
        }
        return switch (entity.type()) {
            case "pre" -> 10;
            case "code" -> 20;
            case "text_link", "text_mention" -> 49;
            default -> STYLES.contains(entity.type()) ? 90 + STYLES.indexOf(entity.type()) : 50;
        };
    }

    static List<MessageEntity> sorted(List<MessageEntity> entities) {
        return entities.stream().sorted(ORDER).toList();
    }

    static List<MessageEntity> repaired(List<MessageEntity> entities) {
        List<MessageEntity> all =
                sorted(entities.stream().filter(entity -> entity.length() > 0).toList());
        return isProper(all) ? all : split(all, List.of());
    }

    /** Adds what was found in the text where it does not cut what was given. Both must be sorted. */
    static List<MessageEntity> withFound(List<MessageEntity> given, List<MessageEntity> found) {
        return found.isEmpty() ? given : split(given, found);
    }

    private static boolean isProper(List<MessageEntity> all) {
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            MessageEntity entity = all.get(i);
            boolean style = STYLES.contains(entity.type());
            if (style && ends.getOrDefault(entity.type(), -1) >= entity.offset()) {
                return false;
            }
            if (style) {
                ends.put(entity.type(), entity.end());
            }
            if (all.subList(0, i).stream()
                    .anyMatch(outer -> outer.end() > entity.offset() && !mayHold(outer, entity))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayHold(MessageEntity outer, MessageEntity inner) {
        boolean inside = inner.end() <= outer.end();
        if (QUOTES.contains(outer.type())) {
            return inside && !QUOTES.contains(inner.type());
        }
        return inside && isContinuous(outer) && !CODE.contains(outer.type()) && STYLES.contains(inner.type());
    }

    private static boolean isContinuous(MessageEntity entity) {
        return !STYLES.contains(entity.type()) && !QUOTES.contains(entity.type());
    }

    private static List<MessageEntity> split(List<MessageEntity> given, List<MessageEntity> found) {
        List<MessageEntity> quotes = apart(
                given.stream().filter(entity -> QUOTES.contains(entity.type())).toList());
        List<MessageEntity> whole = new ArrayList<>(
                apart(given.stream().filter(EntityRepair::isContinuous).toList()));
        found.stream()
                .filter(each -> whole.stream().noneMatch(old -> overlap(old, each)))
                .forEach(whole::add);
        whole.removeIf(entity -> quotes.stream().anyMatch(quote -> overlap(quote, entity) && !holds(quote, entity)));
        whole.addAll(quotes);
        List<MessageEntity> result = new ArrayList<>(whole);
        result.addAll(cut(runs(given), whole));
        return sorted(result);
    }

    private static boolean overlap(MessageEntity one, MessageEntity other) {
        return one.offset() < other.end() && other.offset() < one.end();
    }

    private static boolean holds(MessageEntity outer, MessageEntity inner) {
        return outer.offset() <= inner.offset() && inner.end() <= outer.end();
    }

    /** Those that begin behind the end of all former ones. */
    private static List<MessageEntity> apart(List<MessageEntity> entities) {
        List<MessageEntity> kept = new ArrayList<>();
        for (MessageEntity entity : entities) {
            if (kept.isEmpty() || entity.offset() >= kept.getLast().end()) {
                kept.add(entity);
            }
        }
        return kept;
    }

    /** The styles, those of one kind that touch each other as one. */
    private static List<MessageEntity> runs(List<MessageEntity> given) {
        List<MessageEntity> runs = new ArrayList<>();
        for (String style : STYLES) {
            MessageEntity run = null;
            for (MessageEntity entity : given) {
                if (!entity.type().equals(style)) {
                    continue;
                }
                if (run != null && entity.offset() <= run.end()) {
                    run = run.moved(run.offset(), Math.max(run.end(), entity.end()) - run.offset());
                    runs.set(runs.size() - 1, run);
                } else {
                    run = entity;
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static List<MessageEntity> cut(List<MessageEntity> runs, List<MessageEntity> others) {
        var cuts = new TreeSet<Integer>();
        runs.forEach(run -> cuts.add(run.offset()));
        others.forEach(other -> {
            cuts.add(other.offset());
            cuts.add(other.end());
        });
        List<MessageEntity> pieces = new ArrayList<>();
        for (MessageEntity run : runs) {
            int begin = run.offset();
            for (int cut : cuts.subSet(run.offset() + 1, run.end())) {
                pieces.add(run.moved(begin, cut - begin));
                begin = cut;
            }
            pieces.add(run.moved(begin, run.end() - begin));
        }
        pieces.removeIf(
                piece -> others.stream().anyMatch(other -> CODE.contains(other.type()) && overlap(other, piece)));
        return pieces;
    }
}
