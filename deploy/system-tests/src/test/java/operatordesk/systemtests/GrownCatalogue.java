package operatordesk.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own catalogue with two more kinds, as an owner would add them. */
final class GrownCatalogue {
    private static final String MORE = """
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
              - key: contract
                label: {ru: Договор, en: Contract}
                received:
                  ru: Спасибо! Договор получен.
                  en: Thank you! The contract is received.
                steps:
                  - key: page
                    type: photo
                    pages: {least: 1, most: 20}
                    name: {ru: Страница договора, en: Contract page}
                    prompt:
                      ru: Пришлите страницы договора.
                      en: Please send the pages of the contract.
            """;

    private GrownCatalogue() {}

    static Path in(Path folder) {
        try {
            Path file = folder.resolve("catalogue.yaml");
            return Files.writeString(file, Files.readString(Path.of("../catalogue.yaml")) + "\n" + MORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
