package operatordesk.engines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The servers' programs, unpacked from the class path once for each data directory and version. */
final class Software {
    private static final boolean ARM = System.getProperty("os.arch").equals("aarch64");
    private static final String SYSTEM =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    private static final String REDIS = "redis-server-7.0.15-" + SYSTEM + (ARM ? "-arm64" : "-amd64");
    private static final String POSTGRES = "postgres-" + SYSTEM + (ARM ? "-arm_64" : "-x86_64") + ".txz";

    private Software() {}

    /** The folder with PostgreSQL's {@code bin}, {@code lib} and {@code share}. */
    static Path postgres(Home home) {
        Path ready = home.at("software-" + version("postgres"));
        return unpackOnce(ready, POSTGRES, Software::unpackTar);
    }

    /** The Redis server's program. */
    static Path redis(Home home) {
        return unpackOnce(home.at(REDIS), REDIS, (from, to) -> {
            Files.copy(from, to);
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        });
    }

    private interface Unpacking {
        void unpack(InputStream from, Path to) throws IOException;
    }

    private static Path unpackOnce(Path ready, String resource, Unpacking unpacking) {
        if (Files.exists(ready)) {
            return ready;
        }
        Path begun = ready.resolveSibling(ready.getFileName() + ".new");
        try (InputStream from = Software.class.getResourceAsStream("/" + resource)) {
            if (from == null) {
                throw new EngineFailure("there is no " + resource + " for this system: use a server of your own");
            }
            Folders.delete(begun);
            unpacking.unpack(from, begun);
            return Files.move(begun, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EngineFailure("cannot unpack " + resource + " into " + begun + ": " + e.getMessage(), e);
        }
    }

    private static void unpackTar(InputStream from, Path to) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(from))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = to.resolve(entry.getName()).normalize();
                if (!path.startsWith(to)) {
                    throw new IOException("an entry leads out of the archive");
                }
                unpackEntry(tar, entry, path);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        Folders.createForAll(entry.isDirectory() ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String version(String engine) {
        try (InputStream from = Software.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(from);
            return versions.getProperty(engine);
        } catch (IOException e) {
            throw new EngineFailure("the versions cannot be read", e);
        }
    }
}
