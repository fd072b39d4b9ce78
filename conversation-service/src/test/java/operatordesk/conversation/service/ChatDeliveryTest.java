package operatordesk.conversation.service;

import static operatordesk.conversation.service.Office.ANNA;
import static operatordesk.conversation.service.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Future;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.stores.ChatRow;
import operatordesk.contracts.stores.ChatRow.Carriage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator writes is never sent twice without the operator's word, and the log tells what became of it. */
class ChatDeliveryTest {
    @TempDir
    private Path folder;

    static Stream<Supplier<Future<ShowOutcome>>> doubts() {
        return Stream.of(
                () -> Future.succeededFuture(new ShowOutcome.Unknown()),
                () -> Future.failedFuture(BusFailure.unavailable("it died when it had posted")));
    }

    private static Office chatting(Path folder) {
        var office = new Office(folder);
        office.starts();
        office.does(OLGA, new Event.Pressed("press", 1, "chat:" + ANNA.id()));
        await().until(() ->
                office.peers().texts(OLGA.id()).stream().anyMatch(text -> text.startsWith("The chat is open")));
        return office;
    }

    private static long copies(Office office) {
        return office.peers().texts(ANNA.id()).stream()
                .filter(text -> text.equals("copy of 70"))
                .count();
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void whatNobodyKnowsToHaveArrivedIsSentAgainOnlyWhenTheOperatorSaysSo(Supplier<Future<ShowOutcome>> doubt) {
        try (Office office = chatting(folder)) {
            office.peers().copiesEnd(doubt);
            office.does(OLGA, new Event.Text(70, "Hello"));
            await().until(() -> office.peers().texts(OLGA.id()).stream()
                    .anyMatch(text -> text.startsWith("It is not known whether this arrived")));
            assertThat(copies(office)).isEqualTo(1);
            await().until(() -> office.peers().rows(ChatRow.Carried.class).stream()
                    .anyMatch(row -> row.carriage() == Carriage.UNKNOWN));

            office.peers().chatsAreQuick();
            office.does(OLGA, new Event.Pressed("press", 71, "chat_again:" + ANNA.id() + ":70"));
            await().until(() -> copies(office) == 2);
            await().until(() -> office.peers().rows(ChatRow.Carried.class).stream()
                    .anyMatch(row -> row.carriage() == Carriage.DELIVERED));
        }
    }

    @Test
    void messageThatTelegramRefusesSaysNothingAboutARequest() {
        try (Office office = chatting(folder)) {
            office.asks("passport");
            var gone = new ShowOutcome.Refused(ShowOutcome.Reason.NOT_EDITABLE, "message to copy not found");
            office.peers().copiesEnd(() -> Future.succeededFuture(gone));
            office.does(OLGA, new Event.Text(70, "Hello"));
            await().until(() -> office.peers().texts(OLGA.id()).stream()
                    .anyMatch(text -> text.startsWith("Not delivered: Telegram doesn't let me pass this message on.")));
            office.peers().chatsAreQuick();
            office.does(OLGA, new Event.Text(71, "Anything"));
            await().until(() -> office.peers().texts(ANNA.id()).contains("copy of 71"));
            assertThat(office.peers().texts(OLGA.id()))
                    .noneMatch(text -> text.contains("Telegram did not accept the message"));
        }
    }

    @Test
    void changedWordsAreDeliveredOrNotAndNeverOnTheirWayForGood() {
        try (Office office = chatting(folder)) {
            office.does(OLGA, new Event.Text(70, "Helo"));
            office.does(OLGA, new Event.Edited(70, "Hello"));
            await().until(() -> office.peers().rows(ChatRow.Carried.class).size() == 2);
            assertThat(office.peers().rows(ChatRow.Carried.class))
                    .extracting(ChatRow.Carried::carriage)
                    .containsOnly(Carriage.DELIVERED);
        }
    }

    @Test
    void whatIsWrittenIsKeptBeforeItIsKnownToHaveArrived() {
        try (Office office = chatting(folder)) {
            office.does(OLGA, new Event.Text(70, "Hello"));
            await().until(() -> office.peers().rows(ChatRow.Carried.class).size() == 1);
            ChatRow.Said said = office.peers().rows(ChatRow.Said.class).getFirst();
            assertThat(said.text()).isEqualTo("Hello");
            ChatRow.Carried carried = office.peers().rows(ChatRow.Carried.class).getFirst();
            assertThat(carried.saidId()).isEqualTo(said.id());
            assertThat(carried.carriage()).isEqualTo(Carriage.DELIVERED);
        }
    }
}
