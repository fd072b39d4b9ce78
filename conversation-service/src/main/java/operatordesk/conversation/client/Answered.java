package operatordesk.conversation.client;

import operatordesk.contracts.events.SentFile;
import org.jspecify.annotations.Nullable;

/**
 * An answer that was taken.
 *
 * @param page from 1
 * @param text in the step's own form, a date as {@code 1990-02-01}; absent for a file
 * @param file absent for a text
 * @param messageId the client's message, by which an edit finds its answer; below zero for a press, which is no message
 */
public record Answered(
        String step,
        int page,
        @Nullable String text,
        @Nullable SentFile file,
        long messageId) {}
