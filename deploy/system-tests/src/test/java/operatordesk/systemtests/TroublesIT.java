package operatordesk.systemtests;

import static operatordesk.systemtests.DataForm.CITY;
import static operatordesk.systemtests.DataForm.DATE;
import static operatordesk.systemtests.DataForm.FIRST;
import static operatordesk.systemtests.DataForm.HELLO;
import static operatordesk.systemtests.DataForm.NAME;
import static operatordesk.systemtests.DataForm.RECEIVED;
import static operatordesk.systemtests.DataForm.SAVING;
import static operatordesk.systemtests.DataForm.SECOND;
import static operatordesk.systemtests.DataForm.SENT;
import static operatordesk.systemtests.DataForm.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.FaultOrder;
import operatordesk.sandbox.client.SandboxClient.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Telegram, PostgreSQL and the network fail while a client answers, without anything being killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TroublesIT {
    private static final int OVER_AND_OVER = 1_000;

    private final Lines lines = new Lines();
    private DeskProcesses desk;
    private OperatorPlayer operator;

    @BeforeAll
    void start(@TempDir Path folder) {
        desk = DeskProcesses.start(folder, Path.of("../catalogue.yaml").toAbsolutePath(), 2, lines);
        operator = new OperatorPlayer(desk.people().person(DeskProcesses.OPERATOR, "Olga"));
    }

    @AfterEach
    void telegramIsWell() {
        desk.people().clearFaults();
    }

    @AfterAll
    void end() {
        desk.close();
        lines.close();
    }

    private DataForm asked(String name) {
        return DataForm.asked(desk, operator, name);
    }

    private static void soon(String what, Callable<Boolean> holds) {
        await(what).atMost(OperatorPlayer.PATIENCE).until(holds);
    }

    private void fault(FaultOrder order) {
        desk.people().fault(order);
    }

    private static FaultOrder sends(DataForm form, FaultOrder fault) {
        return fault.on("sendMessage").inChat(form.id());
    }

    /** The tries to send something to the client that ended with this status. */
    private List<Call> sends(DataForm form, int status) {
        return desk.people().calls("sendMessage").stream()
                .filter(call -> Long.valueOf(form.id()).equals(call.chatId()) && call.status() == status)
                .toList();
    }

    @Test
    void telegramIsGoneForSomeSeconds() {
        DataForm form = asked("Gone");
        fault(sends(form, FaultOrder.cutBefore()).times(OVER_AND_OVER));
        form.writes(NAME);
        soon("a question that does not get through", () -> sends(form, 0).size() > 1);
        String leader = desk.leader();
        lines.telegram().cut();
        try {
            form.writes(CITY);
            soon("polls that do not get through", () -> desk.health(leader).contains("no connection to Telegram"));
        } finally {
            desk.people().clearFaults();
            lines.telegram().mend();
        }
        form.reads(0, SECOND);
        form.reads(0, THIRD);
        form.finishes(form.writes(DATE));
        form.isDone();
        soon("health", () -> desk.health(leader).contains("\"telegram\":\"ok\""));
    }

    @Test
    void telegramIsSlow() {
        DataForm form = DataForm.met(desk, operator, "Slow");
        // Longer than the conversation service waits for the outcome of a show.
        fault(sends(form, FaultOrder.slow(4_500)));
        fault(FaultOrder.slow(1_000).on("getUpdates").times(2));
        fault(FaultOrder.slow(300).times(OVER_AND_OVER));
        form.ask();
        form.reads(0, FIRST);
        form.answersAll();
        form.isDone();
    }

    @Test
    void telegramWantsOneChatToWait() {
        DataForm form = asked("Waiting");
        DataForm other = asked("Other");
        fault(sends(form, FaultOrder.tooManyRequests(3)));
        form.writes(NAME);
        soon("a question is refused", () -> !sends(form, 429).isEmpty());
        long meanwhile = other.reads(other.writes(NAME), SECOND).seq();

        assertThat(form.reads(0, SECOND).seq()).isGreaterThan(meanwhile);
        Instant refused = Instant.parse(sends(form, 429).getFirst().at());
        assertThat(Instant.parse(sends(form, 200).getLast().at())).isAfterOrEqualTo(refused.plusSeconds(3));
        form.answersTheRest();
        form.isDone();
        other.answersTheRest();
        other.isDone();
    }

    @Test
    void telegramStumblesAndDeliversAgain() {
        DataForm form = DataForm.met(desk, operator, "Stumbling");
        fault(FaultOrder.badGateway().on("getUpdates"));
        fault(FaultOrder.refused(409, "Conflict: terminated by other getUpdates request")
                .on("getUpdates"));
        fault(sends(form, FaultOrder.badGateway()));
        form.ask();
        form.reads(0, FIRST);
        form.reads(form.writes(NAME), SECOND);
        fault(FaultOrder.refused(500, "Internal Server Error").on("editMessageText"));
        desk.people().repeatUpdates(10);
        form.answersTheRest();
        form.isDone();
    }

    @Test
    void connectionIsCutOnceTelegramHasTheMessage() {
        DataForm form = DataForm.met(desk, operator, "Cut");
        form.client().isAsked(operator, form.card(), "Паспорт", "Пришлите фото паспорта");
        String first = "Теперь нужно другое. Уже присланное сохранено.\n\n" + FIRST;
        String passport = form.told().getLast();
        fault(sends(form, FaultOrder.cutAfter()));
        form.ask();
        form.reads(0, first);
        // Between the question and its second copy.
        form.reads(form.writes(NAME), SECOND);
        fault(sends(form, FaultOrder.cutAfter()));
        form.reads(form.writes(CITY), THIRD);
        form.finishes(form.writes(DATE));

        assertThat(form.told()).containsExactly(HELLO, passport, first, first, SECOND, THIRD, THIRD, SENT, RECEIVED);
        form.isKept();
        assertThat(form.rows("select id from answers where client_id = ? and late"))
                .isEmpty();
    }

    @Test
    void postgresTakesNoWrites() {
        DataForm form = asked("Full");
        String leader = desk.leader();
        long last;
        desk.engines().refuseWrites();
        try {
            form.reads(form.writes(NAME), SECOND);
            form.reads(form.writes(CITY), THIRD);
            last = form.sends(form.writes(DATE));
            form.reads(last, SAVING);
            soon("the storage service says so", () -> desk.health("storage-1").contains("takes no writes"));
            soon(
                    "rows wait",
                    () -> (desk.health("conversation-1") + desk.health("conversation-2")).contains("rows wait"));
            soon("the gateway says so", () -> desk.health(leader).contains("postgres away: accepted suffices"));
        } finally {
            desk.engines().takeWrites();
        }
        form.reads(last, RECEIVED);
        assertThat(form.told()).containsExactly(HELLO, FIRST, SECOND, THIRD, SENT, SAVING, RECEIVED);
        form.isKept();
        for (String name : List.of("storage-1", "conversation-1", "conversation-2", leader)) {
            soon(name + " is well again", () -> !desk.health(name).matches(".*(no writes|rows wait|postgres away).*"));
        }
    }

    @Test
    void leadingGatewayHangsForLongerThanItsLease() {
        anotherGatewayLeadsWhile("Hanging", desk::pause, desk::goOn);
    }

    @Test
    void leadingGatewayIsCutOffFromRedisForLongerThanItsLease() {
        anotherGatewayLeadsWhile(
                "Parted",
                name -> lines.redisOf(name).silence(),
                name -> lines.redisOf(name).mend());
    }

    private void anotherGatewayLeadsWhile(String name, Consumer<String> trouble, Consumer<String> end) {
        DataForm form = asked(name);
        DataForm second = DataForm.met(desk, operator, name + " too");
        String leader = desk.leader();
        String other = leader.equals("gateway-1") ? "gateway-2" : "gateway-1";
        Chat.Press press;
        trouble.accept(leader);
        try {
            form.reads(form.writes(NAME), SECOND);
            soon("another leads", () -> desk.health(other).contains("ok, leading"));
            press = operator.person().press(second.card().id(), "Личные данные", OperatorPlayer.PATIENCE);
            second.reads(0, FIRST);
        } finally {
            end.accept(leader);
        }
        soon("it knows", () -> desk.health(leader).contains("ok, standing by"));
        form.answersTheRest();
        form.isDone();
        second.answersAll();
        second.isDone();
        assertThat(desk.people().calls("answerCallbackQuery"))
                .filteredOn(call -> press.id().equals(call.parameters().get("callback_query_id")))
                .hasSize(1);
    }

    @Test
    void conversationReplicaIsCutOffFromRedis() {
        DataForm form = asked("Replica");
        lines.redisOf("conversation-1").silence();
        try {
            form.reads(form.writes(NAME), SECOND);
            form.reads(form.writes(CITY), THIRD);
            soon("it says so", () -> desk.health("conversation-1").contains("\"redis\":\"away\""));
        } finally {
            lines.redisOf("conversation-1").mend();
        }
        soon("it is back", () -> desk.health("conversation-1").contains("\"redis\":\"ok\""));
        form.finishes(form.writes(DATE));
        form.isDone();
    }
}
