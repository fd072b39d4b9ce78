package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator presses one button and gets all files of a client in an archive, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class ArchiveIT {
    private static final String BUTTON = "Файлы архивом (ZIP)";
    private static final String MISSING = "Не удалось получить.txt";
    private static final int TOO_LARGE = 21_000_000;
    private static final int HALF_AN_ARCHIVE = 20_000_000;

    private static final AtomicLong IDS = new AtomicLong(4_503_599_627_170_000L);

    private DeskProcesses desk;
    private OperatorPlayer olga;
    private String today;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
        today = LocalDate.now(ZoneId.of("Europe/Moscow")).toString();
    }

    private ClientPlayer client(String name) {
        var client = new ClientPlayer(desk.people().person(IDS.incrementAndGet(), name));
        client.person().start();
        return client;
    }

    private void sendsVisa(ClientPlayer client, Entry card, int bytes) {
        client.isAsked(olga, card, "Виза", "Пришлите фото визы.");
        client.readsBeginning(
                client.person()
                        .document("visa " + bytes + ".PDF", "application/pdf", bytes)
                        .seq(),
                "Спасибо! Виза получена.");
    }

    /** Opens the history and presses the button; answers the change after which the archives are seen. */
    private long pressesButton(Entry card) {
        long before = olga.person().chat().seq();
        olga.person().press(card.id(), "История", OperatorPlayer.PATIENCE);
        Entry history = olga.person()
                .awaitMessage(before, entry -> entry.text().startsWith("История: "), OperatorPlayer.PATIENCE);
        long pressed = olga.person().chat().seq();
        var press = olga.person().press(history.id(), BUTTON, OperatorPlayer.PATIENCE);
        assertThat(press.answer())
                .isNotNull()
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("Минутку."));
        return pressed;
    }

    private Entry awaitsArchive(long after, String ending) {
        return olga.person()
                .awaitMessage(
                        after,
                        entry -> entry.document()
                                .filter(file -> String.valueOf(file.fileName()).endsWith(ending))
                                .isPresent(),
                        OperatorPlayer.PATIENCE);
    }

    private Map<String, byte[]> unzipped(Entry sent) throws IOException {
        byte[] zip = desk.people().download(sent.document().orElseThrow().fileId());
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** What a file of a client's newest requests is named, the oldest first. */
    private List<String> names(ClientPlayer client, String... kinds) {
        List<String> numbers = desk.rows()
                .of(
                        client.person().id(),
                        "select split_part(id, '.', 1) from requests where client_id = ? order by generation");
        List<String> names = new ArrayList<>();
        for (int n = 0; n < kinds.length; n++) {
            names.add(today + "_" + kinds[n] + "_запрос-" + numbers.get(n) + "_стр-1_1");
        }
        return names;
    }

    @Test
    void allFilesOfAClientComeInOneArchive() throws IOException {
        ClientPlayer zoe = client("Zoe Zipped");
        Entry card = olga.openCard("Zoe Zipped");
        zoe.sendsPassport(olga, card, "zoe-1");
        zoe.sendsPassport(olga, card, "zoe-2");
        sendsVisa(zoe, card, 12_345);
        sendsVisa(zoe, card, TOO_LARGE);

        Entry sent = awaitsArchive(pressesButton(card), ".zip");
        assertThat(sent.document().orElseThrow().fileName()).isEqualTo("Zoe Zipped " + today + ".zip");
        assertThat(sent.text())
                .isEqualTo("Файлы: Zoe Zipped\nВсего: 4\nНе удалось получить: 1. Какие, написано в архиве.");
        Map<String, byte[]> files = unzipped(sent);
        List<String> names = names(zoe, "Паспорт", "Паспорт", "Виза", "Виза");
        assertThat(files.keySet())
                .containsExactly(names.get(0) + ".jpg", names.get(1) + ".jpg", names.get(2) + ".pdf", MISSING);
        assertThat(Stream.of(0, 1).map(n -> files.get(names.get(n) + ".jpg")))
                .allSatisfy(
                        photo -> assertThat(photo).hasSizeGreaterThan(100_000).startsWith(0xFF, 0xD8, 0xFF))
                .doesNotHaveDuplicates();
        assertThat(files.get(names.get(2) + ".pdf")).hasSize(12_345);
        assertThat(files.get(MISSING)).asString(StandardCharsets.UTF_8).startsWith("\uFEFF" + names.get(3) + ".pdf: ");
    }

    @Test
    void whatIsTooLargeForTelegramComesInParts() throws IOException {
        ClientPlayer max = client("Max Parts");
        Entry card = olga.openCard("Max Parts");
        for (int n = 0; n < 3; n++) {
            sendsVisa(max, card, HALF_AN_ARCHIVE + n);
        }
        long pressed = pressesButton(card);
        Entry first = awaitsArchive(pressed, "часть 1 из 2.zip");
        Entry second = awaitsArchive(pressed, "часть 2 из 2.zip");
        assertThat(second.id()).isGreaterThan(first.id());
        assertThat(first.text()).isEqualTo("Файлы: Max Parts\nВсего: 3\nчасть 1 из 2");
        List<String> names = names(max, "Виза", "Виза", "Виза");
        assertThat(unzipped(first)).containsOnlyKeys(names.get(0) + ".pdf", names.get(1) + ".pdf");
        assertThat(unzipped(second).get(names.get(2) + ".pdf")).hasSize(HALF_AN_ARCHIVE + 2);
    }

    @Test
    void whoSentNoFilesHasNoArchive() {
        client("Nora Nofiles");
        Entry card = olga.openCard("Nora Nofiles");
        olga.awaits(pressesButton(card), "Файлов пока нет: Nora Nofiles.");
    }
}
