package operatordesk.conversation.catalogue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks a catalogue's file without starting anything. */
public final class CatalogueCheck {
    private static final String USUAL_FILE = "deploy/catalogue.yaml";
    private static final int WELL = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private CatalogueCheck() {}

    /** Takes at most one file. Exits with 0 for a good one, 1 for one with mistakes, 2 when it is called wrongly. */
    public static void main(String[] args) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** What is to be printed, and the exit code. */
    static int run(PrintStream out, String... args) {
        if (args.length > 1) {
            out.println("usage: deploy/catalogue-check [file]");
            return MISUSED;
        }
        String file = args.length == 0 ? USUAL_FILE : args[0];
        try {
            int kinds = CatalogueFile.read(Path.of(file)).kinds().size();
            out.println("ok: " + kinds + (kinds == 1 ? " kind" : " kinds"));
            return WELL;
        } catch (MalformedCatalogue e) {
            e.mistakes().forEach(mistake -> out.println(file + ": " + mistake));
            return FAULTY;
        }
    }
}
