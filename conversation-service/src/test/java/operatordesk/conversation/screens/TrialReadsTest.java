package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.DeskReport;
import operatordesk.conversation.notices.FlowReport;
import operatordesk.conversation.notices.OperatorNotice.FileArrived;
import operatordesk.conversation.notices.OperatorNotice.Reported;
import operatordesk.conversation.notices.RequestRef;
import operatordesk.conversation.notices.TrialNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every word of the desk tried alone. */
class TrialReadsTest {
    private static final RequestRef OWN =
            new RequestRef(EventId.of(123_456, OLGA.id()), OLGA, TestKinds.PASSPORT.label(), null, true);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void seenAsClientWithAButtonForEveryKind() {
        var notice = new TrialNotice.SeenAsClient(OLGA.id());
        reads.assertReads(
                notice,
                "Теперь вы клиент. Нажмите, что у себя запросить, и отвечайте, как ответил бы клиент. Сообщения оператору"
                        + " придут сюда же с пометкой «Проба», их кнопки работают. Больше никто этого не увидит."
                        + " Обратно за рабочее место: /as_operator",
                "You are a client now. Press what to ask yourself for and answer as a client would; what the operator gets"
                        + " comes here too, marked “Trial”, with working buttons. Nobody else sees any of it."
                        + " Back to the desk: /as_operator");
        assertThat(reads.buttons(notice))
                .hasSameSizeAs(TestKinds.SHIPPED.kinds())
                .allMatch(row -> row.size() == 1);
        assertThat(reads.buttons(notice)).startsWith(List.of(new Button("Паспорт", "ask:7000001:passport")));
    }

    @Test
    void over() {
        reads.assertReads(
                new Reported(new DeskReport.TrialOver()),
                "Проба закончена, вы снова оператор. Открытого от неё ничего не осталось, в списках её нет.",
                "The trial is over: you are an operator again. Nothing of it stays open or stands in the lists.");
    }

    @Test
    void whatTheOperatorGetsIsMarkedAndLeadsToNoCard() {
        reads.assertReads(
                new Reported(new FlowReport.ClientQuestion(OWN, "Why?")),
                "Проба · Olga Example (ID 7000001)\nПаспорт, запрос № 123456\nКлиент спрашивает:\nWhy?",
                "Trial · Olga Example (ID 7000001)\nPassport, request no. 123456\nThe client asks:\nWhy?");
        assertThat(reads.buttons(new Reported(new FlowReport.ClientQuestion(OWN, "Why?"))))
                .isEmpty();
        assertThat(reads.draft(new FileArrived(OWN, TestNotices.PAGE), Language.RUSSIAN)
                        .text())
                .startsWith("Проба · Olga Example (ID 7000001)\n");
    }
}
