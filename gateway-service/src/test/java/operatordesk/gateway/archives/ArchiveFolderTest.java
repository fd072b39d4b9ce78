package operatordesk.gateway.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFolderTest {
    @TempDir
    private Path place;

    private List<Path> there() throws IOException {
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    @Test
    void whatAKilledProcessLeftIsDeletedAndNothingElse() throws IOException {
        ArchiveFolder own = ArchiveFolder.make(place);
        Path working = own.within();
        List<Path> before = there();
        Path left = Files.createDirectory(place.resolve("operator-desk-archives-42"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(Files.createDirectory(left.resolve("archive-1")).resolve("part.zip"), "passport");
        Path other = Files.createDirectory(place.resolve("operator-desk"));
        Files.createDirectory(place.resolve("operator-desk-archives-unlocked"));

        assertThat(ArchiveFolder.sweep(place)).isEqualTo(2);
        assertThat(there()).hasSize(2).containsAll(before).contains(other);
        assertThat(working).exists();
        own.delete();
        assertThat(there()).containsExactly(other);
    }

    @Test
    void whatAnotherProcessWorksOnStays() throws Exception {
        Path taken = Files.createDirectory(place.resolve("operator-desk-archives-taken"));
        Path lock = Files.createFile(taken.resolve("lock"));
        Path program = Files.writeString(place.resolve("Hold.java"), """
                void main(String[] arguments) throws Exception {
                    var channel = java.nio.channels.FileChannel.open(
                            java.nio.file.Path.of(arguments[0]), java.nio.file.StandardOpenOption.WRITE);
                    channel.lock();
                    IO.println("held");
                    System.in.read();
                }
                """);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process holder = new ProcessBuilder(java, program.toString(), lock.toString()).start();
        try (var words = holder.inputReader()) {
            assertThat(words.readLine()).isEqualTo("held");
            assertThat(ArchiveFolder.sweep(place)).isZero();
            assertThat(taken).exists();
        } finally {
            holder.destroyForcibly().waitFor();
        }
        assertThat(ArchiveFolder.sweep(place)).isEqualTo(1);
    }

    @Test
    void nobodyElseCanRead() throws IOException {
        ArchiveFolder.make(place);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there().getFirst())))
                .isEqualTo("rwx------");
    }
}
