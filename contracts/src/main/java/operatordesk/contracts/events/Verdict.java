package operatordesk.contracts.events;

import org.jspecify.annotations.Nullable;

/**
 * The event is committed: the chat's next one may follow, and Telegram may forget this one.
 *
 * @param press what to answer a press with; absent for other events and for a repeat
 */
public record Verdict(@Nullable PressAnswer press) {
    /**
     * The answer to a press.
     *
     * @param text 0 to 200 characters; empty only stops the button's spinner
     * @param alert true for a window that must be closed, false for a line that fades
     */
    public record PressAnswer(String text, boolean alert) {
        public static final PressAnswer SILENT = new PressAnswer("", false);
    }
}
