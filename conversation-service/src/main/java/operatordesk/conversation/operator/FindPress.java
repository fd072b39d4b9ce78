package operatordesk.conversation.operator;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import operatordesk.contracts.queries.Cursor;
import org.jspecify.annotations.Nullable;

/** Buttons by which operators find clients and name them. */
public sealed interface FindPress extends OperatorPress {
    /** How somebody is found. */
    record Find() implements FindPress {
        @Override
        public String data() {
            return "find";
        }
    }

    /**
     * A page of what was searched for.
     *
     * @param search which search it is a page of; absent on the buttons of former releases
     */
    record Found(Cursor after, @Nullable String search) implements FindPress {
        /** A page of the search for these words. */
        public static Found of(String words, Cursor after) {
            return new Found(after, mark(words));
        }

        /** Whether it is a page of the search for these words. */
        boolean isOf(String words) {
            return mark(words).equals(search);
        }

        /** The words themselves are too long for a button. */
        private static String mark(String words) {
            var sum = new CRC32();
            sum.update(words.getBytes(StandardCharsets.UTF_8));
            return Long.toString(sum.getValue(), Character.MAX_RADIX);
        }

        @Override
        public String data() {
            return "found" + OperatorPress.data(after) + (search == null ? "" : ":" + search);
        }
    }

    /** Give the client a name of the office's. */
    record Label(long clientId) implements FindPress {
        @Override
        public String data() {
            return "label:" + clientId;
        }
    }
}
