package operatordesk.chaos.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long it took from a client's last answer to reading that all is received, in milliseconds, sorted. */
public record Latency(List<Long> millis) {
    public Latency {
        millis = millis.stream().sorted().toList();
    }

    /** Of the answers that were sent in a stretch of time. */
    public static Latency between(Instant from, Instant until, Evidence evidence) {
        List<Long> millis = new ArrayList<>();
        for (Rows.Request request : evidence.rows().requests()) {
            if (request.isComplete()) {
                of(request, from, until, evidence).map(Duration::toMillis).ifPresent(millis::add);
            }
        }
        return new Latency(millis);
    }

    private static Optional<Duration> of(Rows.Request request, Instant from, Instant until, Evidence evidence) {
        var kind = evidence.kinds().named(request.kind());
        List<Shown> chat = evidence.chat(request.clientId());
        return evidence.answersOf(request.clientId()).stream()
                .filter(answer -> answer.requestId().equals(request.id())
                        && answer.step().equals(kind.steps().getLast().key())
                        && !answer.late())
                .findFirst()
                .flatMap(answer -> at(chat, answer.messageId()))
                .filter(sent -> !sent.at().isBefore(from) && sent.at().isBefore(until))
                .flatMap(sent -> chat.stream()
                        .filter(shown -> shown.byBot()
                                && shown.messageId() > sent.messageId()
                                && shown.text().equals(kind.received()))
                        .findFirst()
                        .map(received -> Duration.between(sent.at(), received.at())));
    }

    private static Optional<Shown> at(List<Shown> chat, long messageId) {
        return chat.stream().filter(shown -> shown.messageId() == messageId).findFirst();
    }

    /** The value below which so many per cent lie; 0 where nothing was measured. */
    public long percentile(int percent) {
        return millis.isEmpty() ? 0 : millis.get(Math.max(0, (int) Math.ceil(percent / 100.0 * millis.size()) - 1));
    }
}
