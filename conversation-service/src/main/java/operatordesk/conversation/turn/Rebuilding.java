package operatordesk.conversation.turn;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import operatordesk.contracts.Addresses;
import operatordesk.contracts.bus.Bus;
import operatordesk.contracts.bus.Wire;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Query;
import operatordesk.contracts.queries.QueryAnswer;
import operatordesk.contracts.queries.QueryAnswer.ClientLine;
import operatordesk.contracts.queries.QueryAnswer.LatestRequest;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.Answered;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.client.ClientState;
import operatordesk.conversation.client.ClientState.Open;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.client.Earlier;
import operatordesk.conversation.client.Request;
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
            return ClientSession.unknown(new Person(chatId, "", null, null), usual);
        }
        return new ClientSession(
                line.person(),
                Language.of(line.language()),
                true,
                line.reachable(),
                standing.generation(),
                new Earlier(standing.generation(), Set.copyOf(standing.earlier()), Set.copyOf(standing.messages())),
                state(standing.latest(), standing.answers()));
    }

    private static ClientState state(@Nullable LatestRequest latest, List<QueryAnswer.AnswerLine> lines) {
        if (latest == null) {
            return new Waiting();
        }
        var kind = Wire.message(latest.definition(), RequestKind.class);
        var request = new Request(latest.id(), latest.generation(), latest.operatorId(), kind, latest.askedAt());
        return switch (latest.status()) {
            case OPEN -> Open.rebuilt(request, newest(lines), Set.copyOf(latest.closed()));
            case SUBMITTED -> new Submitted(request, newest(lines), null, null);
            case SUPERSEDED, CANCELLED -> new Waiting();
        };
    }

    /** The answers that stand: of several attempts at the same page the last one. */
    private static List<Answered> newest(List<QueryAnswer.AnswerLine> lines) {
        Map<String, Answered> standing = new LinkedHashMap<>();
        lines.forEach(line -> standing.put(
                line.step() + "/" + line.page(),
                new Answered(line.step(), line.page(), line.text(), line.file(), line.messageId())));
        return List.copyOf(standing.values());
    }
}
