package operatordesk.engines;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Changes user and group of files; the folder itself comes last, so that an interrupted walk is seen and done again. */
final class GiveAway extends SimpleFileVisitor<Path> {
    private final int id;

    GiveAway(int id) {
        this.id = id;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        return give(file);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            throw failure;
        }
        return give(folder);
    }

    private FileVisitResult give(Path path) throws IOException {
        Files.setAttribute(path, "unix:gid", id, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
        return FileVisitResult.CONTINUE;
    }
}
