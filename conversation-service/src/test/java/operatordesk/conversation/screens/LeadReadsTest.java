package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.Arrays;
import java.util.List;
import operatordesk.contracts.events.EventId;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.notices.ClientNotice;
import operatordesk.conversation.notices.ClientNotice.Lead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a client reads before a question. */
class LeadReadsTest {
    private static final EventId ID = EventId.of(123_456, 7_000_001);
    private static final String RUSSIAN = "2 из 3. В каком городе вы живёте? Например: Казань";
    private static final String ENGLISH = "2 of 3. Which city do you live in? Example: Leeds";

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> leads() {
        return List.of(
                Arguments.of(Lead.NONE, "", ""),
                Arguments.of(
                        Lead.INSTEAD,
                        "Теперь нужно другое. Уже присланное сохранено.\n\n",
                        "Something else is needed now. What you sent is saved.\n\n"),
                Arguments.of(
                        Lead.AFRESH,
                        "Начнём сначала. Уже присланное сохранено.\n\n",
                        "Let's start again. What you sent is saved.\n\n"),
                Arguments.of(Lead.CHANGE, "Напишите или пришлите заново:\n\n", "Write or send it again:\n\n"),
                Arguments.of(Lead.REDO, "Ещё раз, пожалуйста:\n\n", "Once more, please:\n\n"),
                Arguments.of(Lead.REDO_PAGES, "Ещё раз, пожалуйста:\n\n", "Once more, please:\n\n"),
                Arguments.of(Lead.REMINDER, "Напоминаем:\n\n", "A kind reminder:\n\n"),
                Arguments.of(
                        Lead.KEPT_FOR_FORMER,
                        "Это мы сохранили к прошлому запросу. А сейчас нужно вот что:\n\n",
                        "We saved that with the earlier request. This is what is needed now:\n\n"));
    }

    @ParameterizedTest
    @MethodSource("leads")
    void wordForWord(Lead lead, String russian, String english) {
        reads.assertReads(new ClientNotice.Question(ID, TestKinds.DATA, 1, lead), russian + RUSSIAN, english + ENGLISH);
    }

    @Test
    void everyLeadIsReadHere() {
        assertThat(leads().stream().map(row -> (Lead) row.get()[0])).containsAll(Arrays.asList(Lead.values()));
    }
}
