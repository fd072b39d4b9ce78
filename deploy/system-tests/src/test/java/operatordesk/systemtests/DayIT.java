package operatordesk.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a day at the desk say what people read, in both languages. {@code -Dupdate.docs=true} writes them anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DayIT {
    private static final Path DOCS = Path.of("../../docs");
    private static final long RUSSIAN_CLIENT = 4_503_599_627_200_901L;
    private static final long ENGLISH_CLIENT = 4_503_599_627_200_902L;

    private DeskProcesses desk;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, Path.of("../catalogue.yaml").toAbsolutePath());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private Phone operator(long id, String name) {
        return new Phone(name, desk.operator(id, name).person());
    }

    private Phone client(long id, String name) {
        return new Phone(name, desk.people().person(id, name));
    }

    @Test
    void pagesSayWhatPeopleRead() throws IOException {
        var russian = new Transcript();
        russian.title("День за столом");
        russian.line("Так его видят оператор и клиент; ✎ отмечает сообщения, изменённые на месте. Записано тестом.");
        play(russian, operator(DeskProcesses.OPERATOR, "Ольга"), client(RUSSIAN_CLIENT, "Анна"), "ru");
        assertPage("a-day-at-the-desk.ru.md", russian);

        var english = new Transcript();
        english.title("A day at the desk");
        english.line(
                "As an operator and a client see it; ✎ marks messages that changed in their place. Written by a test.");
        Phone oscar = operator(DeskProcesses.ENGLISH_OPERATOR, "Oscar");
        oscar.person().start();
        oscar.shows(1);
        oscar.presses("speak:en");
        oscar.shows(1);
        play(english, oscar, client(ENGLISH_CLIENT, "Anna"), "en");
        assertPage("a-day-at-the-desk.md", english);
    }

    private static void play(Transcript transcript, Phone operator, Phone client, String language) {
        boolean english = language.equals("en");
        var day = new Day(transcript, operator, client);
        day.starts(operator, 1, 0);
        day.starts(client, 0, 1);
        if (english) {
            day.presses(client, "speak:en", 0, 1);
        }
        day.writes(client, english ? "Hello! What do I do?" : "Здравствуйте! Что делать?", 1, 1);
        day.presses(operator, "open:", 1, 0);
        passport(day, english);
        personalData(day, english);
        replaced(day, english);
        chat(day, english);
    }

    private static void passport(Day day, boolean english) {
        day.presses(day.operator(), "ask:" + day.client().person().id() + ":passport", 1, 1);
        day.writes(day.client(), english ? "Which page?" : "Какую страницу?", 0, 1);
        day.sendsPhoto(day.client(), english ? "blurred page" : "нечёткая страница", 3, 1);
        day.presses(day.operator(), "again:", 1, 0);
        day.presses(day.operator(), "why:", 1, 2);
        day.sendsPhoto(day.client(), english ? "sharp page" : "чёткая страница", 3, 1);
        day.presses(day.operator(), "accept:", 1, 1);
    }

    private static void personalData(Day day, boolean english) {
        day.presses(day.operator(), "ask:" + day.client().person().id() + ":personal_data", 1, 1);
        day.writes(day.client(), english ? "Anna Example" : "Примерова Анна Петровна", 1, 1);
        day.writes(day.client(), english ? "Ledes" : "Казнь", 1, 1);
        day.presses(day.client(), "back:", 1, 1);
        day.writes(day.client(), english ? "Leeds" : "Казань", 1, 1);
        day.writes(day.client(), english ? "in winter" : "зимой", 0, 1);
        day.writes(day.client(), "1.2.1990", 1, 1);
        day.presses(day.client(), "change:", 0, 1);
        day.presses(day.client(), "change:2:", 0, 1);
        day.writes(day.client(), "2.1.1990", 0, 1);
        day.presses(day.client(), "send:", 3, 2);
        day.presses(day.operator(), "close:", 1, 1);
    }

    private static void replaced(Day day, boolean english) {
        day.presses(day.operator(), "ask:" + day.client().person().id() + ":personal_data", 1, 1);
        day.presses(day.operator(), "ask:" + day.client().person().id() + ":passport", 2, 1);
        day.presses(day.client(), "question:", 0, 1);
        day.writes(day.client(), english ? "Is a driving licence all right?" : "А можно права?", 1, 2);
        day.presses(day.client(), "cancel:", 0, 1);
        day.presses(day.client(), "drop:", 1, 1);
    }

    private static void chat(Day day, boolean english) {
        long client = day.client().person().id();
        day.presses(day.operator(), "chat:" + client, 1, 1);
        day.writes(day.client(), english ? "May I come tomorrow?" : "Можно прийти завтра?", 1, 0);
        day.presses(day.operator(), "chat_ready:" + client, 1, 0);
        day.presses(day.operator(), "chat_ready:" + client + ":moment", 1, 1);
        day.writes(day.operator(), english ? "Yes, from ten." : "Да, с десяти.", 0, 1);
        day.presses(day.client(), "chat_end", 1, 1);
    }

    private static void assertPage(String name, Transcript transcript) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean("update.docs")) {
            Files.createDirectories(DOCS);
            Files.writeString(page, transcript.toString());
        }
        assertThat(page).content().isEqualTo(transcript.toString());
    }
}
