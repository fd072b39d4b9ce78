package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.AnswerNotice;
import operatordesk.conversation.notices.AnswerReport;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around answers that are pressed, shared or sent as files. */
class AnswerReadsTest {
    private static final EventId ID = EventId.of(123_456, 7_000_001);
    private static final RequestKind KIND = TestKinds.EVERYTHING;
    private static final StepDefinition.Consent CONSENT =
            (StepDefinition.Consent) KIND.steps().get(0);
    private static final StepDefinition LETTER = KIND.steps().get(1);
    private static final StepDefinition CHOICE = KIND.steps().get(2);
    private static final StepDefinition.Keys PHONE =
            (StepDefinition.Keys) KIND.steps().get(3);
    private static final StepDefinition.Keys PLACE =
            (StepDefinition.Keys) KIND.steps().get(4);
    private static final StepDefinition PHOTO = TestKinds.PASSPORT.steps().getFirst();

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static Arguments missed(StepDefinition step, Miss miss, String russian, String english) {
        return Arguments.of(new ClientNotice.Missed(step, miss), russian, english);
    }

    static List<Arguments> misses() {
        return List.of(
                missed(
                        LETTER,
                        Miss.DOCUMENT_NEEDED,
                        "Здесь нужен файл. Нажмите 📎, выберите «Файл» и пришлите его.",
                        "A file is needed here. Tap 📎, choose “File” and send it."),
                missed(
                        LETTER,
                        Miss.SEND_AS_FILE,
                        "Здесь нужен файл, а не фото: так читается лучше. Нажмите 📎, выберите «Файл» и пришлите его.",
                        "A file is needed here, not a photo: it is easier to read. Tap 📎, choose “File” and send it."),
                missed(
                        LETTER,
                        Miss.FILE_KIND,
                        "Этот файл не подойдёт. Подойдут: PDF, DOCX. Пришлите другой, пожалуйста.",
                        "This file won't do. We can take: PDF, DOCX. Please send another one."),
                missed(
                        LETTER,
                        Miss.FILE_TOO_LARGE,
                        "Файл слишком большой. Пришлите, пожалуйста, не больше 1 МБ.",
                        "The file is too large. Please send one of at most 1 MB."),
                missed(
                        PHOTO,
                        Miss.FILE_TOO_LARGE,
                        "Файл слишком большой. Пришлите, пожалуйста, не больше 20 МБ.",
                        "The file is too large. Please send one of at most 20 MB."),
                missed(
                        CHOICE,
                        Miss.BUTTON_NEEDED,
                        "Выберите, пожалуйста, один из ответов: нажмите кнопку под вопросом.",
                        "Please choose one of the answers: tap a button under the question."),
                missed(
                        PHONE,
                        Miss.PHONE_NEEDED,
                        "Здесь нужен номер телефона. Нажмите кнопку внизу или напишите его.",
                        "A phone number is needed here. Tap the button below or type it."),
                missed(
                        PHONE,
                        Miss.NOT_A_PHONE,
                        "Не понял номер. Напишите его с кодом страны, например +7 900 000-00-00. Попыток сколько угодно.",
                        "I couldn't read that number. Write it with the country code, like +44 7700 900000. Try as often as you"
                                + " need."),
                missed(
                        PHONE,
                        Miss.OTHERS_CONTACT,
                        "Это номер другого человека. Нажмите кнопку внизу или напишите свой, пожалуйста.",
                        "That is somebody else's number. Please tap the button below or type your own."),
                missed(
                        PLACE,
                        Miss.PLACE_NEEDED,
                        "Здесь нужно место на карте. Нажмите кнопку внизу или 📎 и выберите «Геопозиция».",
                        "A place on the map is needed here. Tap the button below, or 📎 and choose “Location”."));
    }

    static List<Arguments> notices() {
        return List.of(
                Arguments.of(
                        new AnswerNotice.Picked(KIND, 2, 1),
                        "Ещё раз или хватит?\n\n✓ Хватит",
                        "Once more, or enough?\n\n✓ Enough"),
                Arguments.of(
                        new AnswerNotice.NotAgreed(ID, 0, CONSENT),
                        "Хорошо. Можно передумать.",
                        "All right. You may change your mind."),
                Arguments.of(
                        new AnswerNotice.KeyOffered(PHONE),
                        "Нажмите кнопку внизу, и номер отправится сам. Или напишите его.",
                        "Tap the button below to send your number. Or type it."),
                Arguments.of(
                        new AnswerNotice.KeyOffered(PLACE),
                        "Нажмите кнопку внизу. Или нажмите 📎 и выберите место на карте.",
                        "Tap the button below. Or tap 📎 and choose a place on the map."),
                Arguments.of(
                        new AnswerNotice.KeyUsed(PHONE, "+79990000001"),
                        "Записали номер: +79990000001",
                        "Noted: +79990000001"),
                Arguments.of(
                        new AnswerNotice.KeyUsed(PLACE, "1.000000, 2.000000"),
                        "Место записали, спасибо.",
                        "The place is noted, thank you."),
                Arguments.of(
                        new AnswerNotice.KeyGone(PHONE),
                        "Номер сейчас не нужен.",
                        "The phone number isn't needed right now."),
                Arguments.of(
                        new AnswerNotice.KeyGone(PLACE), "Место сейчас не нужно.", "The place isn't needed right now."),
                Arguments.of(
                        new ClientNotice.Question(ID, KIND, 0, Lead.NONE),
                        "1 из 5. Вы согласны?\n\nВерсия 1.2",
                        "1 of 5. Do you agree?\n\nVersion 1.2"),
                Arguments.of(
                        new OperatorNotice.Reported(new AnswerReport.NotAgreed(
                                TestNotices.PASSPORT, new Localized("Согласие", "Consent"), "1.2")),
                        "Anna Example (ID 4503599627370495)\nПаспорт, запрос № 123456\nКлиент не согласился: Согласие"
                                + " (1.2). Вопрос остаётся открытым, клиент может передумать.",
                        "Anna Example (ID 4503599627370495)\nPassport, request no. 123456\nThe client does not agree:"
                                + " Consent (1.2). The question stays open; they may change their mind."));
    }

    @ParameterizedTest
    @MethodSource({"misses", "notices"})
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyNoticeIsReadHere() {
        assertThat(notices().stream().<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.members(AnswerNotice.class));
    }

    @Test
    void stepsButtonsStandAboveThoseOfEveryQuestion() {
        var asked = reads.draft(new ClientNotice.Question(ID, KIND, 2, Lead.NONE), Language.ENGLISH);
        assertThat(asked.buttons())
                .startsWith(
                        List.of(new Button("Once more", "pick:2:0:" + ID)),
                        List.of(new Button("Enough", "pick:2:1:" + ID)));
        assertThat(reads.draft(new AnswerNotice.NotAgreed(ID, 0, CONSENT), Language.RUSSIAN)
                        .buttons())
                .containsExactly(
                        List.of(new Button("Соглашаюсь", "pick:0:0:" + ID)),
                        List.of(new Button("Не соглашаюсь", "pick:0:1:" + ID)));
        assertThat(reads.draft(new AnswerNotice.Picked(KIND, 2, 1), Language.ENGLISH)
                        .buttons())
                .isEmpty();
    }

    @Test
    void keysComeAndGoWithMessagesOfTheirOwn() {
        assertThat(reads.draft(new AnswerNotice.KeyOffered(PHONE), Language.RUSSIAN)
                        .fresh(null))
                .isEqualTo(new Screen.WithKeyboard(
                        "Нажмите кнопку внизу, и номер отправится сам. Или напишите его.",
                        new Keyboard.Keys(
                                List.of(List.of(new Keyboard.Key.OwnContact("📱 Отправить мой номер"))), true)));
        assertThat(reads.draft(new AnswerNotice.KeyOffered(PLACE), Language.ENGLISH)
                        .keyboard())
                .isEqualTo(
                        new Keyboard.Keys(List.of(List.of(new Keyboard.Key.OwnLocation("📍 Send where I am"))), true));
        assertThat(reads.draft(new AnswerNotice.KeyUsed(PHONE, "+7"), Language.ENGLISH)
                        .in(5))
                .isEqualTo(new Screen.WithKeyboard("Noted: +7", new Keyboard.None()));
    }

    @Test
    void operatorReadsAnswersInTheirOwnLanguage() {
        var choice = new Arrived(CHOICE.name(), 1, 1, "Хватит", null, CHOICE.reading("Хватит"));
        var consent = new Arrived(CONSENT.name(), 1, 1, "1.2", null, CONSENT.reading("1.2"));
        var data = new OperatorNotice.DataArrived(TestNotices.PASSPORT, 1, 1, List.of(consent, choice));
        assertThat(reads.draft(data, Language.ENGLISH).text())
                .endsWith("Answer:\nConsent: I agree (1.2)\nChoice: Enough");
        assertThat(reads.draft(data, Language.ENGLISH).buttons()).isEmpty();
        assertThat(reads.draft(data, Language.RUSSIAN).text())
                .endsWith("Ответ:\nСогласие: Соглашаюсь (1.2)\nВыбор: Хватит");
    }
}
