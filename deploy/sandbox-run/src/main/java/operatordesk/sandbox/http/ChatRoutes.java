package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import operatordesk.sandbox.model.PersonPresses;
import operatordesk.sandbox.model.Press;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.Rule;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.roles.Roles;

/** What people see: chats, the changes of many chats at once, and what came of presses. All of it can be waited for. */
public final class ChatRoutes {
    private static final int MOST_PEOPLE = 200;

    private final World world;
    private final PersonPresses presses;
    private final Roles roles;
    private final Waiters<Long> waiters;
    private final PersonRequests requests;
    /** Another one for every sandbox, so that a page notices that the one it watched is gone. */
    private final String epoch = UUID.randomUUID().toString();

    public ChatRoutes(World world, PersonPresses presses, Roles roles, Waiters<Long> waiters) {
        this.world = world;
        this.presses = presses;
        this.roles = roles;
        this.waiters = waiters;
        requests = new PersonRequests(world);
    }

    /** Adds the routes; those under {@code /people} answer failures as {@link PeopleRoutes} does, which has to be mounted first. */
    public void mount(Router router) {
        router.get("/changes").handler(this::changes).failureHandler(PageAnswers::refuse);
        router.get("/people/:id/chat").handler(this::read);
        router.post("/people/:id/presses").handler(this::press);
        router.get("/people/:id/presses/:press").handler(this::readPress);
    }

    private void read(RoutingContext context) {
        PrivateChat chat = requests.chat(context);
        long after = PageAnswers.number(context, "after");
        Future<Views.Chat> view = waiters.until(
                        List.of(chat.person().id()), () -> chat.seq() > after, PageAnswers.wait(context))
                .map(_ -> Views.Chat.of(chat, after, world.now()));
        PageAnswers.send(context, 200, view);
    }

    private void changes(RoutingContext context) {
        List<Long> named = named(context.request().getParam("people"));
        long asked = PageAnswers.number(context, "after");
        // A number that this sandbox has not reached is of one before it.
        long after = asked > world.seq() ? 0 : asked;
        Future<Views.Changes> view = waiters.until(
                        named, () -> !changed(named, after).isEmpty(), PageAnswers.wait(context))
                .map(_ -> view(named, after));
        PageAnswers.send(context, 200, view);
    }

    private static List<Long> named(String people) {
        if (people == null || people.isEmpty()) {
            throw Refusal.malformed("people is missing: ids with commas between them");
        }
        List<Long> ids = Arrays.stream(people.split(",", -1))
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (ids.size() > MOST_PEOPLE) {
            throw Refusal.malformed("at most " + MOST_PEOPLE + " people are watched at once");
        }
        return ids;
    }

    private List<PrivateChat> changed(List<Long> named, long after) {
        return named.stream()
                .map(world::chat)
                .flatMap(Optional::stream)
                .filter(chat -> chat.seq() > after)
                .toList();
    }

    private Views.Changes view(List<Long> named, long after) {
        Set<Long> operators = roles.operators();
        var now = world.now();
        return new Views.Changes(
                world.seq(),
                epoch,
                Views.iso(now),
                changed(named, after).stream()
                        .map(chat -> Views.Changed.of(chat, operators, after, now))
                        .toList());
    }

    private void press(RoutingContext context) {
        PrivateChat chat = requests.chat(context);
        var deed = PersonRequests.body(context, Deeds.Press.class);
        String label = deed.label();
        String data = label == null
                ? Deeds.need(deed.data(), "data or label")
                : PersonPresses.dataOf(chat, deed.messageId(), label);
        Press press = presses.press(chat, deed.messageId(), data, Boolean.TRUE.equals(deed.forged()));
        PageAnswers.send(context, 201, answered(chat, press, PageAnswers.wait(context)));
    }

    private void readPress(RoutingContext context) {
        PrivateChat chat = requests.chat(context);
        Press press = chat.press(context.pathParam("press")).orElseThrow(() -> Refusal.of(Rule.NO_PRESS));
        PageAnswers.send(context, 200, answered(chat, press, PageAnswers.wait(context)));
    }

    private Future<Views.PressView> answered(PrivateChat chat, Press press, Duration longest) {
        return waiters.until(
                        List.of(chat.person().id()), () -> current(chat, press).answer() != null, longest)
                .map(_ -> Views.PressView.of(current(chat, press)));
    }

    private static Press current(PrivateChat chat, Press press) {
        return chat.press(press.id()).orElse(press);
    }
}
