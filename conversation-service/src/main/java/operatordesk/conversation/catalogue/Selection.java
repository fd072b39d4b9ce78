package operatordesk.conversation.catalogue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kinds that an operator picked to be asked together, each by a code of few letters: a button holds 64 bytes (Telegram's rule),
 * and keys are too long for that. A code says which key it is of but for a chance in a million; two kinds of one catalogue that
 * share one cannot be asked together.
 *
 * @param codes at most {@link #MOST}, as many as a button has room for
 */
public record Selection(List<String> codes) {
    public static final int MOST = 10;

    /** Nothing picked yet. */
    public static final Selection NONE = new Selection(List.of());

    private static final int LETTERS = 4;
    private static final int CODES = 36 * 36 * 36 * 36;

    /** Fails with {@link IllegalArgumentException} when there are too many. */
    public Selection {
        codes = List.copyOf(codes);
        if (codes.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " codes");
        }
    }

    /** What a button carries of it; fails with {@link IllegalArgumentException} when it is nothing of the kind. */
    public static Selection read(String written) {
        if (!written.matches("[0-9a-z]*") || written.length() % LETTERS != 0) {
            throw new IllegalArgumentException("codes of " + LETTERS + " letters");
        }
        return new Selection(IntStream.range(0, written.length() / LETTERS)
                .mapToObj(n -> written.substring(n * LETTERS, (n + 1) * LETTERS))
                .toList());
    }

    /** The kinds that a request was made of. */
    public static Selection of(List<String> keys) {
        return new Selection(keys.stream().map(Selection::code).toList());
    }

    /** For a button. */
    public String written() {
        return String.join("", codes);
    }

    public boolean has(RequestKind kind) {
        return codes.contains(code(kind.key()));
    }

    public boolean isFull() {
        return codes.size() == MOST;
    }

    /** Picks a kind that was not, and the other way round. */
    public Selection toggled(RequestKind kind) {
        String code = code(kind.key());
        return new Selection(
                has(kind)
                        ? codes.stream().filter(other -> !other.equals(code)).toList()
                        : Stream.concat(codes.stream(), Stream.of(code)).toList());
    }

    static String code(String key) {
        String digits = Integer.toString(Math.floorMod(key.hashCode(), CODES), 36);
        return "0".repeat(LETTERS - digits.length()) + digits;
    }
}
