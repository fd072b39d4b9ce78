package operatordesk.gateway.shows;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.shows.ShowOutcome;
import operatordesk.contracts.shows.ShowOutcome.Later;
import operatordesk.contracts.shows.ShowOutcome.Reason;
import operatordesk.contracts.shows.ShowOutcome.Refused;
import operatordesk.contracts.shows.ShowOutcome.Shown;
import operatordesk.contracts.shows.ShowOutcome.Unknown;
import operatordesk.gateway.telegram.BotApiFailure;
import operatordesk.gateway.telegram.BotApiFailure.Conflict;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotApiFailure.ServerTrouble;
import operatordesk.gateway.telegram.BotApiFailure.TooManyRequests;
import operatordesk.gateway.telegram.BotApiFailure.Unanswered;
import operatordesk.gateway.telegram.BotApiFailure.Unauthorized;
import operatordesk.gateway.telegram.BotApiFailure.Unreached;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowOutcomesTest {
    private static final Duration AWAY = Duration.ofMillis(1_500);
    private static final Screen TEXT = new Screen.Text("x", List.of(), null);
    private static final Screen EDIT = new Screen.Edit(44, "x", List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    403 | Forbidden: bot was blocked by the user                                 | BLOCKED
                    403 | Forbidden: user is deactivated                                         | GONE
                    403 | Forbidden: bot can't initiate conversation with a user                 | NEVER_STARTED
                    400 | Bad Request: chat not found                                            | NEVER_STARTED
                    400 | Bad Request: message to edit not found                                 | NOT_EDITABLE
                    400 | Bad Request: message can't be edited                                   | NOT_EDITABLE
                    400 | Bad Request: MESSAGE_ID_INVALID                                        | NOT_EDITABLE
                    400 | Bad Request: there is no text in the message to edit                   | NOT_EDITABLE
                    400 | Bad Request: message to copy not found                                 | NOT_EDITABLE
                    400 | Bad Request: the message can't be copied                               | NOT_EDITABLE
                    400 | Bad Request: message can't be deleted for everyone                     | NOT_EDITABLE
                    400 | Bad Request: message is too long                                       | CONTENT
                    400 | Bad Request: message text is empty                                     | CONTENT
                    400 | Bad Request: BUTTON_DATA_INVALID                                       | CONTENT
                    400 | Bad Request: wrong file identifier/HTTP URL specified                  | CONTENT
                    400 | Bad Request: can't use file of type Document as Photo                  | CONTENT
                    400 | Bad Request: reply markup is too long                                  | CONTENT
                    403 | Forbidden: the bot can't send messages to the bot                      | CONTENT
                    """)
    void aRejectionIsReadByItsWording(int code, String description, Reason reason) {
        assertThat(of(new Rejected(code, description, null), TEXT)).isEqualTo(new Refused(reason, description));
    }

    @Test
    void anEditWithoutChangeIsShown() {
        var same = new Rejected(
                400,
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the"
                        + " same as a current content and reply markup of the message",
                null);
        assertThat(of(same, EDIT)).isEqualTo(new Shown(44));
    }

    @Test
    void patienceIsTelegramsOrOurs() {
        assertThat(of(new TooManyRequests(Duration.ofSeconds(7)), TEXT)).isEqualTo(new Later(7_000));
        for (BotApiFailure away : List.of(
                new ServerTrouble("HTTP 502"), new Unreached("refused"), new Unauthorized(), new Conflict(false))) {
            assertThat(of(away, TEXT)).isEqualTo(new Later(1_500));
        }
    }

    @Test
    void onlyWhatCannotBeRepeatedIsUnknown() {
        assertThat(of(new Unanswered("cut"), TEXT)).isEqualTo(new Unknown());
        assertThat(of(new Unanswered("cut"), EDIT)).isEqualTo(new Later(1_500));
    }

    private static ShowOutcome of(BotApiFailure failure, Screen screen) {
        return ShowOutcomes.of(failure, screen, AWAY);
    }
}
