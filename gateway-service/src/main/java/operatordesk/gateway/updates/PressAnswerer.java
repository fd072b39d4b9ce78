package operatordesk.gateway.updates;

import operatordesk.contracts.events.Event.Pressed;
import operatordesk.contracts.events.Verdict;
import operatordesk.contracts.events.Verdict.PressAnswer;
import operatordesk.gateway.telegram.BotApi;
import operatordesk.gateway.telegram.BotApiFailure.Rejected;
import operatordesk.gateway.telegram.BotMethod.AnswerCallbackQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers presses at once and best effort: Telegram takes an answer for some seconds only, and a press that is answered too
 * late or not at all costs its person nothing but a spinning button.
 */
public final class PressAnswerer {
    private static final Logger LOG = LoggerFactory.getLogger(PressAnswerer.class);
    private static final String TOO_LATE = "query is too old";

    private final BotApi api;

    public PressAnswerer(BotApi api) {
        this.api = api;
    }

    /** Starts the call and does not wait for it. A verdict without an answer stops the button's spinner. */
    void answer(Pressed press, Verdict verdict) {
        PressAnswer answer = verdict.press() == null ? PressAnswer.SILENT : verdict.press();
        api.call(call(press.pressId(), answer)).onFailure(PressAnswerer::note);
    }

    private static AnswerCallbackQuery call(String pressId, PressAnswer answer) {
        return new AnswerCallbackQuery(
                pressId, answer.text().isEmpty() ? null : answer.text(), answer.alert() ? Boolean.TRUE : null);
    }

    private static void note(Throwable failure) {
        boolean tooLate =
                failure instanceof Rejected rejected && rejected.description().contains(TOO_LATE);
        if (!tooLate) {
            LOG.warn("A press could not be answered: {}", failure.getMessage());
        }
    }
}
