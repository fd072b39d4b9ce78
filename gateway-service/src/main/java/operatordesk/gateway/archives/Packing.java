package operatordesk.gateway.archives;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.shows.ArchiveEntry;
import operatordesk.contracts.shows.ArchiveWords;
import operatordesk.gateway.archives.Planned.Found;
import operatordesk.gateway.archives.Planned.Lost;
import operatordesk.gateway.archives.Planned.Why;
import org.jspecify.annotations.Nullable;

/** Fetches the files of one part and packs them, each as soon as it is there, so that the disk holds one besides the archive. */
final class Packing {
    private final Vertx vertx;
    private final Fetching fetching;
    private final ArchiveWords words;
    private final Path zip;
    private final Path fetched;
    private final List<Lost> lost = new ArrayList<>();

    /** @param folder is there, and nobody else's */
    Packing(Vertx vertx, Fetching fetching, ArchiveWords words, Path folder) {
        this.vertx = vertx;
        this.fetching = fetching;
        this.words = words;
        this.zip = folder.resolve("part.zip");
        this.fetched = folder.resolve("fetched");
    }

    Path zip() {
        return zip;
    }

    /** Answers how many files are missing; fails where the disk does, or nobody waits any more. */
    Future<Integer> pack(List<Planned> files) {
        return vertx.executeBlocking(() -> new ZipWriter(zip), false)
                .compose(writer -> pack(files, writer).eventually(() -> close(writer)))
                .map(packed -> lost.size());
    }

    private Future<Void> close(ZipWriter writer) {
        return vertx.executeBlocking(() -> closed(writer), false);
    }

    private @Nullable Void closed(ZipWriter writer) throws IOException {
        writer.close();
        Files.deleteIfExists(fetched);
        return null;
    }

    private Future<Void> pack(List<Planned> files, ZipWriter writer) {
        Future<Void> packed = Future.succeededFuture();
        for (Planned file : files) {
            packed = packed.compose(before -> add(file, writer));
        }
        return packed.compose(
                all -> lost.isEmpty() ? Future.succeededFuture() : vertx.executeBlocking(() -> listed(writer), false));
    }

    private Future<Void> add(Planned planned, ZipWriter writer) {
        return switch (planned) {
            case Lost gone -> note(gone);
            case Found found -> fetching.fetch(found, fetched).compose(file -> addFetched(file, writer));
        };
    }

    private Future<Void> addFetched(Planned file, ZipWriter writer) {
        return switch (file) {
            case Lost gone -> note(gone);
            case Found found ->
                vertx.executeBlocking(() -> packed(found, writer), false)
                        .compose(isPacked -> isPacked ? Future.succeededFuture() : note(tooLarge(found.entry())));
        };
    }

    /** False for a file that is larger than Telegram said it is: there is no room for it. */
    private boolean packed(Found file, ZipWriter writer) throws IOException {
        boolean fits = Files.size(fetched) <= file.size();
        if (fits) {
            writer.add(file.entry().name(), fetched);
        }
        return fits;
    }

    private static Lost tooLarge(ArchiveEntry entry) {
        return new Lost(entry, Why.TOO_LARGE);
    }

    private Future<Void> note(Lost gone) {
        lost.add(gone);
        return Future.succeededFuture();
    }

    private @Nullable Void listed(ZipWriter writer) throws IOException {
        writer.add(words.list(), lost.stream().map(this::line).toList());
        return null;
    }

    private String line(Lost gone) {
        return gone.entry().name() + ": "
                + switch (gone.why()) {
                    case TOO_LARGE -> words.tooLarge();
                    case GONE -> words.gone();
                };
    }
}
