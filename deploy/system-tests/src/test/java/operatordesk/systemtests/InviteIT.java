package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.client.Entry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator invites people, through separate processes: the link is a picture, a line and a button, and works once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedDesk.class)
class InviteIT {
    private static final Pattern LINK =
            Pattern.compile("\nhttps://t\\.me/operator_desk_sandbox_bot\\?start=(i\\w{13})$");
    private static final String USED_UP = "Эта ссылка больше не действует. Попросите новую у того, кто её прислал.";
    private static final AtomicLong IDS = new AtomicLong(4_503_599_627_150_000L);

    private DeskProcesses desk;
    private OperatorPlayer olga;

    /** What the operator has in hand. */
    private record Invited(String code, Entry terms) {}

    @BeforeAll
    void start(DeskProcesses shared) {
        desk = shared;
        olga = desk.operator(DeskProcesses.OPERATOR, "Olga");
    }

    private ClientPlayer somebody(String name) {
        return new ClientPlayer(desk.people().person(IDS.incrementAndGet(), name));
    }

    private Invited invites() {
        Entry menu = olga.person()
                .awaitMessage(
                        olga.person().start().seq(),
                        entry -> entry.labels().contains("Пригласить"),
                        OperatorPlayer.PATIENCE);
        long before = olga.person().chat().seq();
        olga.person().press(menu.id(), "Пригласить", OperatorPlayer.PATIENCE);
        Entry link = olga.awaits(before, "Приглашение для одного человека");
        assertThat(link.photo()).isPresent();
        Matcher matcher = LINK.matcher(link.text());
        assertThat(matcher.find()).as(link.text()).isTrue();
        assertThat(link.buttons()).singleElement().satisfies(button -> {
            assertThat(button.text()).isEqualTo("Переслать ссылку");
            assertThat(button.url())
                    .startsWith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Foperator_desk_sandbox_bot%3Fstart%3D"
                            + matcher.group(1) + "&text=");
        });
        return new Invited(matcher.group(1), olga.awaits(before, "Приглашение без метки"));
    }

    private void presses(Invited invited, String label, String outcome) {
        long before = olga.person().chat().seq();
        olga.person().press(invited.terms().id(), label, OperatorPlayer.PATIENCE);
        olga.awaits(before, outcome);
    }

    @Test
    void whoComesIsAskedAtOnceAndNobodyComesTwice() {
        Invited invited = invites();
        presses(invited, "Паспорт", "Первый запрос: Паспорт");
        presses(invited, "Метка", "Напишите метку для клиента");
        olga.awaits(olga.person().text("Договор 4712").seq(), "Приглашение: Договор 4712");

        ClientPlayer anna = somebody("Anna");
        long before = olga.person().chat().seq();
        anna.readsBeginning(anna.person().start(invited.code()).seq(), "Пришлите фото паспорта");
        olga.awaits(before, "Новый клиент по вашему приглашению: Договор 4712 · Anna");
        anna.readsBeginning(anna.person().photo("anna-4712").seq(), "Спасибо! Фото паспорта получено.");
        olga.awaits(before, "Договор 4712 · Anna (ID " + anna.person().id() + ")");

        ClientPlayer ben = somebody("Ben");
        ben.reads(ben.person().start(invited.code()).seq(), USED_UP);
        presses(invited, "Показать ссылку", "Использовано: Anna");
        assertThat(anna.person().chat().fromBot())
                .noneMatch(entry -> entry.text().contains("4712"));
    }

    @Test
    void withdrawnOneIsGoodForNobodyAndIsListed() {
        Invited invited = invites();
        presses(invited, "Отозвать", "Отозвано: ссылка больше не действует.");
        ClientPlayer cleo = somebody("Cleo");
        cleo.reads(cleo.person().start(invited.code()).seq(), USED_UP);
        cleo.reads(cleo.person().start("i0000000000001").seq(), USED_UP);
        presses(invited, "Все приглашения", "Приглашения, сначала новые.");
    }

    @Test
    void plainOneGreets() {
        Invited invited = invites();
        ClientPlayer dora = somebody("Dora");
        dora.reads(dora.person().start(invited.code()).seq(), DataForm.HELLO);
        dora.reads(dora.person().start(invited.code()).seq(), DataForm.HELLO);
    }
}
