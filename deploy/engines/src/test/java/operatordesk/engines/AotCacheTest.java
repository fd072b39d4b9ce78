package operatordesk.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start uses what an earlier one has left, unless the jar was built anew. */
class AotCacheTest {
    @TempDir
    private Path folder;

    private Path file(String name, long second) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        return Files.setLastModifiedTime(file, FileTime.fromMillis(second * 1000));
    }

    @Test
    void usedAsLongAsTheJarIsTheSame() throws IOException {
        Path jar = file("a.jar", 1);
        Path cache = file("a.jar.aot", 2);

        assertThat(AotCache.used(jar)).containsExactly("-XX:AOTCache=" + cache);
    }

    @Test
    void notUsedForAJarThatWasBuiltAnew() throws IOException {
        file("a.jar.aot", 1);
        Path jar = file("a.jar", 2);

        assertThat(AotCache.used(jar)).isEmpty();
    }

    @Test
    void notUsedWhereThereIsNone() throws IOException {
        assertThat(AotCache.used(file("a.jar", 1))).isEmpty();
    }

    @Test
    void madeBesideTheJar() throws IOException {
        Path jar = file("a.jar", 1);

        assertThat(AotCache.made(jar)).containsExactly("-XX:AOTCacheOutput=" + folder.resolve("a.jar.aot"));
    }
}
