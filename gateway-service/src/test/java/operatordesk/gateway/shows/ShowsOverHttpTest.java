package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Keyboard;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.Show;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.shows.ShowOutcome.Refused;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.contracts.shows.ShowOutcome.Unknown;
import operatordesk.gateway.testing.Reply;
import operatordesk.gateway.testing.RunningGateway;
import operatordesk.gateway.testing.TestPacing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShowsOverHttpTest {
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final Screen TEXT = new Screen.Text("a <b> & *c*", List.of(), null);

    private final RunningGateway gateway = new RunningGateway().start(TestPacing.QUICK);
    private final Bus bus = new Bus(gateway.vertx);

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void aTextBecomesAMessageWithoutPreviewsAndParsing() {
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Shown(9_001));
        assertThat(sent("sendMessage"))
                .isEqualTo(new JsonObject()
                        .put("chat_id", ANNA)
                        .put("text", "a <b> & *c*")
                        .put("link_preview_options", new JsonObject().put("is_disabled", true)));
    }

    @Test
    void buttonsAndReplyGoAlong() {
        var rows = List.of(
                List.of(new Button("Да", "y"), new Button("No", "n")),
                List.of(new Button("?", "q"), Button.copying("Copy", "Anna Example")));
        show("1", ANNA, new Screen.Text("x", rows, 12L));
        JsonObject sent = sent("sendMessage");
        assertThat(sent.getJsonObject("reply_markup").getJsonArray("inline_keyboard"))
                .isEqualTo(new JsonArray()
                        .add(new JsonArray().add(key("Да", "y")).add(key("No", "n")))
                        .add(new JsonArray()
                                .add(key("?", "q"))
                                .add(new JsonObject()
                                        .put("text", "Copy")
                                        .put("copy_text", new JsonObject().put("text", "Anna Example")))));
        assertThat(sent.getJsonObject("reply_parameters"))
                .isEqualTo(new JsonObject().put("message_id", 12).put("allow_sending_without_reply", true));
    }

    @Test
    void aKeyboardIsPutUpAndTakenAway() {
        var keys = new Keyboard.Keys(
                List.of(
                        List.of(new Keyboard.Key.OwnContact("My number")),
                        List.of(new Keyboard.Key.OwnLocation("Where I am"), new Keyboard.Key.Words("Later"))),
                true);
        show("1", ANNA, new Screen.WithKeyboard("Your number?", keys));
        show("2", ANNA, new Screen.WithKeyboard("Thanks", new Keyboard.None()));
        List<JsonObject> markups = gateway.telegram.asked("sendMessage").stream()
                .map(call -> call.parameters().getJsonObject("reply_markup"))
                .toList();
        assertThat(markups)
                .containsExactly(
                        new JsonObject()
                                .put(
                                        "keyboard",
                                        new JsonArray()
                                                .add(new JsonArray()
                                                        .add(new JsonObject()
                                                                .put("text", "My number")
                                                                .put("request_contact", true)))
                                                .add(new JsonArray()
                                                        .add(new JsonObject()
                                                                .put("text", "Where I am")
                                                                .put("request_location", true))
                                                        .add(new JsonObject().put("text", "Later"))))
                                .put("resize_keyboard", true)
                                .put("one_time_keyboard", true),
                        new JsonObject().put("remove_keyboard", true));
    }

    @Test
    void anEditWithoutButtonsTakesThemAway() {
        gateway.telegram.next("editMessageText", Reply.ok(new JsonObject().put("message_id", 77)));
        assertThat(show("1", ANNA, new Screen.Edit(77, "new", List.of()))).isEqualTo(new Shown(77));
        assertThat(sent("editMessageText").fieldNames())
                .containsExactlyInAnyOrder("chat_id", "message_id", "text", "link_preview_options");
    }

    @Test
    void anEditWithoutChangeIsShown() {
        gateway.telegram.next("editMessageText", Reply.error(400, "Bad Request: message is not modified: the same"));
        assertThat(show("1", ANNA, new Screen.Edit(77, "same", List.of()))).isEqualTo(new Shown(77));
    }

    @Test
    void whoStoppedTheBotIsToldApart() {
        gateway.telegram.next("sendMessage", Reply.error(403, "Forbidden: bot was blocked by the user"));
        assertThat(show("1", ANNA, TEXT))
                .isEqualTo(new Refused(Reason.BLOCKED, "Forbidden: bot was blocked by the user"));
    }

    @Test
    void aChatThatMustWaitIsNotAskedAgainAndTheOthersAreFree() {
        gateway.telegram.next("sendMessage", Reply.tooMany(30));
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Later(30_000));
        assertThat(show("2", ANNA, TEXT))
                .isInstanceOfSatisfying(
                        Later.class, later -> assertThat(later.millis()).isBetween(20_000L, 30_000L));
        assertThat(gateway.telegram.asked("sendMessage")).hasSize(1);
        assertThat(show("3", 5, TEXT)).isInstanceOf(Shown.class);
    }

    @Test
    void afterTheWaitTheChatIsFreeAgain() {
        gateway.telegram.next("sendMessage", Reply.tooMany(1));
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Later(1_000));
        await().until(() -> show("1", ANNA, TEXT) instanceof Shown);
        var calls = gateway.telegram.asked("sendMessage");
        assertThat(calls).hasSize(2);
        assertThat(calls.getLast().nanoTime() - calls.getFirst().nanoTime()).isGreaterThan(1_000_000_000L);
    }

    @Test
    void telegramsTroublesPass() {
        gateway.telegram.next("sendMessage", Reply.html(502), Reply.error(500, "Internal Server Error: restart"));
        assertThat(show("1", ANNA, TEXT)).isInstanceOf(Later.class);
        assertThat(show("1", ANNA, TEXT)).isInstanceOf(Later.class);
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Shown(9_001));
    }

    @Test
    void aConnectionCutAfterTheRequestLeavesTheShowUnknown() {
        gateway.telegram.next("sendMessage", new Reply.Cut(), new Reply.CutMidway());
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Unknown());
        assertThat(show("2", ANNA, TEXT)).isEqualTo(new Unknown());
    }

    @Test
    void withoutATelegramTheShowWasSurelyNotDelivered() {
        gateway.telegram.close();
        assertThat(show("1", ANNA, TEXT)).isInstanceOf(Later.class);
    }

    @Test
    void anUnknownTokenIsSaidInTheHealth() {
        gateway.telegram.next("sendMessage", Reply.error(401, "Unauthorized"));
        await().until(() -> gateway.health().contains("\"telegram\":\"ok\""));
        assertThat(show("1", ANNA, TEXT)).isInstanceOf(Later.class);
        assertThat(gateway.health()).contains("check BOT_TOKEN");
    }

    @Test
    void repeatsInFlightAreOneMessage() {
        gateway.telegram.next("sendMessage", new Reply.Delayed(300, Reply.ok(new JsonObject().put("message_id", 5))));
        var first = ask("1", ANNA, TEXT);
        var second = ask("1", ANNA, TEXT);
        assertThat(List.of(first.await(), second.await())).containsOnly(new Shown(5));
        assertThat(gateway.telegram.asked("sendMessage")).hasSize(1);
    }

    @Test
    void aRepeatOfWhatWasShownIsAnsweredFromMemory() {
        gateway.telegram.next("sendMessage", Reply.ok(new JsonObject().put("message_id", 5)));
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Shown(5));
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Shown(5));
        assertThat(gateway.telegram.asked("sendMessage")).hasSize(1);
    }

    @Test
    void anAskerWithAnOlderTokenIsSentAway() {
        assertThat(ask("1", ANNA, 7, TEXT).await()).isInstanceOf(Shown.class);
        assertThat(ask("2", ANNA, 6, TEXT).await()).isEqualTo(new Later(1_000));
        assertThat(ask("3", 5, 6, TEXT).await()).isInstanceOf(Shown.class);
        assertThat(ask("2", ANNA, 7, TEXT).await()).isInstanceOf(Shown.class);
        assertThat(gateway.telegram.asked("sendMessage")).hasSize(3);
    }

    @Test
    void aHeldShowOfAnOlderTokenIsNotSent() {
        gateway.telegram.next("sendMessage", Reply.tooMany(1));
        assertThat(show("1", ANNA, TEXT)).isEqualTo(new Later(1_000));
        Future<ShowOutcome> old = ask("1", ANNA, 1, TEXT);
        Future<ShowOutcome> joined = ask("2", ANNA, 1, TEXT);
        Future<ShowOutcome> newer = ask("2", ANNA, 2, TEXT);
        Future<ShowOutcome> repeated = ask("2", ANNA, 1, TEXT);
        assertThat(old.await()).isEqualTo(new Later(1_000));
        assertThat(List.of(joined.await(), newer.await(), repeated.await())).containsOnly(new Shown(9_001));
        assertThat(gateway.telegram.asked("sendMessage")).hasSize(2);
    }

    private ShowOutcome show(String id, long chat, Screen screen) {
        return ask(id, chat, screen).await();
    }

    private Future<ShowOutcome> ask(String id, long chat, Screen screen) {
        return ask(id, chat, 1, screen);
    }

    private Future<ShowOutcome> ask(String id, long chat, long token, Screen screen) {
        return bus.ask(Addresses.SHOWS, new Show(new EventId(id), chat, token, Show.Urgency.ANSWER, screen));
    }

    private JsonObject sent(String method) {
        return gateway.telegram.asked(method).getLast().parameters();
    }

    private static JsonObject key(String text, String data) {
        return new JsonObject().put("text", text).put("callback_data", data);
    }
}
