package operatordesk.conversation.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Report;
import org.junit.jupiter.api.Test;

/** Adding a kind is editing the catalogue's file and nothing else: here the shipped one gets three more lines of work. */
public class NewKindTest {
    private static final String VISA = """

              - key: visa
                label: {ru: Виза, en: Visa}
                received: {ru: Спасибо! Виза получена., en: Thank you! Visa received.}
                steps:
                  - key: pages
                    type: photo
                    pages: 2
                    name: {ru: Страница визы, en: Visa page}
                    prompt: {ru: Пришлите фото визы., en: Please send a photo of your visa.}
                  - key: country
                    type: text
                    name: {ru: Страна, en: Country}
                    prompt: {ru: "Какая страна?", en: "Which country?"}
                    least: 2
                  - key: until
                    type: date
                    name: {ru: Действует до, en: Valid until}
                    prompt: {ru: "До какого числа?", en: "Valid until when?"}
            """;

    /** The shipped catalogue with one more kind, {@code visa}. */
    public static Catalogue longer() {
        try {
            return CatalogueFile.parse(Files.readString(Path.of("../deploy/catalogue.yaml")) + VISA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void newKindIsWalkedFromTheRequestToItsEnd() {
        RequestKind visa = longer().kind("visa").orElseThrow();
        var client = Dialogue.started().asked(visa);
        assertThat(client.said()).containsExactly(client.question(visa, 0, Lead.NONE));

        client.text("no photo yet").photo("one").photo("two").text("Norway");
        assertThat(client.said()).containsExactly(client.question(visa, 3, Lead.NONE));
        client.text("whenever").text("01.02.2030").press(FlowPress.Send::new);

        assertThat(client.state()).isInstanceOf(Submitted.class);
        assertThat(client.said()).last().isEqualTo(client.received(visa));
        assertThat(client.keptInAll(Row.Answer.class))
                .extracting(answer -> answer.step() + "/" + answer.page())
                .containsExactly("pages/1", "pages/2", "country/1", "until/1");
        assertThat(client.reported(Dialogue.OPERATOR))
                .singleElement()
                .isInstanceOfSatisfying(
                        Report.Complete.class,
                        complete -> assertThat(complete.answers()).hasSize(4));
    }

    @Test
    void kindsOfTheShippedFileAreStillThereInTheirOrder() {
        assertThat(longer().kinds())
                .extracting(RequestKind::key)
                .isEqualTo(List.of(
                        "passport",
                        "personal_data",
                        "driving_licence",
                        "address_proof",
                        "selfie",
                        "new_client",
                        "visa"));
    }
}
