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
              - key: ticket
                label: {ru: Билет, en: Ticket}
                received:
                  ru: Спасибо! Билет получен.
                  en: Thank you! The ticket is received.
                expires: 3s
                steps:
                  - key: ticket
                    type: photo
                    name: {ru: Билет, en: Ticket}
                    prompt:
                      ru: Пришлите фото билета.
                      en: Please send a photo of your ticket.
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
              - key: everything
                label: {ru: Всё, en: Everything}
                received: {ru: Спасибо! Всё пришло., en: Thank you! All of it came.}
                steps:
                  - key: consent
                    type: consent
                    name: {ru: Согласие, en: Consent}
                    prompt: {ru: "Вы согласны?", en: "Do you agree?"}
                    version: 1.2
                    agree: {ru: Соглашаюсь, en: I agree}
                    refuse: {ru: Не соглашаюсь, en: I don't agree}
                    refused: {ru: Хорошо. Можно передумать., en: All right. You may change your mind.}
                  - key: letter
                    type: document
                    allowed: [application/pdf, .docx]
                    largest: 1MB
                    name: {ru: Письмо, en: Letter}
                    prompt: {ru: Пришлите письмо файлом., en: Please send the letter as a file.}
                  - key: way
                    type: choice
                    options: [{ru: Ещё раз, en: Once more}, {ru: Хватит, en: Enough}]
                    name: {ru: Выбор, en: Choice}
                    prompt: {ru: "Ещё раз или хватит?", en: "Once more, or enough?"}
                  - key: phone
                    type: phone
                    name: {ru: Телефон, en: Phone}
                    prompt: {ru: "Ваш номер?", en: "Your number?"}
                  - key: place
                    type: location
                    name: {ru: Место, en: Place}
                    prompt: {ru: "Где вы?", en: "Where are you?"}
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
