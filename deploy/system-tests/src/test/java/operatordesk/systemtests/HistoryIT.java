package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator reads what was said with a client, page by page and as files, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class HistoryIT {
    private static final String NASTY = "=<b>\"Ка\nзань\"</b>, 👩‍👩‍👧";

    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    /** Presses a button under a page and reads what the same message says then. */
    private Entry turns(Entry page, String label) {
        long before = olga.person().chat().seq();
        olga.person().press(page.id(), label, OperatorPlayer.PATIENCE);
        return olga.person().awaitMessage(before, entry -> entry.id() == page.id(), OperatorPlayer.PATIENCE);
    }

    private static List<String> lines(Entry page) {
        return page.text().lines().skip(2).toList();
    }

    private String downloads(Entry page, String label, String ending) {
        long before = olga.person().chat().seq();
        olga.person().press(page.id(), label, OperatorPlayer.PATIENCE);
        Entry sent =
                olga.person().awaitMessage(before, entry -> entry.document().isPresent(), OperatorPlayer.PATIENCE);
        Entry.File file = sent.document().orElseThrow();
        assertThat(file.fileName()).matches("Read back \\d{4}-\\d\\d-\\d\\d\\." + ending);
        assertThat(sent.text()).startsWith("История: Read back\nСтрок: ");
        return new String(desk.people().download(file.fileId()), StandardCharsets.UTF_8);
    }

    @Test
    void allThatWasSaidIsReadPageByPageAndAsFiles() {
        DataForm form = DataForm.met(desk, olga, "Read back");
        form.ask();
        form.reads(0, DataForm.FIRST);
        form.reads(form.writes(DataForm.NAME), DataForm.SECOND);
        form.reads(form.writes(DataForm.CITY), DataForm.THIRD);
        for (String wrong : List.of(NASTY, "x1", "x2", "x3")) {
            form.client().readsBeginning(form.writes(wrong), "Не понял дату.");
        }
        form.finishes(form.writes(DataForm.DATE));
        form.awaitsLog("Спасибо! Данные получены. Проверим и напишем.");

        Entry newest = turns(form.card(), "История");
        assertThat(newest.text()).startsWith("История: Read back\n\n");
        assertThat(newest.labels())
                .containsExactly("‹ Раньше", "Страницей", "Таблицей", "Файлы архивом (ZIP)", "‹ Карточка");
        assertThat(lines(newest)).hasSize(8).last().asString().endsWith(" бот: " + DataForm.RECEIVED);

        List<String> all = new ArrayList<>(lines(newest));
        Entry page = newest;
        while (page.labels().contains("‹ Раньше")) {
            page = turns(page, "‹ Раньше");
            all.addAll(0, lines(page));
        }
        assertThat(all)
                .anyMatch(line -> line.endsWith(" запрос: Личные данные, получено"))
                .anyMatch(line -> line.endsWith(" клиент: " + DataForm.NAME))
                .anyMatch(line -> line.endsWith(" клиент: " + NASTY.replace('\n', ' ')));
        assertThat(all.stream().filter(line -> line.contains(" клиент: x"))).hasSize(3);
        Entry back = turns(page, "Позже ›");
        assertThat(back.labels()).contains("‹ Раньше");

        String table = downloads(back, "Таблицей", "csv");
        assertThat(table)
                .startsWith("\uFEFFВремя,Кто,Что,Текст\r\n")
                .contains(",клиент,,\"'=<b>\"\"Ка\nзань\"\"</b>, 👩‍👩‍👧\"\r\n")
                .contains(",,запрос,\"Личные данные, получено\"\r\n");
        assertThat(table.split("\r\n", -1)).hasSize(all.size() + 2);
        String html = downloads(back, "Страницей", "html");
        assertThat(html)
                .contains("<p dir=\"auto\">=&lt;b&gt;&quot;Ка\nзань&quot;&lt;/b&gt;, 👩‍👩‍👧</p>")
                .doesNotContain("<script");
        assertThat(html.split("<section", -1)).hasSize(all.size() + 1);
        assertThat(turns(back, "‹ Карточка").labels()).contains("История");
    }
}
