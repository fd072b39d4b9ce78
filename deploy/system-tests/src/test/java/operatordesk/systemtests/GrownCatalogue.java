package operatordesk.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own catalogue with one more kind, as an owner would add it. */
final class GrownCatalogue {
    private static final String SELFIE = """
              - key: selfie
                label: {ru: Селфи с документом, en: Selfie with document}
                received:
                  ru: Спасибо! Селфи получено.
                  en: Thank you! The selfie is received.
                steps:
                  - key: selfie
                    type: photo
                    name: {ru: Селфи, en: Selfie}
                    prompt:
                      ru: Сфотографируйтесь с документом в руке.
                      en: Please take a picture of yourself with the document in your hand.
            """;

    private GrownCatalogue() {}

    static Path in(Path folder) {
        try {
            Path file = folder.resolve("catalogue.yaml");
            return Files.writeString(file, Files.readString(Path.of("../catalogue.yaml")) + "\n" + SELFIE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
