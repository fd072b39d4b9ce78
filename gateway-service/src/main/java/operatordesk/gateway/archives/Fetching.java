package operatordesk.gateway.archives;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.gateway.archives.Planned.Found;
import operatordesk.gateway.archives.Planned.Lost;
import operatordesk.gateway.archives.Planned.Why;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;
import operatordesk.gateway.telegram.BotMethod.GetFile;
import operatordesk.gateway.telegram.TelegramFile;

/**
 * Fetches files as patiently as Telegram asks. Only what is a file's own fault makes it lost; while Telegram is away, the file
 * is waited for.
 */
final class Fetching {
    /** What Telegram fails to give so often is taken for lost, or one broken file would keep all others from coming. */
    private static final int MOST_TRIES = 4;

    private static final long MOST_BYTES = 20L << 20;
    private static final String TOO_LARGE = "file is too big";

    private final Vertx vertx;
    private final BotApi api;
    private final Pacing pacing;
    private final BooleanSupplier wanted;

    /** @param wanted whether anybody still waits for the files; all fails with {@link NotLeading} once nobody does */
    Fetching(Vertx vertx, BotApi api, Pacing pacing, BooleanSupplier wanted) {
        this.vertx = vertx;
        this.api = api;
        this.pacing = pacing;
        this.wanted = wanted;
    }

    /**
     * Asks Telegram for a file.
     *
     * @param most bytes; what is larger is lost
     */
    Future<Planned> locate(ArchiveEntry entry, long most) {
        return patiently(() -> api.call(new GetFile(entry.fileId())), 1)
                .map(file -> planned(entry, file, most))
                .recover(failure -> lost(entry, failure));
    }

    private static Planned planned(ArchiveEntry entry, TelegramFile file, long most) {
        String path = file.filePath();
        if (path == null) {
            return new Lost(entry, Why.GONE);
        }
        Long told = file.fileSize() == null ? entry.size() : file.fileSize();
        long size = told == null ? Math.min(MOST_BYTES, most) : told;
        return size > most ? new Lost(entry, Why.TOO_LARGE) : new Found(entry, path, size);
    }

    /** Fetches it; answers it, or what it is when it is lost. */
    Future<Planned> fetch(Found file, Path into) {
        return patiently(() -> api.fetch(file.path(), into), 1)
                .<Planned>map(fetched -> file)
                .recover(failure -> lost(file.entry(), failure));
    }

    private static Future<Planned> lost(ArchiveEntry entry, Throwable failure) {
        return switch (failure) {
            case Rejected rejected
            when rejected.description().toLowerCase(Locale.ROOT).contains(TOO_LARGE) ->
                Future.succeededFuture(new Lost(entry, Why.TOO_LARGE));
            case Rejected rejected -> Future.succeededFuture(new Lost(entry, Why.GONE));
            case ServerTrouble trouble -> Future.succeededFuture(new Lost(entry, Why.GONE));
            case Unanswered unanswered -> Future.succeededFuture(new Lost(entry, Why.GONE));
            default -> Future.failedFuture(failure);
        };
    }

    private <T> Future<T> patiently(Supplier<Future<T>> call, int tries) {
        return wanted.getAsBoolean()
                ? call.get().recover(failure -> again(call, tries, failure))
                : Future.failedFuture(new NotLeading());
    }

    private <T> Future<T> again(Supplier<Future<T>> call, int tries, Throwable failure) {
        return failure instanceof BotApiFailure told ? again(call, tries, told) : Future.failedFuture(failure);
    }

    private <T> Future<T> again(Supplier<Future<T>> call, int tries, BotApiFailure failure) {
        Duration away = pacing.away().after(0);
        return switch (failure) {
            case TooManyRequests wait -> after(wait.retryAfter(), call, tries);
            case Unreached unreached -> after(away, call, tries);
            case Unauthorized unauthorized -> after(away, call, tries);
            case Conflict conflict -> after(away, call, tries);
            case ServerTrouble trouble -> next(away, call, tries, trouble);
            case Unanswered unanswered -> next(away, call, tries, unanswered);
            case Rejected rejected -> Future.failedFuture(rejected);
            case NotLeading not -> Future.failedFuture(not);
        };
    }

    private <T> Future<T> next(Duration pause, Supplier<Future<T>> call, int tries, BotApiFailure failure) {
        return tries == MOST_TRIES ? Future.failedFuture(failure) : after(pause, call, tries + 1);
    }

    private <T> Future<T> after(Duration pause, Supplier<Future<T>> call, int tries) {
        return vertx.timer(pause.toMillis(), TimeUnit.MILLISECONDS).compose(over -> patiently(call, tries));
    }
}
