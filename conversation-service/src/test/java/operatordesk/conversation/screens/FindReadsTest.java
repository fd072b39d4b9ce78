package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.ZoneOffset;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.ChatRef;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FindNotice;
import operatordesk.conversation.notices.FindNotice.Words;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.PressNotice;
import operatordesk.conversation.notices.Report;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.texts.AllTexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around finding and naming clients. */
class FindReadsTest {
    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> notices() {
        return List.of(
                Arguments.of(
                        new FindNotice.How(List.of()),
                        "Напишите часть имени или метки, @username, телефон или ID. Или выберите человека из контактов"
                                + " кнопкой внизу.",
                        "Write a part of the name or label, @username, phone or ID. Or pick a person from your contacts"
                                + " with the button below."),
                Arguments.of(
                        new FindNotice.LabelWanted(64),
                        "Напишите метку для клиента, например номер договора, до 64 знаков. Чтобы убрать метку,"
                                + " отправьте «-».",
                        "Write a label for the client, a contract number say, of up to 64 characters. Send “-” to take"
                                + " it away."),
                Arguments.of(
                        new FindNotice.StillWanted(Words.LABEL),
                        "Это никуда не ушло: метку я просил больше 15 минут назад. Если она ещё нужна, напишите её снова,"
                                + " если нет, отправьте /start.",
                        "This went nowhere: I asked for the label more than 15 minutes ago. If it's still wanted, write it"
                                + " again; if not, send /start."),
                Arguments.of(
                        new FindNotice.StillWanted(Words.REASON),
                        "Это никуда не ушло: причину я просил больше 15 минут назад. Если она ещё нужна, напишите её снова,"
                                + " если нет, отправьте /start.",
                        "This went nowhere: I asked for the reason more than 15 minutes ago. If it's still wanted, write it"
                                + " again; if not, send /start."));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyNoticeIsReadHere() {
        assertThat(notices().stream().<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.members(FindNotice.class));
    }

    @Test
    void pageOfAFormerSearchIsRefusedInWords() {
        var texts = new AllTexts(ZoneOffset.UTC);
        assertThat(texts.operator(Language.RUSSIAN).desk().press(PressNotice.SEARCH_OLD))
                .isEqualTo("Этот список устарел. Поищите заново.");
        assertThat(texts.operator(Language.ENGLISH).desk().press(PressNotice.SEARCH_OLD))
                .isEqualTo("This list is outdated. Please search again.");
    }

    @Test
    void keyLetsPickAPerson() {
        assertThat(reads.draft(new FindNotice.How(List.of()), Language.RUSSIAN).keyboard())
                .isEqualTo(
                        new Keyboard.Keys(List.of(List.of(new Keyboard.Key.PickUser("Выбрать из контактов"))), true));
    }

    @Test
    void keysOfOpenChatsStayAboveIt() {
        var open = List.of(new ChatRef(TestNotices.ANNA, "118"), new ChatRef(new Person(5, "Ben", null, null), null));
        assertThat(reads.draft(new FindNotice.How(open), Language.RUSSIAN).keyboard())
                .isEqualTo(new Keyboard.Keys(
                        List.of(
                                List.of(new Keyboard.Key.Words("💬 Ben"), new Keyboard.Key.Words("✖ Ben")),
                                List.of(new Keyboard.Key.Words("💬 118"), new Keyboard.Key.Words("✖ 118")),
                                List.of(new Keyboard.Key.PickUser("Выбрать из контактов"))),
                        false));
    }

    @Test
    void strangersAreHintedAtShortlyAndNeverAsALink() {
        var stranger = new Person(5, "Best t.me/spam @casino https://example.com", "x".repeat(64), null);
        var hint = new Reported(new DeskReport.Wrote(stranger, null));
        String name = "Best t.\u200Bme/\u200Bspam @\u200Bcasino https:\u200B/\u200B/\u200Bexample.\u200Bc…";
        reads.assertReads(
                hint,
                "Пишет: " + name + ". Сейчас от этого человека ничего не запрошено.",
                name + " is writing. Nothing is asked of this person now.");
        assertThat(reads.draft(hint, Language.ENGLISH).buttons())
                .containsExactly(List.of(new Button("Card", "open:5")));
    }

    @Test
    void whatWasReplacedIsAskedForAgainWithOnePress() {
        var replaced = new Reported(new Report.Superseded(TestNotices.PASSPORT, 1, 3, "passport"));
        assertThat(reads.draft(replaced, Language.RUSSIAN).buttons())
                .containsExactly(List.of(new Button("Запросить снова", "ask:4503599627370495:passport")));
    }

    @Test
    void labelStandsBeforeTheNameInReports() {
        RequestRef passport = TestNotices.PASSPORT;
        var labelled = new RequestRef(passport.id(), passport.client(), passport.kind(), "Договор 118", false);
        reads.assertReads(
                new Reported(new FlowReport.Reminded(labelled)),
                "Договор 118 · Anna Example (ID 4503599627370495)\nПаспорт, запрос № 123456\nНапомнили.",
                "Договор 118 · Anna Example (ID 4503599627370495)\nPassport, request no. 123456\nReminded.");
    }
}
