package operatordesk.sandbox.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.function.Consumer;
import operatordesk.sandbox.model.PersonSide;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.roles.Roles;
import operatordesk.sandbox.telegram.User;

/** The people's side: {@code /people}. A test or a page plays people here; the README lists every route. */
public final class PeopleRoutes {
    private static final long FIRST_INVENTED = 5_000_000_000L;
    private static final long YEAR_2026 = 1_767_225_600L;

    private final World world;
    private final PersonSide people;
    private final Roles roles;
    private final PersonRequests requests;

    public PeopleRoutes(World world, PersonSide people, Roles roles) {
        this.world = world;
        this.people = people;
        this.roles = roles;
        requests = new PersonRequests(world);
    }

    /** Adds the routes, and what reads bodies and answers failures for all routes under {@code /people}. */
    public void mount(Router router) {
        router.route("/people*").handler(BodyHandler.create(false));
        router.route("/people*").failureHandler(PageAnswers::refuse);
        router.post("/people").handler(this::create);
        router.get("/people").handler(this::list);
        router.get("/people/:id").handler(context -> PageAnswers.send(context, 200, view(requests.chat(context))));
        router.get("/people/:id/commands")
                .handler(context -> PageAnswers.send(
                        context,
                        200,
                        world.menus().seenBy(requests.chat(context).person())));
        router.delete("/people/:id").handler(context -> stand(context, people::deactivate));
        router.post("/people/:id/block").handler(context -> stand(context, people::block));
        router.post("/people/:id/role").handler(this::changeRole);
        router.post("/people/:id/unblock").handler(context -> stand(context, people::unblock));
    }

    private Views.Person view(PrivateChat chat) {
        return Views.Person.of(chat, roles.operators());
    }

    private void create(RoutingContext context) {
        var deed = PersonRequests.body(context, Deeds.NewPerson.class);
        Long id = deed.id();
        var user = new User(
                id == null ? inventedId() : id,
                false,
                Deeds.need(deed.firstName(), "first_name"),
                deed.lastName(),
                deed.username(),
                deed.languageCode());
        PageAnswers.send(context, 201, view(world.add(user)));
    }

    /** Beginning at the seconds of the time, so that whom a desk remembers from a former sandbox comes back as nobody. */
    private long inventedId() {
        long id = FIRST_INVENTED + world.now().getEpochSecond() - YEAR_2026;
        while (world.chat(id).isPresent()) {
            id++;
        }
        return id;
    }

    private void list(RoutingContext context) {
        PageAnswers.send(context, 200, world.people().stream().map(this::view).toList());
    }

    private void changeRole(RoutingContext context) {
        PrivateChat chat = requests.chat(context);
        boolean operator =
                Deeds.need(PersonRequests.body(context, Deeds.Role.class).operator(), "operator");
        Future<Views.Person> changed = onThisLoop(
                        context.vertx(), roles.change(chat.person().id(), operator))
                .map(_ -> {
                    world.changed(chat);
                    return view(chat);
                });
        PageAnswers.send(context, 200, changed);
    }

    /** A desk may tell from any thread; what comes after belongs on the sandbox's own. */
    private static Future<Void> onThisLoop(Vertx vertx, Future<Void> told) {
        Context loop = vertx.getOrCreateContext();
        Promise<Void> here = Promise.promise();
        told.onComplete(result -> loop.runOnContext(_ -> here.handle(result)));
        return here.future();
    }

    private void stand(RoutingContext context, Consumer<PrivateChat> doing) {
        PrivateChat chat = requests.chat(context);
        doing.accept(chat);
        PageAnswers.send(context, 200, view(chat));
    }
}
