package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.BORN;
import static operatordesk.conversation.TestNotices.CITY;
import static operatordesk.conversation.TestNotices.NAME;
import static operatordesk.conversation.TestNotices.PAGE;
import static operatordesk.conversation.TestNotices.PASSPORT;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.CatalogueFile;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import operatordesk.conversation.notices.FlowNotice;
import operatordesk.conversation.notices.FlowNotice.SummaryLead;
import operatordesk.conversation.notices.FlowNotice.Taken;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word and button between a request's first question and its sending, for the client and for the operator. */
class FlowReadsTest {
    private static final EventId ID = EventId.of(5, 6);
    private static final RequestKind CONTRACT =
            CatalogueFile.parse("""
            kinds:
              - key: contract
                label: {ru: Договор, en: Contract}
                received: {ru: Договор получен., en: The contract is received.}
                steps:
                  - key: page
                    type: photo
                    pages: {least: 2, most: 9}
                    name: {ru: Страница, en: Page}
                    prompt: {ru: Пришлите страницы., en: Please send the pages.}
            """).kind("contract").orElseThrow();

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static FlowNotice summary(SummaryLead lead) {
        var second = new Arrived(PAGE.step(), 2, 2, null, PAGE.file());
        return new FlowNotice.Summary(ID, TestKinds.DATA, List.of(NAME, CITY, BORN, PAGE, second), lead);
    }

    private static Arguments says(Notice notice, String russian, String english) {
        return Arguments.of(notice, russian, english);
    }

    private static Arguments told(FlowReport report, String russian, String english) {
        String head = "Anna Example (ID 4503599627370495)\n";
        return says(
                new OperatorNotice.Reported(report),
                head + "Паспорт, запрос № 123456\n" + russian,
                head + "Passport, request no. 123456\n" + english);
    }

    static List<Arguments> notices() {
        String russian = "\n\nФИО: Anna Example\nГород: Leeds\nДата рождения: 01.02.1990\nПаспорт: есть (2)";
        String english =
                "\n\nFull name: Anna Example\nCity: Leeds\nDate of birth: 1 February 1990\nPassport: arrived (2)";
        String two = "Пришло: 2. Пришлите ещё или нажмите «Готово».";
        String arrivedTwo = "Arrived: 2. Send another, or press Done.";
        return List.of(
                says(
                        summary(SummaryLead.LOOK),
                        "Проверьте, всё ли верно, и нажмите «Отправить»." + russian,
                        "Please check that all is right, then press Send." + english),
                says(
                        summary(SummaryLead.NOT_SENT),
                        "Ответы ещё не отправлены. Нажмите «Отправить» или «Исправить»." + russian,
                        "Your answers are not sent yet. Press Send, or Change." + english),
                says(summary(SummaryLead.SENT), "Отправлено:" + russian, "Sent:" + english),
                says(
                        new FlowNotice.WhichToChange(ID, List.of(NAME)),
                        "Что исправить?",
                        "What would you like to change?"),
                says(
                        new FlowNotice.YourQuestion(ID),
                        "Напишите вопрос одним сообщением, мы его передадим. Потом продолжим с того же места.",
                        "Write your question in one message and we'll pass it on. Then we go on from the same place."),
                says(
                        new FlowNotice.QuestionInWords(),
                        "Напишите вопрос словами, пожалуйста.",
                        "Please write your question in words."),
                says(new FlowNotice.NoQuestion(), "Вопроса не было, продолжаем.", "No question came, so we go on."),
                says(
                        new FlowNotice.QuestionPassedOn(),
                        "Вопрос передан. Ответим здесь.",
                        "Your question is passed on. We'll answer here."),
                says(
                        new FlowNotice.ReallyCancel(ID),
                        "Точно отменить? Уже присланное мы сохраним.",
                        "Cancel this? What you sent stays saved."),
                says(
                        new FlowNotice.Cancelled(),
                        "Отменено. Уже присланное сохранено. Если что-то понадобится, мы напишем сюда.",
                        "Cancelled. What you sent is saved. If something is needed, we'll write here."),
                says(
                        new FlowNotice.Expired(),
                        "Время вышло: присылать больше ничего не нужно. Уже присланное сохранено.",
                        "The time for this is over: nothing is needed any more. What you sent is saved."),
                says(
                        new FlowNotice.AnotherWelcome(Taken.PHOTO),
                        "Пришлите ещё одно фото, мы добавим его к отправленному.",
                        "Send one more photo and we'll add it to what you sent."),
                says(
                        new FlowNotice.AnotherWelcome(Taken.FILE),
                        "Пришлите ещё один файл, мы добавим его к отправленному.",
                        "Send one more file and we'll add it to what you sent."),
                says(
                        new FlowNotice.AnotherWelcome(Taken.PHOTO_OR_FILE),
                        "Пришлите ещё одно фото или файл, мы добавим к отправленному.",
                        "Send one more photo or file and we'll add it to what you sent."),
                says(
                        question(CONTRACT, 1, Lead.NONE),
                        "Пришло: 1, нужно хотя бы 2. Пришлите ещё.",
                        "Arrived: 1 of at least 2. Please send the next one."),
                says(question(CONTRACT, 2, Lead.NONE), two, arrivedTwo),
                says(question(CONTRACT, 2, Lead.REDO_PAGES), two, arrivedTwo),
                says(
                        question(CONTRACT, 2, Lead.CHANGE),
                        "Напишите или пришлите заново:\n\nПришлите страницы.",
                        "Write or send it again:\n\nPlease send the pages."));
    }

    static List<Arguments> reports() {
        return List.of(
                told(new FlowReport.NotSentYet(PASSPORT, 3), "3 из 3, ещё не отправлено.", "3 of 3, not sent yet."),
                told(
                        new FlowReport.ClientQuestion(PASSPORT, "<b>Why?"),
                        "Клиент спрашивает:\n<b>Why?",
                        "The client asks:\n<b>Why?"),
                told(
                        new FlowReport.Stuck(PASSPORT, CITY.step()),
                        "Клиенту не удаётся ответить: Город. Возможно, нужна помощь.",
                        "The client has trouble with this: City. Perhaps help is needed."),
                told(
                        new FlowReport.Overdue(PASSPORT, 1, 3),
                        "Срок вышел. Пришло: 1 из 3.",
                        "Overdue. Arrived: 1 of 3."),
                told(new FlowReport.Reminded(PASSPORT), "Напомнили.", "Reminded."),
                told(
                        new FlowReport.Expired(PASSPORT, 1, 3, "passport"),
                        "Запрос истёк и закрыт. Пришло и сохранено: 1 из 3.",
                        "The request expired and is closed. Arrived and saved: 1 of 3."),
                told(
                        new FlowReport.Cancelled(PASSPORT, 0, 3),
                        "Клиент отменил запрос. Прийти ничего не успело.",
                        "The client cancelled the request. Nothing had arrived."),
                told(
                        new FlowReport.Cancelled(PASSPORT, 2, 3),
                        "Клиент отменил запрос. Успело прийти и сохранено: 2 из 3.",
                        "The client cancelled the request. Arrived and saved: 2 of 3."));
    }

    @ParameterizedTest
    @MethodSource({"notices", "reports"})
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyNoticeAndEveryReportIsReadHere() {
        assertThat(notices().stream().<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.members(FlowNotice.class));
        assertThat(reports().stream()
                        .<Class<?>>map(row -> ((OperatorNotice.Reported) row.get()[0])
                                .report()
                                .getClass()))
                .containsAll(Reads.members(FlowReport.class));
    }

    private List<List<String>> labels(Notice notice) {
        return reads.draft(notice, Language.ENGLISH).buttons().stream()
                .map(row -> row.stream().map(Button::label).toList())
                .toList();
    }

    private static ClientNotice question(RequestKind kind, int index, Lead lead) {
        return new ClientNotice.Question(ID, kind, index, lead);
    }

    @Test
    void buttonsThatBelongToIt() {
        assertThat(labels(question(TestKinds.DATA, 0, Lead.NONE)))
                .containsExactly(List.of("Ask a question"), List.of("Cancel"));
        assertThat(labels(question(TestKinds.DATA, 1, Lead.NONE)))
                .containsExactly(List.of("Ask a question"), List.of("← Back", "Cancel"));
        assertThat(labels(question(TestKinds.DATA, 1, Lead.CHANGE))).containsExactly(List.of("← Back"));
        assertThat(labels(question(TestKinds.DATA, 1, Lead.REDO)))
                .containsExactly(List.of("Ask a question"), List.of("Cancel"));
        assertThat(labels(question(CONTRACT, 1, Lead.NONE)))
                .containsExactly(List.of("Ask a question"), List.of("← Back", "Cancel"));
        assertThat(labels(question(CONTRACT, 2, Lead.NONE)))
                .containsExactly(List.of("Done"), List.of("Ask a question"), List.of("← Back", "Cancel"));
        assertThat(labels(question(CONTRACT, 1, Lead.REDO_PAGES)))
                .containsExactly(List.of("Ask a question"), List.of("Cancel"));
        assertThat(labels(question(CONTRACT, 2, Lead.REDO_PAGES)))
                .containsExactly(List.of("Done"), List.of("Ask a question"), List.of("Cancel"));
        assertThat(labels(summary(SummaryLead.LOOK)))
                .containsExactly(List.of("Send", "Change"), List.of("Ask a question", "Cancel"));
        assertThat(labels(summary(SummaryLead.SENT))).isEmpty();
        assertThat(labels(new FlowNotice.ReallyCancel(ID))).containsExactly(List.of("Yes, cancel", "No, go on"));
        assertThat(labels(new FlowNotice.YourQuestion(ID))).containsExactly(List.of("Go on without a question"));
        assertThat(labels(new FlowNotice.WhichToChange(ID, List.of(NAME, CITY))))
                .containsExactly(List.of("Full name"), List.of("City"), List.of("← Back"));
        assertThat(labels(new ClientNotice.Received(ID, TestKinds.DATA))).containsExactly(List.of("Change"));
        assertThat(labels(new ClientNotice.Received(ID, CONTRACT))).containsExactly(List.of("Send another"));
    }

    @Test
    void whatExpiredIsAskedAgainWithOnePress() {
        var report = new FlowReport.Expired(PASSPORT, 1, 3, "passport");
        assertThat(reads.draft(new OperatorNotice.Reported(report), Language.ENGLISH)
                        .buttons())
                .containsExactly(List.of(new Button("Ask again", "ask:4503599627370495:passport")));
    }

    @Test
    void whatAnOperatorShouldActOnHasTheCardUnderIt() {
        Stream.of(
                        new FlowReport.ClientQuestion(PASSPORT, "Why?"),
                        new FlowReport.Stuck(PASSPORT, CITY.step()),
                        new FlowReport.Cancelled(PASSPORT, 0, 1))
                .forEach(report -> assertThat(reads.draft(new OperatorNotice.Reported(report), Language.ENGLISH)
                                .buttons())
                        .containsExactly(List.of(new Button("Card", "open:4503599627370495"))));
    }
}
