package operatordesk.chaos.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.SandboxClient;
import operatordesk.sandbox.client.SandboxClient.NewPerson;

/**
 * All people, known to each other: every operator has the card of every client who may be asked.
 *
 * @param greetings the bot's first message to each client
 * @param cards by operator and client
 */
public record Office(
        List<Person> operators,
        List<Person> clients,
        List<Person> bystanders,
        Map<Long, Long> greetings,
        Map<Long, Map<Long, Long>> cards) {
    private static final long FIRST_OPERATOR = 4_503_599_627_300_001L;
    private static final long FIRST_CLIENT = 4_503_599_627_310_001L;
    private static final int ON_THE_MENU = 5;
    private static final int ONE_BYSTANDER_IN = 10;
    private static final int MOST_TRIES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofSeconds(3);

    /** The operators' IDs, which have to be in the settings before the desk starts. */
    public static List<Long> operatorIds(int operators) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < operators; i++) {
            ids.add(FIRST_OPERATOR + i);
        }
        return ids;
    }

    /** How clients are called; no two have the same name. */
    public static String name(long clientId) {
        return "Client%04d".formatted(clientId - FIRST_CLIENT + 1);
    }

    /** Lets everybody press Start, and every operator open every card. */
    public static Office open(SandboxClient telegram, int operators, int clients, Ledger ledger) {
        List<Person> staff = operatorIds(operators).stream()
                .map(id -> telegram.person(id, "Operator"))
                .toList();
        int bystanders = Math.max(1, clients / ONE_BYSTANDER_IN);
        var office = new Office(
                staff, new ArrayList<>(), new ArrayList<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        staff.forEach(operator -> office.cards.put(operator.id(), new ConcurrentHashMap<>()));
        for (int i = 0; i < bystanders; i++) {
            office.bystanders.add(office.welcome(telegram, FIRST_CLIENT + i, ledger));
        }
        for (int i = bystanders; i < clients; i += ON_THE_MENU) {
            office.welcomeAll(telegram, FIRST_CLIENT + i, FIRST_CLIENT + Math.min(clients, i + ON_THE_MENU), ledger);
        }
        return office;
    }

    private void welcomeAll(SandboxClient telegram, long first, long end, Ledger ledger) {
        List<Person> arrived = new ArrayList<>();
        for (long id = first; id < end; id++) {
            arrived.add(welcome(telegram, id, ledger));
        }
        clients.addAll(arrived);
        together(operators.stream()
                .map(operator -> (Runnable) () -> arrived.forEach(client -> openCard(operator, client, ledger)))
                .toList());
    }

    private Person welcome(SandboxClient telegram, long id, Ledger ledger) {
        Person client = telegram.person(new NewPerson(id, name(id), "Example", null, null));
        Entry greeting = client.awaitMessage(client.start().seq(), entry -> true, PATIENCE);
        ledger.did();
        greetings.put(id, greeting.id());
        return client;
    }

    /** The menu shows the latest clients; a moment after Start it may not show this one yet. */
    private void openCard(Person operator, Person client, Ledger ledger) {
        String label = name(client.id()) + " Example";
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Entry menu = operator.awaitMessage(
                    operator.start().seq(), entry -> !entry.buttons().isEmpty(), PATIENCE);
            ledger.did();
            if (menu.labels().contains(label)) {
                operator.press(menu.id(), label, GLANCE);
                ledger.did();
                operator.awaitMessage(
                        entry -> entry.id() == menu.id() && entry.text().startsWith(label), PATIENCE);
                cardsOf(operator.id()).put(client.id(), menu.id());
                return;
            }
        }
        throw new IllegalStateException("client " + client.id() + " does not come to stand on the menu");
    }

    /** The messages of an operator's cards, by client. */
    Map<Long, Long> cardsOf(long operator) {
        return Objects.requireNonNull(cards.get(operator));
    }

    long card(long operator, long client) {
        return Objects.requireNonNull(cardsOf(operator).get(client));
    }

    long greeting(long client) {
        return Objects.requireNonNull(greetings.get(client));
    }

    /** Does several things at once, each in a thread of its own; throws what one of them threw. */
    static void together(List<Runnable> deeds) {
        List<Callable<Object>> calls = deeds.stream().map(Executors::callable).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
