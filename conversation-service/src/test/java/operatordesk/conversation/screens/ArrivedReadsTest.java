package operatordesk.conversation.screens;

import static operatordesk.conversation.TestNotices.BORN;
import static operatordesk.conversation.TestNotices.CITY;
import static operatordesk.conversation.TestNotices.NAME;
import static operatordesk.conversation.TestNotices.PAGE;
import static operatordesk.conversation.TestNotices.PASSPORT;
import static operatordesk.conversation.TestNotices.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.util.List;
import operatordesk.contracts.shows.Button;
import operatordesk.conversation.TestNotices;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.Arrived;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.OperatorNotice.DataArrived;
import operatordesk.conversation.notices.OperatorNotice.FileArrived;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator reads above and copies under the answers themselves. */
class ArrivedReadsTest {
    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    static List<Arguments> answers() {
        var second = new Arrived(PAGE.step(), 2, 3, null, PHOTO);
        var besides = new Arrived(PAGE.step(), 2, 1, null, PHOTO);
        var likeADate = TestNotices.written(1, "2023-99-99");
        return List.of(
                Reads.about(new FileArrived(PASSPORT, PAGE), "Паспорт (1 из 1)", "Passport (1 of 1)"),
                Reads.about(new FileArrived(PASSPORT, second), "Паспорт (2 из 3)", "Passport (2 of 3)"),
                Reads.about(
                        new FileArrived(PASSPORT, besides), "Паспорт (дополнительно, 2)", "Passport (additional, 2)"),
                Reads.about(
                        new DataArrived(PASSPORT, 1, 1, List.of(NAME, CITY, BORN)),
                        "Ответ:\nФИО: Anna Example\nГород: Leeds\nДата рождения: 01.02.1990",
                        "Answer:\nFull name: Anna Example\nCity: Leeds\nDate of birth: 1 February 1990"),
                Reads.about(
                        new DataArrived(PASSPORT, 2, 3, List.of(CITY)),
                        "Ответ, часть 2 из 3:\nГород: Leeds",
                        "Answer, part 2 of 3:\nCity: Leeds"),
                Reads.about(
                        new DataArrived(PASSPORT, 1, 1, List.of(likeADate)),
                        "Ответ:\nГород: 2023-99-99",
                        "Answer:\nCity: 2023-99-99"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void wordForWord(OperatorNotice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyAnswerIsCopiedByATapAsItReads() {
        var data = new DataArrived(PASSPORT, 1, 1, List.of(NAME, CITY, BORN));
        assertThat(reads.draft(data, Language.RUSSIAN).buttons())
                .containsExactly(
                        List.of(Button.copying("📋 ФИО", "Anna Example"), Button.copying("📋 Город", "Leeds")),
                        List.of(Button.copying("📋 Дата рождения", "01.02.1990")));
        var tooLong = TestNotices.written(1, "x".repeat(257));
        assertThat(reads.draft(new DataArrived(PASSPORT, 1, 1, List.of(tooLong)), Language.RUSSIAN)
                        .buttons())
                .isEmpty();
        assertThat(reads.draft(new DataArrived(PASSPORT, 2, 3, List.of(CITY)), Language.RUSSIAN)
                        .buttons())
                .isEmpty();
    }

    @Test
    void fileIsSentItselfWithItsCaption() {
        var draft = reads.draft(new FileArrived(PASSPORT, PAGE), Language.RUSSIAN);

        assertThat(draft.file()).isEqualTo(PHOTO);
        assertThat(draft.buttons()).isEmpty();
    }
}
