package operatordesk.conversation.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.Answerable;
import operatordesk.conversation.catalogue.RequestKind.Question;
import operatordesk.conversation.effects.Given;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import org.jspecify.annotations.Nullable;

/**
 * A request that another one replaced before it was answered, and the question at which it stood: what the client sent before
 * seeing the new question is filed there.
 *
 * @param answers what it was answered with, late answers too
 * @param before the one that this one had replaced, absent where there was none or it is long ago
 */
public record Former(
        Request request,
        String step,
        int page,
        List<Answered> answers,
        Instant replacedAt,
        @Nullable Former before) {
    /** Longer than a message that Telegram has can be on its way behind a press that it had later. */
    private static final Duration LONG_AGO = Duration.ofMinutes(10);

    /** Of requests that replace each other that fast, no more are told apart. */
    private static final int MOST = 100;

    public Former {
        answers = List.copyOf(answers);
    }

    /** The newest of those remembered, once one more request is replaced at its open question. */
    static Former of(Request request, Question open, List<Answered> answers, @Nullable Former before, Instant now) {
        Set<String> steps = Stream.concat(
                        Stream.of(open.step().key()), answers.stream().map(Answered::step))
                .collect(Collectors.toSet());
        return new Former(
                request.of(Answerable.of(request.kind(), steps)),
                open.step().key(),
                open.page(),
                answers,
                now,
                recent(before, MOST - 1, now));
    }

    private static @Nullable Former recent(@Nullable Former former, int most, Instant now) {
        return former == null || most == 0 || former.replacedAt.plus(LONG_AGO).isBefore(now)
                ? null
                : former.after(recent(former.before, most - 1, now));
    }

    private Former after(@Nullable Former older) {
        return new Former(request, step, page, answers, replacedAt, older);
    }

    /** This one and those before it, the newest first. */
    Stream<Former> all() {
        return Stream.iterate(this, former -> former != null, former -> former.before)
                .map(Former.class::cast);
    }

    /** Where their first questions are remembered. */
    List<Slot> asked() {
        return all().map(former -> former.request.asked()).toList();
    }

    /**
     * Which of them a message belongs to: the newest whose question stood above it; none of them where none did. Where an
     * earlier copy of a newer one's question may have stood above it, too, what fits that one alone is for that one.
     */
    Optional<Former> of(Event.Sent sent, Instant at, Given given) {
        Optional<Former> sure = all().filter(former -> former.wasAskedBefore(sent.messageId(), given))
                .findFirst();
        return sure.filter(former -> former.fits(sent, given.today()))
                .or(() -> all().takeWhile(former -> !sure.equals(Optional.of(former)))
                        .filter(former -> former.mayHaveBeenAsked(at, given) && former.fits(sent, given.today()))
                        .findFirst())
                .or(() -> sure);
    }

    /** Whether the question of any of them is known to stand below a message. */
    boolean isAskedAfter(long messageId, Given given) {
        return asked().stream()
                .flatMap(slot -> given.shownIn(slot).stream())
                .anyMatch(place -> place.since() == null && place.messageId() > messageId);
    }

    private boolean wasAskedBefore(long messageId, Given given) {
        Place place = given.shownIn(request.asked()).orElse(Place.NOWHERE);
        return !place.equals(Place.NOWHERE) && place.messageId() < messageId;
    }

    private boolean mayHaveBeenAsked(Instant at, Given given) {
        return given.shownIn(request.asked())
                .filter(place -> place.mayStandAbove(at))
                .isPresent();
    }

    /** Whether a message can be an answer to the question at which it stood. */
    boolean fits(Event.Sent sent, LocalDate today) {
        return request.kind().steps().stream()
                .filter(candidate -> candidate.key().equals(step))
                .anyMatch(candidate -> AnswerCheck.check(candidate, sent, today) instanceof AnswerCheck.Checked.Good);
    }

    Answered late(@Nullable String text, @Nullable SentFile file, long messageId) {
        return new Answered(step, page, text, file, messageId);
    }

    /** The same with one of them answered further. */
    Former with(Former one, Answered late) {
        List<Answered> more = new ArrayList<>(one.answers);
        more.add(late);
        return with(one, more);
    }

    /** The same with other answers of one of them. */
    Former with(Former one, List<Answered> changed) {
        return request.id().equals(one.request.id())
                ? new Former(request, step, page, changed, replacedAt, before)
                : after(before == null ? null : before.with(one, changed));
    }
}
