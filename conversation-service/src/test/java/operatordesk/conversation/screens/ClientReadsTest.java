package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.catalogue.StepDefinition;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.Miss;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a client reads, with the catalogue that the desk ships. */
class ClientReadsTest {
    private static final EventId ID = EventId.of(123_456, 7_000_001);
    private static final RequestKind PASSPORT = TestKinds.PASSPORT;
    private static final RequestKind DATA = TestKinds.DATA;
    private static final StepDefinition NAME = DATA.steps().get(0);
    private static final StepDefinition CITY = DATA.steps().get(1);
    private static final StepDefinition BORN = DATA.steps().get(2);
    private static final StepDefinition PHOTO = PASSPORT.steps().getFirst();

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static ClientNotice ask(RequestKind kind, int index) {
        return new ClientNotice.Question(ID, kind, index, Lead.NONE);
    }

    private static ClientNotice received(String kind) {
        return new ClientNotice.Received(ID, TestKinds.SHIPPED.kind(kind).orElseThrow());
    }

    private static Arguments says(ClientNotice notice, String russian, String english) {
        return Arguments.of(notice, russian, english);
    }

    private static Arguments missed(StepDefinition step, Miss miss, String russian, String english) {
        return says(new ClientNotice.Missed(step, miss), russian, english);
    }

    static List<Arguments> notices() {
        return List.of(
                says(
                        new ClientNotice.NothingNeeded(),
                        "Здравствуйте! Пока от вас ничего не нужно. Когда понадобится, мы напишем сюда.",
                        "Hello! Nothing is needed yet. We'll write here when it is."),
                says(
                        new ClientNotice.BeingSaved(),
                        "Пришло, сохраняем. Напишем, как только будет готово.",
                        "It arrived and is being saved. We'll write as soon as it's done."),
                says(
                        new ClientNotice.AlsoReceived(),
                        "Спасибо, и это получено!",
                        "Thank you, this one is received too!"),
                says(
                        new ClientNotice.NothingMore(),
                        "Больше ничего присылать не нужно, спасибо! Если что-то понадобится, мы напишем сюда.",
                        "Nothing more is needed, thank you! If something is, we'll write here."),
                says(new ClientNotice.Corrected(CITY), "Спасибо, исправлено: Город.", "Thank you, corrected: City."),
                says(
                        new ClientNotice.EditUnused(),
                        "Эта правка не меняет ответа. Напишите новым сообщением, пожалуйста.",
                        "This edit doesn't change an answer. Please write it as a new message."),
                says(
                        new ClientNotice.LinkUsedUp(),
                        "Эта ссылка больше не действует. Попросите новую у того, кто её прислал.",
                        "This link is not valid any more. Please ask whoever sent it for a new one."),
                says(
                        received("passport"),
                        "Спасибо! Фото паспорта получено. Проверим и напишем.",
                        "Thank you! Passport photo received. We'll check it and write to you."),
                says(
                        received("personal_data"),
                        "Спасибо! Данные получены. Проверим и напишем.",
                        "Thank you! Your details are received. We'll check them and write to you."),
                says(
                        received("driving_licence"),
                        "Спасибо! Фото прав получены. Проверим и напишем.",
                        "Thank you! Your licence is received. We'll check it and write to you."),
                says(
                        received("address_proof"),
                        "Спасибо! Документ получен. Проверим и напишем.",
                        "Thank you! The document is received. We'll check it and write to you."));
    }

    static List<Arguments> questions() {
        return List.of(
                says(
                        ask(PASSPORT, 0),
                        "Пришлите фото паспорта: страницу с вашей фотографией. Нажмите 📎 и снимите так, чтобы читались"
                                + " все буквы.",
                        "Please send a photo of your passport's photo page. Tap 📎 and make sure every letter is"
                                + " readable."),
                says(
                        ask(DATA, 0),
                        "1 из 3. Напишите фамилию, имя и отчество, как в паспорте. Например: Примерова Анна Петровна",
                        "1 of 3. Your full name, as in your passport. Example: Anna Example"),
                says(
                        ask(DATA, 1),
                        "2 из 3. В каком городе вы живёте? Например: Казань",
                        "2 of 3. Which city do you live in? Example: Leeds"),
                says(
                        ask(DATA, 2),
                        "3 из 3. Напишите дату рождения. Например: 01.02.1990",
                        "3 of 3. Your date of birth. Example: 01.02.1990"),
                says(
                        ask(TestKinds.LICENCE, 1),
                        "2 из 2. Теперь пришлите фото обратной стороны.",
                        "2 of 2. Now a photo of the back, please."));
    }

    static List<Arguments> misses() {
        return List.of(
                missed(
                        PHOTO,
                        Miss.PHOTO_NEEDED,
                        "Здесь нужно фото. Нажмите 📎 и пришлите его. Попыток сколько угодно.",
                        "A photo is needed here. Tap 📎 and send it. Try as often as you need."),
                missed(
                        PHOTO,
                        Miss.NO_FILES,
                        "Здесь нужно фото, а не файл. Нажмите 📎 и выберите снимок из галереи.",
                        "A photo is needed here, not a file. Tap 📎 and choose a picture from your gallery."),
                missed(
                        PHOTO,
                        Miss.NOT_AN_IMAGE,
                        "Этот файл не подойдёт. Пришлите, пожалуйста, фото, картинку файлом или PDF.",
                        "This file won't do. Please send a photo, an image file or a PDF."),
                missed(
                        NAME,
                        Miss.TEXT_NEEDED,
                        "Здесь нужен ответ словами. Напишите его сообщением, пожалуйста.",
                        "A written answer is needed here. Please type it as a message."),
                missed(
                        NAME,
                        Miss.TOO_SHORT,
                        "Слишком коротко. Напишите полностью, пожалуйста.",
                        "That's too short. Please write it in full."),
                missed(
                        NAME,
                        Miss.TOO_LONG,
                        "Слишком длинно. Напишите короче, пожалуйста.",
                        "That's too long. Please make it shorter."),
                missed(
                        NAME,
                        Miss.UNEXPECTED,
                        "Напишите фамилию, имя и отчество буквами, как в паспорте. Попыток сколько угодно.",
                        "Please write your full name in letters, as in your passport. Try as often as you need."),
                missed(
                        CITY,
                        Miss.UNEXPECTED,
                        "Напишите название города буквами. Попыток сколько угодно.",
                        "Please write the city's name in letters. Try as often as you need."),
                missed(
                        BORN,
                        Miss.UNEXPECTED,
                        "Не понял ответ. Напишите ещё раз, пожалуйста. Попыток сколько угодно.",
                        "I couldn't read that answer. Please write it again. Try as often as you need."),
                missed(
                        BORN,
                        Miss.NOT_A_DATE,
                        "Не понял дату. Напишите, например, 01.02.1990. Попыток сколько угодно.",
                        "I couldn't read that date. Write it like 01.02.1990. Try as often as you need."),
                missed(
                        BORN,
                        Miss.IN_THE_FUTURE,
                        "Эта дата ещё не наступила. Проверьте год и напишите, например, 01.02.1990.",
                        "That date is still to come. Please check the year and write it like 01.02.1990."),
                missed(
                        BORN,
                        Miss.TOO_YOUNG,
                        "С этой датой не сходится возраст. Проверьте год и напишите, например, 01.02.1990.",
                        "The age doesn't fit with that date. Please check the year and write it like 01.02.1990."),
                missed(
                        BORN,
                        Miss.TOO_OLD,
                        "С этой датой не сходится возраст. Проверьте год и напишите, например, 01.02.1990.",
                        "The age doesn't fit with that date. Please check the year and write it like 01.02.1990."));
    }

    @ParameterizedTest
    @MethodSource({"notices", "questions", "misses"})
    void wordForWord(ClientNotice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyNoticeAndEveryMissIsReadHere() {
        assertThat(Stream.of(notices(), questions(), misses())
                        .flatMap(List::stream)
                        .<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.own(ClientNotice.class));
        assertThat(Stream.concat(misses().stream(), AnswerReadsTest.misses().stream())
                        .map(row -> ((ClientNotice.Missed) row.get()[0]).miss()))
                .containsAll(Arrays.asList(Miss.values()));
    }

    @Test
    void questionSwitchesTheLanguageWhereItIsToldTo() {
        var plain = new ClientNotice.Question(ID, DATA, 1, Lead.NONE);
        assertThat(reads.buttons(plain).toString()).doesNotContain("speak");
        assertThat(reads.draft(plain.switching(), Language.RUSSIAN).buttons())
                .hasSize(3)
                .last()
                .isEqualTo(List.of(new Button("English", "speak:en:" + ID)));
        assertThat(reads.draft(plain.switching(), Language.ENGLISH).buttons())
                .last()
                .isEqualTo(List.of(new Button("Русский", "speak:ru:" + ID)));
    }

    @Test
    void firstScreenSwitchesTheLanguage() {
        var hello = new ClientNotice.NothingNeeded();
        assertThat(reads.draft(hello, Language.RUSSIAN).buttons())
                .containsExactly(List.of(new Button("English", "speak:en")));
        assertThat(reads.draft(hello, Language.ENGLISH).buttons())
                .containsExactly(List.of(new Button("Русский", "speak:ru")));
    }
}
