package operatordesk.engines;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An engine's own folder under the data directory, held by one run at a time. */
final class Home implements AutoCloseable {
    /** The system's locks belong to the whole process and are lost with the first close, so a process tells itself apart. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder where it is missing. Throws {@link EngineFailure} when another run holds it. */
    static Home open(Path dataDir, String engine) {
        try {
            Path folder = Files.createDirectories(dataDir.toAbsolutePath().resolve(engine))
                    .toRealPath();
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            if (!HELD.add(folder)) {
                throw inUse(folder);
            }
            return lock(folder);
        } catch (IOException e) {
            throw new EngineFailure("cannot use the data directory " + dataDir.toAbsolutePath() + ": " + e, e);
        }
    }

    private static Home lock(Path folder) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new Home(folder, channel);
            }
        } catch (IOException e) {
            release(folder, channel);
            throw e;
        }
        release(folder, channel);
        throw inUse(folder);
    }

    private static EngineFailure inUse(Path folder) {
        return new EngineFailure(folder + " is in use by another run: end that one, or choose another data directory");
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            if (lock.isOpen()) {
                release(folder, lock);
            }
        } catch (IOException e) {
            throw new EngineFailure("cannot release " + folder, e);
        }
    }

    private static void release(Path folder, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(folder);
        }
    }
}
