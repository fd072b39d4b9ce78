package operatordesk.sandboxtests.bots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bot written with a Java library, polling from this process. */
class JavaLibraryBotIT extends BotCase {
    private final SalonBot bot = new SalonBot(sandbox.url().toString(), sandbox.token());

    @BeforeEach
    void startBot() {
        bot.start();
    }

    @AfterEach
    void endBot() {
        bot.close();
    }

    @Test
    void aPersonBooksADay() {
        assertThat(people.commands(anna.id())).extracting(Command::command).containsExactly("book", "work");
        saw(anna.start(), "Welcome to the salon & spa");
        assertThat(people.commands(anna.id())).extracting(Command::command).containsExactly("where");
        saw(anna.text("/book"), "Your name?");
        Entry days = saw(anna.text("Anna"), "Which day?");
        assertThat(days.labels()).containsExactly("Monday", "Tuesday");
        long before = anna.chat().seq();
        assertThat(pressed(days, "Tuesday")).isEqualTo(new Chat.Answer("See you on Tuesday", false));
        Entry booked = anna.awaitMessage(before, entry -> entry.id() == days.id(), PATIENCE);
        assertThat(booked.text()).isEqualTo("Anna comes on Tuesday.");
        assertThat(booked.labels()).isEmpty();
        assertNothingWasOdd();
    }

    @Test
    void filesGoBothWays() {
        anna.start();
        Person.Sent work = anna.text("/work");
        Entry first = saw(work, "Short");
        Entry second = saw(work, "Long");
        assertThat(second.id()).isEqualTo(first.id() + 1);
        assertThat(people.download(second.photo().orElseThrow().fileId()))
                .asString(StandardCharsets.ISO_8859_1)
                .startsWith("\u0089PNG");
        Entry prices = saw(anna.text("/prices"), "Our prices");
        assertThat(prices.document().orElseThrow().fileName()).isEqualTo("prices.txt");
        assertThat(people.download(prices.document().orElseThrow().fileId()))
                .asString()
                .isEqualTo("Cut: 10");
        assertThat(saw(anna.photo("hair"), "Like this?").photo()).isPresent();
        saw(anna.document("style.pdf", "application/pdf", 4_321), "style.pdf: 4321");
        assertNothingWasOdd();
    }

    @Test
    void friendsAreInvitedUnlessTheyBlockedTheBot() {
        Person boris = people.person(7_000_000_008L, "Boris");
        boris.start();
        anna.start();
        saw(anna.text("/invite 7000000008"), "Invited");
        assertThat(boris.chat().newest().orElseThrow().text()).isEqualTo("/invite 7000000008");
        boris.block();
        saw(anna.text("/invite 7000000008"), "403 Forbidden: bot was blocked by the user");
        Person.Sent where = anna.text("/where");
        anna.awaitMessage(where.seq(), entry -> entry.byBot() && entry.text().isEmpty(), PATIENCE);
        saw(anna.text("thanks"), "Send /book");
        assertThat(people.calls()).extracting(call -> call.method()).contains("sendLocation", "sendContact");
        assertNothingWasOdd();
    }
}
