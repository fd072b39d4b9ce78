package operatordesk.conversation.client;

import java.time.Duration;
import java.time.Instant;
import operatordesk.conversation.effects.Step;
import operatordesk.conversation.effects.ToOperators;
import operatordesk.conversation.notices.ClientNotice.NothingNeeded;
import operatordesk.conversation.notices.DeskReport;

/**
 * When somebody of whom nothing is needed wrote all the same.
 *
 * @param told when the client was last told to wait
 * @param hinted when operators last heard of it
 */
public record Unasked(Instant told, Instant hinted) {
    /** It never happened. */
    public static final Unasked NEVER = new Unasked(Instant.EPOCH, Instant.EPOCH);

    /** Who writes on is not told the same again and again. */
    static final Duration BETWEEN_WORDS = Duration.ofMinutes(10);

    /** One client is hinted at no oftener, so that nobody can flood the operators. */
    static final Duration BETWEEN_HINTS = Duration.ofHours(12);

    /** The client is told to wait, and operators get a hint without the content, both once in a while. */
    static Step<ClientSession> wrote(ClientSession client, ClientTurn turn) {
        Instant now = turn.given().now();
        Unasked before = client.unasked();
        boolean tells = isOver(before.told, BETWEEN_WORDS, now);
        boolean hints =
                isOver(before.hinted, BETWEEN_HINTS, now) && !turn.given().isTrial(client.person());
        if (tells) {
            turn.say(new NothingNeeded());
        }
        if (hints) {
            var report = new DeskReport.Wrote(client.person(), client.label());
            ToOperators.all(turn.given().operators(), report).forEach(turn.step()::then);
        }
        return turn.step().to(client.unasked(new Unasked(tells ? now : before.told, hints ? now : before.hinted)));
    }

    /** Who is asked for something and writes once that is over is told again, however soon. */
    Unasked anew() {
        return new Unasked(Instant.EPOCH, hinted);
    }

    private static boolean isOver(Instant last, Duration pause, Instant now) {
        return !last.plus(pause).isAfter(now);
    }
}
