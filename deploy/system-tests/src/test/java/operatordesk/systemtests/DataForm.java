package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import operatordesk.sandbox.client.Entry;

/** The personal data as one client is asked for them, and what must have come of it in the end. */
record DataForm(DeskProcesses desk, OperatorPlayer operator, ClientPlayer client, Entry card) {
    static final String HELLO = "Здравствуйте! Пока от вас ничего не нужно. Когда понадобится, мы напишем сюда.";
    static final String FIRST =
            "1 из 3. Напишите фамилию, имя и отчество, как в паспорте. Например: Примерова Анна Петровна";
    static final String SECOND = "2 из 3. В каком городе вы живёте? Например: Казань";
    static final String THIRD = "3 из 3. Напишите дату рождения. Например: 01.02.1990";
    static final String ANSWERS = "ФИО: Примерова Анна Петровна\nГород: Казань\nДата рождения: 01.02.1990";
    static final String SUMMARY = "Проверьте, всё ли верно, и нажмите «Отправить».\n\n" + ANSWERS;
    static final String SENT = "Отправлено:\n\n" + ANSWERS;
    static final String SAVING = "Пришло, сохраняем. Напишем, как только будет готово.";
    static final String RECEIVED = "Спасибо! Данные получены. Проверим и напишем.";

    static final String NAME = "Примерова Анна Петровна";
    static final String CITY = "Казань";
    static final String DATE = "01.02.1990";

    private static final AtomicLong IDS = new AtomicLong(4_503_599_627_200_000L);

    /** A client who has pressed Start, and whose card an operator has open. */
    static DataForm met(DeskProcesses desk, OperatorPlayer operator, String name) {
        var client = new ClientPlayer(desk.people().person(IDS.incrementAndGet(), name));
        client.person().start();
        return new DataForm(desk, operator, client, operator.openCard(name));
    }

    /** A client who was asked, too, and has read the first question. */
    static DataForm asked(DeskProcesses desk, OperatorPlayer operator, String name) {
        DataForm form = met(desk, operator, name);
        form.ask();
        form.reads(0, FIRST);
        return form;
    }

    long id() {
        return client.person().id();
    }

    void ask() {
        operator.ask(card, "Личные данные");
    }

    /** The client writes; answers the change after which the bot's reaction is seen. */
    long writes(String text) {
        return client.person().text(text).seq();
    }

    Entry reads(long after, String text) {
        return client.reads(after, text);
    }

    /** The client answers all three questions, each after having read it. */
    void answersAll() {
        reads(writes(NAME), SECOND);
        answersTheRest();
    }

    /** The client answers the second and the third question. */
    void answersTheRest() {
        reads(writes(CITY), THIRD);
        finishes(writes(DATE));
    }

    /** The client has written the last answer, sends all, and reads that it is received. */
    void finishes(long lastWritten) {
        reads(sends(lastWritten), RECEIVED);
    }

    /** The client has written the last answer and sends all; answers the change after which the bot's reaction is seen. */
    long sends(long lastWritten) {
        Entry summary = reads(lastWritten, SUMMARY);
        long before = client.person().chat().seq();
        client.person().press(summary.id(), "Отправить");
        return before;
    }

    /** All that the client was told, in order. */
    List<String> told() {
        return client.person().chat().fromBot().stream().map(Entry::text).toList();
    }

    List<String> rows(String query) {
        return desk.rows().of(id(), query);
    }

    /** Waits until these answers, and no others, are kept and stand. */
    void awaitsAnswers(String... answers) {
        await("the answers")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() ->
                        rows("select text from answers where client_id = ? and not late and not taken_back order by arrival")
                                .equals(List.of(answers)));
    }

    /** Waits until this is in the message log: what is told is logged once it was shown. */
    void awaitsLog(String text) {
        await("the log")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> rows("select text from messages where chat_id = ?").contains(text));
    }

    /** All was told once and in order, kept once and in order, and the operator has it once. */
    void isDone() {
        assertThat(told()).containsExactly(HELLO, FIRST, SECOND, THIRD, SENT, RECEIVED);
        isKept();
    }

    /** All is kept once and in order, and the operator has it once. */
    void isKept() {
        assertThat(rows("select text from answers where client_id = ? and not late order by arrival"))
                .containsExactly(NAME, CITY, "1990-02-01");
        assertThat(rows("select status from requests where client_id = ? and kind = 'personal_data'"))
                .containsExactly("SUBMITTED");
        assertThat(rows("select text from messages where chat_id = ? and direction = 'FROM_CLIENT' order by at"))
                .containsExactly(NAME, CITY, DATE);
        await("the operator has the data")
                .atMost(OperatorPlayer.PATIENCE)
                .until(() -> !toOperator().isEmpty());
        assertThat(toOperator()).singleElement().asString().endsWith("""
                Ответ:
                ФИО: Примерова Анна Петровна
                Город: Казань
                Дата рождения: 01.02.1990""");
    }

    private List<String> toOperator() {
        return operator.person().chat().fromBot().stream()
                .map(Entry::text)
                .filter(text -> text.contains("(ID " + id() + ")") && text.contains("\nОтвет:\n"))
                .toList();
    }
}
