package operatordesk.gateway.archives;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.Screen;
import operatordesk.gateway.archives.Archives.Ready;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.NotLeading;
import operatordesk.gateway.telegram.BotMethod.Send;
import operatordesk.gateway.telegram.BotMethod.SendFromDisk;
import operatordesk.gateway.telegram.BotMethod.SendMessage;
import operatordesk.gateway.telegram.LinkPreviewOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One archive in the making: Telegram is asked for all files, so that it is known how many parts there will be; then one part is
 * fetched and packed, and the next one when that was sent. From one event loop.
 */
final class ArchiveWork {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWork.class);
    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final Fetching fetching;
    private final long chatId;
    private final Screen.Archive archive;
    private final IntPredicate sentBefore;
    private final long most;
    private List<List<Planned>> parts = List.of();
    private @Nullable Ready ready;
    private @Nullable Path folder;
    private long timer = NO_TIMER;
    private boolean started;
    private boolean busy;
    private boolean ended;
    private boolean left;

    ArchiveWork(
            Vertx vertx,
            BotApi api,
            Pacing pacing,
            long chatId,
            Screen.Archive archive,
            IntPredicate sentBefore,
            long most) {
        this.vertx = vertx;
        this.fetching = new Fetching(vertx, api, pacing, () -> !ended);
        this.chatId = chatId;
        this.archive = archive;
        this.sentBefore = sentBefore;
        this.most = most;
    }

    Optional<Ready> ready() {
        return Optional.ofNullable(ready);
    }

    /** Somebody asks for it; once nobody has for so long, it is given up. */
    void wanted(Runnable givingUp, long millis) {
        vertx.cancelTimer(timer);
        timer = vertx.setTimer(millis, passed -> givingUp.run());
    }

    /** Begins, the first time. */
    void start(Future<ArchiveFolder> place) {
        if (started || ended) {
            return;
        }
        started = true;
        busy = true;
        place.compose(made -> vertx.executeBlocking(made::within, false))
                .compose(this::plan)
                .onSuccess(planned -> make(firstUnsent()))
                .onFailure(this::failed);
    }

    private Future<Void> plan(Path own) {
        folder = own;
        List<Planned> files = new ArrayList<>();
        Future<Void> planned = Future.succeededFuture();
        for (ArchiveEntry entry : archive.entries()) {
            planned = planned.compose(before -> fetching.locate(entry, most)).map(file -> noted(files, file));
        }
        return planned.map(all -> shared(files));
    }

    private static @Nullable Void noted(List<Planned> files, Planned file) {
        files.add(file);
        return null;
    }

    private @Nullable Void shared(List<Planned> files) {
        parts = Parts.of(files, most);
        return null;
    }

    private int firstUnsent() {
        return IntStream.range(0, parts.size() - 1)
                .filter(part -> !sentBefore.test(part))
                .findFirst()
                .orElse(parts.size() - 1);
    }

    private void make(int part) {
        Path own = folder;
        if (own == null || ended) {
            failed(new NotLeading());
            return;
        }
        busy = true;
        var packing = new Packing(vertx, fetching, archive.words(), own);
        packing.pack(parts.get(part))
                .onSuccess(missing -> finished(new Ready(part, isLast(part), call(part, packing.zip(), missing))))
                .onFailure(this::failed);
    }

    private void finished(Ready made) {
        busy = false;
        if (ended) {
            delete();
        } else {
            ready = made;
        }
    }

    private boolean isLast(int part) {
        return part == parts.size() - 1;
    }

    private Send call(int part, Path zip, int missing) {
        String which = parts.size() == 1
                ? ""
                : archive.words()
                        .part()
                        .replace("{n}", Integer.toString(part + 1))
                        .replace("{of}", Integer.toString(parts.size()));
        String name = archive.name() + (which.isEmpty() ? "" : " " + which) + ".zip";
        String caption = archive.caption()
                + (which.isEmpty() ? "" : "\n" + which)
                + (missing == 0 ? "" : "\n" + archive.words().missing().replace("{n}", Integer.toString(missing)));
        return new SendFromDisk(chatId, name, "application/zip", zip, caption);
    }

    /** A part was sent; answers whether it was the last. The next one takes its place on the disk. */
    boolean sent(int part) {
        Ready made = ready;
        if (made == null || made.part() != part) {
            return false;
        }
        ready = null;
        if (!made.last()) {
            make(part + 1);
        }
        return made.last();
    }

    /** Whoever waits reads that it is not to be had: to try it over and over would keep others from having theirs. */
    private void failed(Throwable failure) {
        busy = false;
        if (ended) {
            delete();
        } else if (!(failure instanceof BotApiFailure)) {
            LOG.warn("An archive could not be made: {}", failure.getClass().getSimpleName());
            String words = archive.words().failed();
            ready = new Ready(parts.size(), true, new SendMessage(chatId, words, LinkPreviewOptions.NONE, null, null));
        }
    }

    /** Fetches nothing more, and deletes what there is once nobody writes to it. */
    void end() {
        if (ended) {
            return;
        }
        ended = true;
        vertx.cancelTimer(timer);
        if (!busy) {
            delete();
        }
    }

    /** As {@link #end}, but all that is on the disk is deleted by whoever calls. */
    void leave() {
        left = true;
        end();
    }

    private void delete() {
        Path own = folder;
        if (own != null && !left) {
            vertx.executeBlocking(() -> deleted(own), false)
                    .onFailure(failure -> LOG.warn("Temporary files stay until the next start"));
        }
    }

    private static @Nullable Void deleted(Path folder) throws IOException {
        ArchiveFolder.deleteTree(folder);
        return null;
    }
}
