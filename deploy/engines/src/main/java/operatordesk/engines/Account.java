package operatordesk.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom the servers run: as this process's own user, and as nobody where that is root, because PostgreSQL refuses root.
 *
 * <p>Where the data directory lies below a folder that nobody may not enter, such as root's home, the servers keep one
 * capability by which they reach it, and lose all others. Permissions of folders that are not ours are never changed.
 */
final class Account {
    private static final int NOBODY_ID = 65_534;

    private static final Account OWN = new Account(List.of());
    private static final Account NOBODY = nobody("--inh-caps=-all", "--bounding-set=-all");
    /** May enter and read everything, but write only what is nobody's. */
    private static final Account NOBODY_READING = nobodyWith("dac_read_search");
    /** Containers commonly hold this capability and not the one above. */
    private static final Account NOBODY_WRITING = nobodyWith("dac_override");

    private final List<String> prefix;

    private Account(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The account with the least rights that can run a program. Throws {@link EngineFailure} when there is none. */
    static Account ableToRun(Path program) {
        if (!isRoot()) {
            return OWN;
        }
        return Stream.of(NOBODY, NOBODY_READING, NOBODY_WRITING)
                .filter(account -> Tool.succeeds(account.command(List.of("test", "-x", program.toString()))))
                .findFirst()
                .orElseThrow(() -> new EngineFailure("PostgreSQL and Redis do not run as root, and setpriv (util-linux)"
                        + " could not make them run as nobody in " + program.getParent()
                        + ": start as an ordinary user, or choose a data directory that everybody may enter"));
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Makes a folder with all that is in it this account's. */
    void own(Path folder) {
        if (this == OWN) {
            return;
        }
        try {
            if (!Files.getAttribute(folder, "unix:uid").equals(NOBODY_ID)) {
                Files.walkFileTree(folder, new GiveAway(NOBODY_ID));
            }
        } catch (IOException e) {
            throw new EngineFailure("cannot give " + folder + " to nobody: " + e.getMessage(), e);
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static Account nobodyWith(String capability) {
        // Without the secure bit, access(2), by which PostgreSQL looks for itself, would forget the capability.
        return nobody(
                "--securebits=+no_setuid_fixup",
                "--inh-caps=-all,+" + capability,
                "--ambient-caps=-all,+" + capability,
                "--bounding-set=-all,+" + capability);
    }

    private static Account nobody(String... capabilities) {
        var become = Stream.of(
                "setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups", "--no-new-privs");
        return new Account(Stream.concat(become, Stream.of(capabilities)).toList());
    }
}
