package operatordesk.gateway.archives;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for temporary files that only its owner can read. A lock, which ends with the process, says that it is in use: what a
 * killed process left is told from what another one works on. Everything blocks: not for an event loop.
 */
public final class ArchiveFolder {
    private static final String PREFIX = "operator-desk-archives-";
    private static final String LOCK = "lock";

    /** Of this process, which must not even look at its own locks: closing a second look at one gives it up. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private ArchiveFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Where temporary files go on this machine. */
    public static Path usualPlace() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    static ArchiveFolder make(Path place) throws IOException {
        Path folder = Files.createTempDirectory(place, PREFIX);
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("the new folder is taken");
        }
        OWN.add(folder);
        return new ArchiveFolder(folder, channel);
    }

    /** A new folder within it. */
    Path within() throws IOException {
        return Files.createTempDirectory(folder, "archive-");
    }

    /** Deletes all of it. */
    void delete() throws IOException {
        lock.close();
        try {
            deleteTree(folder);
        } finally {
            OWN.remove(folder);
        }
    }

    /** Deletes all such folders that nobody uses any more; answers how many. */
    public static int sweep(Path place) throws IOException {
        int swept = 0;
        for (Path folder : folders(place)) {
            if (!OWN.contains(folder) && isLeft(folder)) {
                deleteTree(folder);
                swept++;
            }
        }
        return swept;
    }

    private static List<Path> folders(Path place) throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(each -> each.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static boolean isLeft(Path folder) {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (IOException | OverlappingFileLockException busy) {
            return false;
        }
    }

    /** What is gone meanwhile is no failure. */
    static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
