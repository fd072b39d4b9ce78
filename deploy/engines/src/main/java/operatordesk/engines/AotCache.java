package operatordesk.engines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JVM's ahead-of-time cache of a jar, beside it: with it a service starts in about half the time, which counts where processes are
 * started again and again. The JVM itself ignores a cache that was made of another jar or by another JVM.
 */
public final class AotCache {
    private AotCache() {}

    /** Whether there is one that was made since the jar was built. */
    public static boolean isFresh(Path jar) {
        Path cache = of(jar);
        return Files.isRegularFile(cache)
                && cache.toFile().lastModified() >= jar.toFile().lastModified();
    }

    /** Options for a start that uses the cache; none where there is none. */
    public static List<String> used(Path jar) {
        return isFresh(jar) ? List.of("-XX:AOTCache=" + of(jar)) : List.of();
    }

    /** Options for a start that makes the cache: it is written when the process ends by itself, which takes some seconds more. */
    public static List<String> made(Path jar) {
        return List.of("-XX:AOTCacheOutput=" + of(jar));
    }

    private static Path of(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".aot");
    }
}
