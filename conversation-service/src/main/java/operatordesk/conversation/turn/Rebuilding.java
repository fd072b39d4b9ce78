package operatordesk.conversation.turn;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.AnswerLine;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import operatordesk.contracts.queries.ReviewAnswer;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.contracts.queries.Reviewing;
import operatordesk.contracts.stores.ReviewRow;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Localized;
import operatordesk.conversation.catalogue.Reason;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.Answered;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.client.ClientState;
import operatordesk.conversation.client.ClientState.Decided;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.client.Dealings;
import operatordesk.conversation.client.Earlier;
import operatordesk.conversation.client.Redoing;
import operatordesk.conversation.client.Request;
import operatordesk.conversation.client.Review;
import operatordesk.conversation.client.Reviewed;
import operatordesk.conversation.client.Shelf;
import operatordesk.conversation.invitations.Invitation;
import operatordesk.conversation.invitations.InvitationRefs;
import operatordesk.conversation.notices.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes a client's session anew from PostgreSQL, for a chat of which Redis knows nothing. */
final class Rebuilding {
    private final Bus bus;
    private final Language usual;

    Rebuilding(Bus bus, Language usual) {
        this.bus = bus;
        this.usual = usual;
    }

    /** The client's session; fails with {@code UNAVAILABLE} while PostgreSQL cannot be asked. */
    Future<ClientSession> client(long chatId) {
        return bus.ask(Addresses.QUERIES, new Query.Standing(chatId))
                .map(QueryAnswer.Standing.class::cast)
                .map(standing -> session(chatId, standing));
    }

    private ClientSession session(long chatId, QueryAnswer.Standing standing) {
        ClientLine line = standing.client();
        if (line == null) {
            return ClientSession.unknown(new Person(chatId, "", null, null), usual)
                    .dealt(Dealings.erased(standing.erasedAt()));
        }
        return new ClientSession(
                        line.person(),
                        Language.of(line.language()),
                        true,
                        line.reachable(),
                        standing.generation(),
                        new Earlier(
                                standing.generation(), Set.copyOf(standing.earlier()), Set.copyOf(standing.messages())),
                        state(standing.latest(), standing.answers()),
                        Shelf.EMPTY)
                .labelled(line.label())
                .dealt(Dealings.erased(standing.erasedAt())
                        .barred(line.barred())
                        .chatting(standing.chatWith()));
    }

    /** An invitation as it was kept; fails as {@link #client} does. */
    Future<Invitation> invitation(long number) {
        return bus.ask(Addresses.QUERIES, new InvitationQuery.Invitation(number))
                .map(InvitationAnswer.Invitation.class::cast)
                .map(found -> found.line() == null
                        ? new Invitation.None()
                        : InvitationRefs.read(found.line().row(), found.line().client()));
    }

    /** A request of the client's, with the others at hand where it has it; fails as {@link #client} does. */
    Future<ClientSession> request(ClientSession client, EventId requestId) {
        var query = new ReviewQuery.Requested(client.person().id(), requestId);
        return bus.ask(Addresses.QUERIES, query)
                .map(ReviewAnswer.Requested.class::cast)
                .map(found ->
                        found.request() == null ? client : client.shelving(reviewed(found.request(), found.answers())));
    }

    private static ClientState state(@Nullable LatestRequest latest, List<AnswerLine> lines) {
        if (latest == null) {
            return new Waiting();
        }
        Reviewed found = reviewed(latest, lines);
        Outcome outcome = found.outcome();
        return switch (found.status()) {
            case OPEN -> open(found, latest, lines);
            case SUBMITTED -> new Submitted(found.request(), found.answers(), null, null, found.review());
            case SUPERSEDED, CANCELLED, EXPIRED -> new Waiting();
            case ACCEPTED, CLOSED ->
                outcome == null
                        ? new Waiting()
                        : new Decided(found.request(), found.answers(), null, found.review(), outcome);
        };
    }

    private static ClientState open(Reviewed found, LatestRequest latest, List<AnswerLine> lines) {
        Reviewing.@Nullable RulingLine ruling = latest.reviewing().ruling();
        return Optional.ofNullable(ruling)
                .map(Reviewing.RulingLine::redo)
                .flatMap(redo -> Redoing.rebuilt(found, redo, since(ruling, lines), Set.copyOf(latest.closed())))
                .<ClientState>map(redoing -> redoing)
                .orElseGet(() -> Open.rebuilt(found.request(), found.answers(), Set.copyOf(latest.closed())));
    }

    /** Messages that came, or were edited, after a verdict: either gives an answer anew. */
    static Set<Long> since(Reviewing.@Nullable RulingLine ruling, List<AnswerLine> lines) {
        return lines.stream()
                .filter(line -> ruling != null && line.at().isAfter(ruling.at()))
                .map(AnswerLine::messageId)
                .collect(Collectors.toSet());
    }

    private static Reviewed reviewed(LatestRequest row, List<AnswerLine> lines) {
        var kind = Wire.message(row.definition(), RequestKind.class);
        var request = new Request(row.id(), row.generation(), row.operatorId(), kind, row.askedAt());
        return new Reviewed(
                request,
                newest(lines),
                review(row.reviewing().submittedAt(), lines),
                row.status(),
                outcome(row.reviewing().ruling(), kind));
    }

    /** Everything that came after all had come is one more attempt. */
    private static Review review(@Nullable Instant submittedAt, List<AnswerLine> lines) {
        return submittedAt == null
                ? Review.NOTHING
                : new Review(1
                        + (int) lines.stream()
                                .filter(line -> line.at().isAfter(submittedAt))
                                .count());
    }

    private static @Nullable Outcome outcome(Reviewing.@Nullable RulingLine line, RequestKind kind) {
        return line == null ? null : new Outcome(line.ruling(), line.by(), line.at(), why(line.redo(), kind));
    }

    private static @Nullable Localized why(ReviewRow.@Nullable Redo redo, RequestKind kind) {
        if (redo == null) {
            return null;
        }
        return redo.words() != null
                ? new Localized(redo.words(), redo.words())
                : kind.reasons().stream()
                        .filter(reason -> reason.key().equals(redo.reason()))
                        .map(Reason::text)
                        .findFirst()
                        .orElse(null);
    }

    /** The answers that stand: of several attempts at the same page the last one. */
    private static List<Answered> newest(List<AnswerLine> lines) {
        Map<String, Answered> standing = new LinkedHashMap<>();
        lines.forEach(line -> standing.put(
                line.step() + "/" + line.page(),
                new Answered(line.step(), line.page(), line.text(), line.file(), line.messageId())));
        return List.copyOf(standing.values());
    }
}
