package operatordesk.chaos.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.people.Ledger.Deed;
import operatordesk.chaos.people.Ledger.Edit;
import org.jspecify.annotations.Nullable;

/**
 * All that can be seen from outside once everything is quiet.
 *
 * @param operators their chats
 * @param chats by person, each in order
 * @param presses by operator
 */
public record Evidence(
        Kinds kinds,
        Set<Long> operators,
        Map<Long, List<Shown>> chats,
        Map<Long, List<Pressed>> presses,
        List<Deed> deeds,
        List<Edit> edits,
        Rows rows) {
    /** A press, and what it was answered with; absent where it was not. */
    public record Pressed(String data, @Nullable String answer) {}

    /** What there is of one client: where much is to be looked up, there is less to look through. */
    Evidence of(long client) {
        return new Evidence(
                kinds,
                operators,
                Map.of(client, chat(client)),
                Map.of(),
                deedsOf(client),
                edits.stream().filter(edit -> edit.clientId() == client).toList(),
                rows.of(client));
    }

    /** The request with this id. */
    Optional<Rows.Request> request(String id) {
        return rows.requests().stream()
                .filter(request -> request.id().equals(id))
                .findFirst();
    }

    /** Those who are no operators. */
    List<Long> clients() {
        return chats.keySet().stream()
                .filter(person -> !operators.contains(person))
                .sorted()
                .toList();
    }

    /** A client's requests, the oldest first. */
    List<Rows.Request> requestsOf(long clientId) {
        return rows.requests().stream()
                .filter(request -> request.clientId() == clientId)
                .sorted(Comparator.comparingInt(Rows.Request::generation))
                .toList();
    }

    /** A client's answers in the order in which they were stored. */
    List<Rows.Answer> answersOf(long clientId) {
        return rows.answers().stream()
                .filter(answer -> answer.clientId() == clientId)
                .sorted(Comparator.comparingLong(Rows.Answer::arrival))
                .toList();
    }

    List<Deed> deedsOf(long clientId) {
        return deeds.stream().filter(deed -> deed.clientId() == clientId).toList();
    }

    List<Shown> chat(long person) {
        return chats.getOrDefault(person, List.of());
    }

    /** What a message contains: the {@code file_unique_id} of its file. */
    Optional<String> fileIn(long person, long messageId) {
        return chat(person).stream()
                .filter(shown -> shown.messageId() == messageId)
                .findFirst()
                .map(Shown::file);
    }
}
