package operatordesk.gateway.shows;

import io.vertx.core.Future;
import java.util.Optional;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.gateway.archives.Archives;
import operatordesk.gateway.archives.Archives.Ready;

/**
 * Shows of archives. Nobody waits while one is made: whoever asks is told to come later, and when a part is there, it becomes a
 * show of its own, so that no part is sent twice.
 */
final class ArchiveShows {
    /** An archive is being made, or its next part is. */
    static final Later BEING_MADE = new Later(1_000);

    private final Archives archives;
    private final ShownBefore shownBefore;

    ArchiveShows(Archives archives, ShownBefore shownBefore) {
        this.archives = archives;
        this.shownBefore = shownBefore;
    }

    /** The part of a show that comes next, and what it is. */
    record Part(Show whole, Ready ready) {
        /** As a show of its own. */
        Show show() {
            return new Show(id(whole, ready.part()), whole.chatId(), whole.token(), whole.urgency(), whole.screen());
        }
    }

    private static EventId id(Show whole, int part) {
        return new EventId(whole.id() + "/part-" + part);
    }

    /** Empty while it is being made. */
    Optional<Part> ready(Show show, Screen.Archive archive) {
        return archives.ready(show, archive, part -> shownBefore.get(id(show, part)) != null)
                .map(ready -> new Part(show, ready));
    }

    /** What came of the whole when this came of a part. */
    ShowOutcome after(Part part, ShowOutcome outcome) {
        EventId id = part.whole().id();
        return switch (outcome) {
            case Shown shown -> {
                archives.sent(id, part.ready().part());
                yield part.ready().last() ? shownBefore.note(id, shown) : BEING_MADE;
            }
            case ShowOutcome.Refused refused -> {
                archives.forget(id);
                yield refused;
            }
            case Later later -> later;
            case ShowOutcome.Unknown unknown -> unknown;
        };
    }

    void stop() {
        archives.stop();
    }

    Future<Void> close() {
        return archives.close();
    }
}
