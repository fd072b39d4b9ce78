package operatordesk.chaos.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the evidence down, so that a finding can be understood: a file for each chat and one for the rows. */
public final class Dump {
    private Dump() {}

    /** All that people wrote was made up, so nothing is left out. */
    public static void write(Evidence evidence, List<Finding> findings, Path folder) {
        try {
            Files.write(
                    folder.resolve("findings.txt"),
                    findings.stream()
                            .map(found -> found.rule().words() + ": " + found.words())
                            .toList());
            Files.write(folder.resolve("rows.txt"), rows(evidence.rows()));
            Path chats = Files.createDirectories(folder.resolve("chats"));
            for (var chat : evidence.chats().entrySet()) {
                Files.write(
                        chats.resolve(chat.getKey() + ".txt"),
                        chat.getValue().stream().map(Dump::line).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> rows(Rows rows) {
        return Stream.of(rows.requests(), rows.answers(), rows.messages())
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }

    private static String line(Shown shown) {
        return shown.messageId() + " " + shown.at() + (shown.byBot() ? " bot: " : " person: ")
                + shown.text().replace('\n', '|') + (shown.file() == null ? "" : " [" + shown.file() + "]");
    }
}
