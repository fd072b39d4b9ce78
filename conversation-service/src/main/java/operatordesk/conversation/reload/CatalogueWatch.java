package operatordesk.conversation.reload;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.MalformedCatalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes up the catalogue's file when it has changed. It looks at the content alone: the times of a file in a mounted folder
 * tell nothing. What it sees for the first time it looks at once more before it acts, because an editor may still be writing.
 */
public final class CatalogueWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int NAME_LENGTH = 16;

    private final Vertx vertx;
    private final CatalogueInForce inForce;
    private final Telling telling;
    private @Nullable String seen;
    private @Nullable String settled;
    private long timer;
    private boolean looking;

    /** Tells the operators of a file with mistakes. */
    @FunctionalInterface
    public interface Telling {
        /**
         * Tells it once for one content, however many replicas see it.
         *
         * @param content names the content, the same on every replica
         */
        Future<Void> faulty(String content, List<String> mistakes);
    }

    public CatalogueWatch(Vertx vertx, CatalogueInForce inForce, Telling telling) {
        this.vertx = vertx;
        this.inForce = inForce;
        this.telling = telling;
    }

    /** Looks from now on, again and again. Call it on the event loop on which it is to run. */
    public void start() {
        timer = vertx.setPeriodic(BETWEEN_LOOKS.toMillis(), passed -> lookUnlessLooking());
    }

    public void stop() {
        vertx.cancelTimer(timer);
    }

    /** What stands in the file; no content where it cannot be read. */
    private record Look(String name, @Nullable Buffer content) {
        static final Look NOTHING = new Look("unreadable", null);
    }

    /** What the content means: a catalogue, or mistakes. */
    private record Meaning(@Nullable Catalogue catalogue, List<String> mistakes) {}

    private void lookUnlessLooking() {
        if (!looking) {
            looking = true;
            look().onComplete(done -> looking = false);
        }
    }

    /** Looks once. Fails where mistakes could not be told; then they are told at the next look. */
    Future<Void> look() {
        return vertx.fileSystem()
                .readFile(inForce.file().toAbsolutePath().toString())
                .map(content -> new Look(name(content), content))
                .otherwise(Look.NOTHING)
                .compose(this::act);
    }

    private Future<Void> act(Look look) {
        boolean writing = !look.name().equals(seen);
        seen = look.name();
        return writing || look.name().equals(settled)
                ? Future.succeededFuture()
                : vertx.executeBlocking(() -> meaning(look)).compose(meaning -> settle(look, meaning));
    }

    private Future<Void> settle(Look look, Meaning meaning) {
        Catalogue catalogue = meaning.catalogue();
        if (catalogue == null) {
            if (inForce.refuse(meaning.mistakes())) {
                LOG.warn("The former catalogue stays in force: {}", String.join("; ", meaning.mistakes()));
            }
            return telling.faulty(look.name(), meaning.mistakes()).onSuccess(told -> settled = look.name());
        }
        if (!catalogue.equals(inForce.get())) {
            LOG.info("The catalogue has changed, kinds: {}", catalogue.kinds().size());
        }
        inForce.take(catalogue);
        settled = look.name();
        return Future.succeededFuture();
    }

    private static Meaning meaning(Look look) {
        try {
            return Optional.ofNullable(look.content())
                    .map(content -> new Meaning(CatalogueFile.parse(content.getBytes()), List.of()))
                    .orElse(new Meaning(null, List.of(CatalogueFile.UNREADABLE)));
        } catch (MalformedCatalogue e) {
            return new Meaning(null, e.mistakes());
        }
    }

    /** The beginning of its SHA-256: enough to tell one content from another. */
    private static String name(Buffer content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes());
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
