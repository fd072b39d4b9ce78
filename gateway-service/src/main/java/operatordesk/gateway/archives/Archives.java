package operatordesk.gateway.archives;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.gateway.pace.Pacing;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotMethod.Send;
import org.jspecify.annotations.Nullable;

/**
 * Archives that are being made, few at once: the others wait for their turn. What nobody asks for any more is given up. Runs on
 * one event loop, for one lease; it sends nothing itself.
 */
public final class Archives {
    /** With Telegram's 50 MB for a file of a bot's, a name and a caption; in bytes. */
    static final long MOST_BYTES = 49_000_000;

    /** As the disk, which can be a part of the memory, has to hold them. */
    private static final int AT_ONCE = 2;

    private static final long GIVEN_UP_AFTER_MILLIS = 60_000;

    /**
     * A part that can be sent.
     *
     * @param part from 0
     * @param last whether none follows
     */
    public record Ready(int part, boolean last, Send call) {}

    private final Vertx vertx;
    private final BotApi api;
    private final Pacing pacing;
    private final Path place;
    private final long most;
    private final Map<EventId, ArchiveWork> works = new LinkedHashMap<>();
    private @Nullable Future<ArchiveFolder> folder;
    private boolean stopped;

    /**
     * Fetches over connections of its own, so that nobody waits behind files.
     *
     * @param api for nothing else; closed together with this
     * @param place where a folder for temporary files is made
     */
    public Archives(Vertx vertx, BotApi api, Pacing pacing, Path place) {
        this(vertx, api, pacing, place, MOST_BYTES);
    }

    /** @param most bytes of files in one archive */
    Archives(Vertx vertx, BotApi api, Pacing pacing, Path place, long most) {
        this.vertx = vertx;
        this.api = api;
        this.pacing = pacing;
        this.place = place;
        this.most = most;
    }

    /**
     * The next part to be sent, where it is there; otherwise it is being made, or waits for its turn.
     *
     * @param sentBefore whether a part was sent, under an earlier lease
     */
    public Optional<Ready> ready(Show show, Screen.Archive archive, IntPredicate sentBefore) {
        ArchiveWork work = works.computeIfAbsent(show.id(), id -> begin(show, archive, sentBefore));
        work.wanted(() -> forget(show.id()), GIVEN_UP_AFTER_MILLIS);
        goOn();
        return work.ready();
    }

    private ArchiveWork begin(Show show, Screen.Archive archive, IntPredicate sentBefore) {
        return new ArchiveWork(vertx, api, pacing, show.chatId(), archive, sentBefore, most);
    }

    private void goOn() {
        if (!stopped) {
            works.values().stream().limit(AT_ONCE).forEach(work -> work.start(folder()));
        }
    }

    /** Made when it is first needed, and once more where that failed. */
    private Future<ArchiveFolder> folder() {
        Future<ArchiveFolder> made = folder;
        if (made == null || made.failed()) {
            made = vertx.executeBlocking(() -> ArchiveFolder.make(place), false);
            folder = made;
        }
        return made;
    }

    /** A part stands in the chat; the next one is made. */
    public void sent(EventId id, int part) {
        ArchiveWork work = works.get(id);
        if (work != null && work.sent(part)) {
            forget(id);
        }
    }

    /** Nothing more of it is wanted. */
    public void forget(EventId id) {
        ArchiveWork work = works.remove(id);
        if (work != null) {
            work.end();
            goOn();
        }
    }

    /** Fetches nothing more. What is on its way up goes on: a file that is open can be deleted. */
    public void stop() {
        stopped = true;
        works.values().forEach(ArchiveWork::end);
    }

    /** Deletes all that was temporary. Never fails: what cannot be deleted now is deleted when the next process starts. */
    public Future<Void> close() {
        stop();
        works.values().forEach(ArchiveWork::leave);
        works.clear();
        api.close();
        Future<ArchiveFolder> made = folder;
        return made == null
                ? Future.succeededFuture()
                : made.compose(own -> vertx.<Void>executeBlocking(() -> deleted(own), false))
                        .otherwiseEmpty();
    }

    private static @Nullable Void deleted(ArchiveFolder folder) throws IOException {
        folder.delete();
        return null;
    }
}
