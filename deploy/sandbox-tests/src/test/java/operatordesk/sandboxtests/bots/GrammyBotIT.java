package operatordesk.sandboxtests.bots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient.Command;
import operatordesk.sandbox.client.SandboxClient.NewPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A bot written with grammY, in its own process. */
class GrammyBotIT extends BotCase {
    private final NodeBot bot = NodeBot.start("lost-and-found.mjs", sandbox);

    @AfterEach
    void kill() {
        bot.close();
    }

    @Test
    void aPersonReportsALossAndTheOfficePublishesIt() throws InterruptedException {
        var hello = saw(anna.start(), "Hello, Anna <3! Lost something? Read the rules, then send /report.");
        assertThat(hello.id()).isPositive();
        assertThat(anna.chat().keyboard())
                .satisfies(keys -> assertThat(keys.labels()).containsExactly("/report", "/gallery"));
        publish("Hat (red)", "hat");
        publish("Umbrella_2", "umbrella");
        Person.Sent gallery = anna.text("/gallery");
        Entry first = saw(gallery, "Hat (red)");
        Entry second = saw(gallery, "Umbrella_2");
        assertThat(second.id()).isEqualTo(first.id() + 1);
        assertThat(first.photo()).isPresent();
        theListIsADocument();
        assertThat(bot.end()).as(bot.output()).isZero();
        assertNothingWasOdd();
    }

    private void publish(String what, String key) {
        saw(anna.text("/report"), "What did you lose?");
        saw(anna.text(what), "A photo of " + what + ", please.");
        Entry draft = saw(anna.photo(key), "Lost: " + what);
        assertThat(draft.labels()).containsExactly("Publish", "Drop", "Rules");
        long before = anna.chat().seq();
        assertThat(pressed(draft, "Publish")).isEqualTo(new Chat.Answer("Published", false));
        anna.awaitMessage(before, entry -> entry.text().equals("Published: " + what), PATIENCE);
        Entry asked = anna.awaitMessage(before, entry -> entry.text().equals("How was it?"), PATIENCE);
        assertThat(pressed(asked, "Good")).isEqualTo(new Chat.Answer("Thank you for \"good\"", true));
        Entry thanks = anna.awaitMessage(before, entry -> entry.text().equals("You said good"), PATIENCE);
        assertThat(thanks.edited()).isTrue();
        assertThat(thanks.labels()).isEmpty();
    }

    private void theListIsADocument() {
        Entry list = saw(anna.text("/list"), "All that is lost");
        Entry.File file = list.document().orElseThrow();
        assertThat(file.fileName()).isEqualTo("lost.txt");
        assertThat(people.download(file.fileId())).asString().isEqualTo("1. Hat (red)\n2. Umbrella_2");
    }

    @Test
    void theBotFetchesFilesAndLivesWithRefusals() throws InterruptedException {
        Person boris = people.person(7_000_000_008L, "Boris");
        boris.start();
        boris.block();
        anna.start();
        saw(anna.document("scan.pdf", "application/pdf", 12_345), "scan.pdf has 12345 bytes");
        saw(anna.text("/tell 7000000008 Hello"), "Not told: Forbidden: bot was blocked by the user");
        boris.unblock();
        Entry told = saw(anna.text("/tell 7000000008 Hello"), "Told.");
        assertThat(told.message().replyToMessage()).isNotNull();
        assertThat(boris.chat().newest().orElseThrow().text()).isEqualTo("Hello");
        saw(anna.text("anything"), "Send /report, or /help.");
        assertThat(bot.end()).as(bot.output()).isZero();
        assertNothingWasOdd();
    }

    @Test
    void everybodySeesTheMenuInTheirLanguage() {
        people.person(new NewPerson(9, "Vera", null, null, "ru"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(people.commands(9)).containsExactly(new Command("report", "Сообщить о пропаже")));
        assertThat(people.commands(anna.id())).extracting(Command::command).containsExactly("report", "gallery");
    }
}
