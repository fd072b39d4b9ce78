package operatordesk.sandbox.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import operatordesk.sandbox.faults.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One call of the bot.
 *
 * @param seq grows by one with every call
 * @param method as the bot spelt it
 * @param files the file parts
 * @param status the HTTP status; 0 where the connection was cut instead
 * @param answer the result, or the error's description
 * @param unknown parameters that nothing asked for: misspelt, or of no use to the method
 * @param fault the fault that hit the call
 */
public record BotCall(
        long seq,
        Instant at,
        String method,
        @Nullable Long chatId,
        Map<String, String> parameters,
        List<CallFile> files,
        int status,
        Object answer,
        List<String> unknown,
        @Nullable Fault fault) {}
