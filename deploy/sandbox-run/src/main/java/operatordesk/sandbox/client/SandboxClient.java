package operatordesk.sandbox.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plays people in a sandbox, reads what the bot called, and makes faults. Every method blocks until the sandbox has
 * answered; refusals are thrown as {@link SandboxRefusal}. Safe for many threads.
 */
public final class SandboxClient {
    private final Http http;

    /** @param base the sandbox's address, for instance {@code http://127.0.0.1:8081} */
    public SandboxClient(URI base) {
        http = new Http(base);
    }

    /** A new person who has not pressed Start; the id has up to 52 significant bits. */
    public Person person(long id, String firstName) {
        return person(new NewPerson(id, firstName, null, null, null));
    }

    /** A new person with all of a profile. */
    public Person person(NewPerson newPerson) {
        http.post("/people", newPerson, PersonReply.class);
        return new Person(http, newPerson.id());
    }

    /** Somebody who is there already. */
    public Person known(long id) {
        http.get("/people/" + id, PersonReply.class);
        return new Person(http, id);
    }

    /** A command of the bot's menu, without the slash. */
    public record Command(String command, String description) {}

    /** The menu of commands that a person sees. */
    public List<Command> commands(long personId) {
        return http.list("/people/" + personId + "/commands", Command.class);
    }

    /** The ids of everybody, in the order of their coming. */
    public List<Long> everybody() {
        return http.list("/people", PersonReply.class).stream()
                .map(reply -> reply.user().id())
                .toList();
    }

    /** Whether somebody is an operator of the desk behind the bot. */
    public boolean isOperator(long id) {
        return http.get("/people/" + id, PersonReply.class).operator();
    }

    /** Makes somebody an operator of the desk behind the bot, or no longer one; returns once the desk goes by it. */
    public void role(long id, boolean operator) {
        http.post("/people/" + id + "/role", Map.of("operator", operator), PersonReply.class);
    }

    /** A profile; the username without {@code @}. */
    public record NewPerson(
            long id,
            String firstName,
            @Nullable String lastName,
            @Nullable String username,
            @Nullable String languageCode) {}

    private record PersonReply(NamedId user, String standing, boolean operator) {}

    private record NamedId(long id) {}

    /**
     * A call of the bot.
     *
     * @param status the HTTP status; 0 where the connection was cut
     * @param unknown parameters that the method has no use for
     */
    public record Call(
            long seq,
            String at,
            String method,
            @Nullable Long chatId,
            Map<String, String> parameters,
            int status,
            List<String> unknown) {}

    /** The newest calls, the oldest first. */
    public List<Call> calls() {
        return http.list("/calls", Call.class);
    }

    /** The newest calls of a method, in any case. */
    public List<Call> calls(String method) {
        return http.list("/calls?method=" + method, Call.class);
    }

    /** How many updates Telegram still keeps, because the bot has not confirmed them. */
    public int pendingUpdates() {
        return http.get("/updates", Waiting.class).pending();
    }

    private record Waiting(int pending) {}

    /** What is in a file that the bot uploaded. */
    public byte[] download(String fileId) {
        return http.bytes("/files/" + fileId);
    }

    /** Makes something go wrong. */
    public void fault(FaultOrder order) {
        http.postForList("/faults", order, Object.class);
    }

    /** Lets nothing go wrong any more, and puts the clock right. */
    public void noFaults() {
        http.delete("/faults");
    }

    /** Whether something is still to go wrong with calls of this method. */
    public boolean faultWaits(String method) {
        return http.list("/faults", WaitingFault.class).stream().anyMatch(fault -> method.equals(fault.method()));
    }

    private record WaitingFault(@Nullable String method) {}

    /** Delivers the newest delivered updates once more. */
    public void repeatUpdates(int count) {
        fault(new FaultOrder(Map.of("is", "repeat_updates", "count", count), null, null, null));
    }

    /** Makes so many polls end as if another program polled with the same token: the one that waits, and the next ones. */
    public void secondPoller(int times) {
        fault(new FaultOrder(Map.of("is", "second_poller"), null, null, times));
    }

    /** No press that is not answered yet can be answered any more. */
    public void expirePresses() {
        fault(new FaultOrder(Map.of("is", "expire_presses"), null, null, null));
    }

    /** Puts the sandbox's clock forward, or back below 0, by so many seconds more. */
    public void jumpClock(long seconds) {
        fault(new FaultOrder(Map.of("is", "clock_jump", "seconds", seconds), null, null, null));
    }

    /** Forgets the faults that have not hit yet, and puts the clock right. */
    public void clearFaults() {
        http.delete("/faults");
    }
}
