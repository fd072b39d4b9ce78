package operatordesk.conversation.notices;

import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.Localized;
import org.jspecify.annotations.Nullable;

/**
 * An answer as an operator sees it.
 *
 * @param step the step's name
 * @param page from 1
 * @param pages how many pages the step has, or {@link #ANY_NUMBER}; a page beyond was sent besides
 * @param text in the step's own form; absent for a file
 * @param file absent for a text
 * @param reading how it reads in each language; absent where it reads as the text
 */
public record Arrived(
        Localized step,
        int page,
        int pages,
        @Nullable String text,
        @Nullable SentFile file,
        @Nullable Localized reading) {
    /** Of pages whose number the client decides. */
    public static final int ANY_NUMBER = 0;

    /** Whether it answers a question; what was sent besides does not. */
    public boolean isAsked() {
        return pages == ANY_NUMBER || page <= pages;
    }

    /** An answer that reads as it is kept. */
    public Arrived(Localized step, int page, int pages, @Nullable String text, @Nullable SentFile file) {
        this(step, page, pages, text, file, null);
    }
}
