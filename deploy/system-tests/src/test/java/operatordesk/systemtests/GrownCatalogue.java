package operatordesk.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own catalogue with more kinds, as an owner would add them; the permit is due at once. */
final class GrownCatalogue {
    private static final String MORE = """
              - key: visa
                label: {ru: Виза, en: Visa}
                received:
                  ru: Спасибо! Виза получена.
                  en: Thank you! The visa is received.
                steps:
                  - key: visa
                    type: photo
                    name: {ru: Виза, en: Visa}
                    prompt:
                      ru: Пришлите фото визы.
                      en: Please send a photo of your visa.
              - key: permit
                label: {ru: Разрешение, en: Permit}
                received:
                  ru: Спасибо! Разрешение получено.
                  en: Thank you! The permit is received.
                due: 4s
                reminders: [1s, 2s]
                steps:
                  - key: permit
                    type: photo
                    name: {ru: Разрешение, en: Permit}
                    prompt:
                      ru: Пришлите фото разрешения.
                      en: Please send a photo of your permit.
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
