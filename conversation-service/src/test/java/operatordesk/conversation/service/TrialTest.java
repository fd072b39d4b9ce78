package operatordesk.conversation.service;

import static operatordesk.conversation.service.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.client.FlowPress;
import operatordesk.conversation.notices.Sheet;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.operator.ReviewPress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator tries the running service alone, in one chat. */
class TrialTest {
    private static final String QUESTION = "1 of 3. Your full name, as in your passport. Example: Anna Example";
    private static final String ASK = new OperatorPress.Ask(OLGA.id(), "personal_data").data();

    @TempDir
    private static Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private EventId writes(String text) {
        return office.does(OLGA, new Event.Text(office.peers().newestMessage() + 1, text))
                .id();
    }

    private EventId presses(String data) {
        return office.does(OLGA, new Event.Pressed("press", office.peers().newestMessage(), data))
                .id();
    }

    /** Waits until a message that begins so is the last one. */
    private void reads(String beginning) {
        await("'" + beginning + "'").until(() -> {
            List<String> texts = office.peers().texts(OLGA.id());
            return !texts.isEmpty() && texts.stream().anyMatch(text -> text.startsWith(beginning));
        });
    }

    private EventId asksItself() {
        writes("/as_client");
        reads("You are a client now.");
        EventId request = presses(ASK);
        reads(QUESTION);
        return request;
    }

    private void answersAll(EventId request) {
        writes("Olga Example");
        reads("2 of 3. ");
        writes("Leeds");
        reads("3 of 3. ");
        writes("01.02.1990");
        reads("Please check");
        presses(new FlowPress.Send(request).data());
        reads("Thank you!");
    }

    @Test
    void bothSidesAreTriedInOneChatAndAreMarked() {
        EventId request = asksItself();
        answersAll(request);
        reads("Trial · Olga (ID 7000001)");
        presses(new ReviewPress.Accept(new Sheet(OLGA.id(), request, 1)).data());
        reads("Personal data: checked and accepted.");
        writes("/as_operator");
        reads("The trial is over");
        reads("Your desk.");

        presses(ASK);
        reads("Not asked: Personal data. ID 7000001 belongs to an operator.");
        await().untilAsserted(() ->
                assertThat(office.peers().rows(Row.Client.class)).isNotEmpty().allMatch(Row.Client::trial));
        assertThat(office.peers().rows(Row.Request.class)).hasSize(1).allMatch(Row.Request::trial);
    }

    @Test
    void emptiedRedisMakesAnOperatorAgainAndTheDeskCanBeTriedAnew() {
        asksItself();
        new EmptiedRedis(office).empty();
        writes("Leeds");
        reads("Nobody is found for “Leeds”");
        writes("/as_operator");
        reads("Your desk.");
        answersAll(asksItself());
    }
}
