package operatordesk.chaos.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.audit.Evidence.Pressed;
import operatordesk.chaos.people.Content;
import operatordesk.chaos.people.Content.Form;
import operatordesk.chaos.people.Ledger.Deed;
import operatordesk.chaos.people.Ledger.Edit;
import org.jspecify.annotations.Nullable;

/**
 * A desk on which all went well, with its lists open for faults to be planted: a passport that a new request superseded, then
 * personal data that were answered; beside them a client whom nobody asked.
 */
final class Story {
    static final long OPERATOR = 4_503_599_627_300_001L;
    static final long OTHER_OPERATOR = OPERATOR + 1;
    static final long CLIENT = 4_503_599_627_310_001L;
    static final long STRANGER = CLIENT + 1;
    static final String FIRST = "100." + OPERATOR;
    static final String SECOND = "200." + OPERATOR;
    private static final Kinds KINDS = Kinds.of(Path.of("../catalogue.yaml"));

    final List<Shown> clientChat = new ArrayList<>();
    final List<Shown> strangerChat = new ArrayList<>();
    final List<Shown> operatorChat = new ArrayList<>();
    final List<Shown> otherOperatorChat = new ArrayList<>();
    final List<Pressed> presses = new ArrayList<>();
    final List<Deed> deeds = new ArrayList<>();
    final List<Edit> edits = new ArrayList<>();
    final List<Rows.Request> requests = new ArrayList<>();
    final List<Rows.Answer> answers = new ArrayList<>();
    final List<Rows.Message> messages = new ArrayList<>();

    Story() {
        stranger();
        request(FIRST, 1, "passport", "SUPERSEDED");
        question(10, FIRST + "/1/2", "passport", 0);
        request(SECOND, 2, "personal_data", "SUBMITTED");
        sent(11, new Content(Form.PHOTO, "photo Zqaaaaaa"), "file-11");
        question(12, SECOND + "/1/4", "personal_data", 0);
        answer(1, FIRST, "photo_page", null, "file-11", 11, true);
        sent(13, new Content(Form.WORDS, "Zqbaaaaa"), null);
        answer(2, SECOND, "full_name", "Zqbaaaaa", null, 13, false);
        question(14, "213." + CLIENT + "/1", "personal_data", 1);
        sent(15, new Content(Form.WORDS, "Zqcaaaaa"), null);
        answer(3, SECOND, "city", "Zqcaaaaa", null, 15, false);
        question(16, "215." + CLIENT + "/1", "personal_data", 2);
        sent(17, new Content(Form.DATE, "02.01.1930"), null);
        answer(4, SECOND, "birth_date", "1930-01-02", null, 17, false);
        said(18, "217." + CLIENT + "/1", KINDS.named("personal_data").received());
        report(31, "100", "Паспорт", "Запрос заменён новым.", null);
        report(32, "100", "Паспорт", "Паспорт (1 из 1)", "file-11");
        report(33, "200", "Личные данные", "Ответ:\nФИО: Zqbaaaaa\nГород: Zqcaaaaa\nДата рождения: 02.01.1930", null);
    }

    private void stranger() {
        deeds.add(new Deed(STRANGER, 5, new Content(Form.WORDS, "Zqzaaaaa")));
        strangerChat.add(new Shown(5, false, Instant.ofEpochSecond(5), "Zqzaaaaa", null));
        strangerChat.add(new Shown(6, true, Instant.ofEpochSecond(6), "Здравствуйте!", null));
    }

    void request(String id, int generation, String kind, String status) {
        requests.add(new Rows.Request(id, CLIENT, generation, OPERATOR, kind, status));
        presses.add(new Pressed("ask:" + CLIENT + ":" + kind, "Запрашиваем."));
    }

    void question(long message, String row, String kind, int index) {
        said(message, row, KINDS.named(kind).steps().get(index).prompt());
    }

    void said(long message, String row, String text) {
        clientChat.add(new Shown(message, true, Instant.ofEpochSecond(message), text, null));
        messages.add(new Rows.Message(row, CLIENT, false, "text", text, message));
    }

    /** A message that was noted, and changed later. */
    void saidAndChanged(long message, String row, String first, String text) {
        clientChat.add(new Shown(message, true, Instant.ofEpochSecond(message), text, first, null));
        messages.add(new Rows.Message(row, CLIENT, false, "text", first, message));
    }

    /** A message that was sent and never noted. */
    void saidUnnoted(long message, String text) {
        clientChat.add(new Shown(message, true, Instant.ofEpochSecond(message), text, null));
    }

    void sent(long message, Content content, @Nullable String file) {
        deeds.add(new Deed(CLIENT, message, content));
        clientChat.add(
                new Shown(message, false, Instant.ofEpochSecond(message), file == null ? content.mark() : "", file));
        messages.add(new Rows.Message("2" + message + "." + CLIENT + "/0/0", CLIENT, true, "text", null, message));
    }

    void answer(
            long arrival,
            String request,
            String step,
            @Nullable String text,
            @Nullable String file,
            long message,
            boolean late) {
        answers.add(new Rows.Answer(
                "2" + message + "." + CLIENT + "/0/" + arrival,
                arrival,
                request,
                CLIENT,
                step,
                1,
                text,
                file,
                message,
                late));
    }

    void report(long message, String number, String kind, String words, @Nullable String file) {
        operatorChat.add(shownReport(message, number, kind, words, file));
    }

    static Shown shownReport(long message, String number, String kind, String words, @Nullable String file) {
        String text = "Client0001 Example (ID " + CLIENT + ")\n" + kind + ", запрос № " + number + "\n" + words;
        return new Shown(message, true, Instant.ofEpochSecond(message), text, file);
    }

    Evidence evidence() {
        return new Evidence(
                KINDS,
                Set.of(OPERATOR, OTHER_OPERATOR),
                Map.of(
                        OPERATOR,
                        operatorChat,
                        OTHER_OPERATOR,
                        otherOperatorChat,
                        CLIENT,
                        clientChat.stream()
                                .sorted(Comparator.comparingLong(Shown::messageId))
                                .toList(),
                        STRANGER,
                        strangerChat),
                Map.of(OPERATOR, presses),
                deeds,
                edits,
                new Rows(requests, answers, messages));
    }
}
