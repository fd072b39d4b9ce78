package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator finds clients by what is known of them, through separate processes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class FindIT {
    private DeskProcesses desk;
    private OperatorPlayer olga;

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private Entry types(String words, String answer) {
        return olga.awaits(olga.person().text(words).seq(), answer);
    }

    private Entry opens(Entry list, String label) {
        olga.person().press(list.id(), label, OperatorPlayer.PATIENCE);
        return olga.person()
                .awaitMessage(
                        entry -> entry.id() == list.id() && entry.labels().contains("Метка"), OperatorPlayer.PATIENCE);
    }

    @Test
    void labelledClientIsFoundByAnyPartOfWhatIsKnown() {
        DataForm form = DataForm.met(desk, olga, "Алёна <b>Образцова");
        long before = olga.person().chat().seq();
        olga.person().press(form.card().id(), "Метка", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Напишите метку для клиента");
        types("Договор 4711/Б", "Метка: Договор 4711/Б");

        String label = "Договор 4711/Б · Алёна <b>Образцова";
        for (String words : new String[] {"договор 4711", "АЛЕНА", "alena", "разц", Long.toString(form.id())}) {
            Entry found = types(words, "Нашлось: «" + words + "»");
            assertThat(found.labels()).as(words).contains(label);
        }
        Entry card = opens(types("4711", "Нашлось: «4711»"), label);
        assertThat(card.text()).startsWith("Алёна <b>Образцова\nМетка: Договор 4711/Б\n");
        before = olga.person().chat().seq();
        olga.ask(card, "Личные данные");
        olga.awaits(before, "Договор 4711/Б · Алёна <b>Образцова (ID " + form.id() + ")");
        assertThat(form.told()).noneMatch(text -> text.contains("4711"));
    }

    @Test
    void personIsPickedFromTheContacts() {
        DataForm form = DataForm.met(desk, olga, "Picked");
        Entry menu = olga.person()
                .awaitMessage(
                        olga.person().start().seq(),
                        entry -> entry.labels().contains("Найти"),
                        OperatorPlayer.PATIENCE);
        long before = olga.person().chat().seq();
        olga.person().press(menu.id(), "Найти", OperatorPlayer.PATIENCE);
        olga.awaits(before, "Или выберите человека из контактов");
        before = olga.person().chat().seq();
        olga.person().shareUsers(1, form.id());
        olga.awaits(before, "ID: " + form.id());
        before = olga.person().chat().seq();
        olga.person().shareUsers(1, 4_503_599_627_299_999L);
        olga.awaits(before, "Клиента с ID 4503599627299999 нет");
    }

    @Test
    void writerOfAMessageThatIsSentOnIsFound() {
        DataForm form = DataForm.met(desk, olga, "Forwarded");
        olga.awaits(olga.person().forward(form.id(), "When do you open?", false).seq(), "ID: " + form.id());
        Entry found = olga.awaits(
                olga.person().forward(form.id(), "And when do you close?", true).seq(), "Нашлось: «Forwarded»");
        assertThat(found.labels()).contains("Forwarded");
    }

    @Test
    void nobodyIsFoundKindly() {
        types("никого такого", "Никого не нашлось: «никого такого».");
    }
}
