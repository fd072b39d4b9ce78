package operatordesk.sandbox.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import operatordesk.sandbox.model.PersonSide;
import operatordesk.sandbox.model.Press;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Json;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** The people's side: {@code /people}. A test or a page plays people here; the README lists every route. */
public final class PeopleRoutes {
    private static final long FIRST_INVENTED = 5_000_000_000L;

    private final World world;
    private final PersonSide people;
    private final PersonContents contents;
    private final Waiters<PrivateChat> waiters;

    public PeopleRoutes(World world, PersonSide people, Waiters<PrivateChat> waiters) {
        this.world = world;
        this.people = people;
        this.waiters = waiters;
        contents = new PersonContents(world.files());
    }

    /** Adds the routes. */
    public void mount(Router router) {
        router.route("/people*").handler(BodyHandler.create(false));
        router.route("/people*").failureHandler(context -> PageAnswers.refuse(context, context.failure()));
        router.post("/people").handler(this::create);
        router.get("/people").handler(this::list);
        router.get("/people/:id").handler(context -> PageAnswers.send(context, 200, Views.Person.of(chat(context))));
        router.get("/people/:id/commands")
                .handler(context -> PageAnswers.send(
                        context, 200, world.menus().seenBy(chat(context).person())));
        router.delete("/people/:id").handler(context -> stand(context, people::deactivate));
        router.get("/people/:id/chat").handler(this::read);
        post(router, "start", Deeds.Start.class, (chat, deed) -> sent(chat, people.start(chat, deed.payload())));
        post(
                router,
                "text",
                Deeds.Text.class,
                (chat, deed) -> send(chat, PersonSide.text(Deeds.need(deed.text(), "text")), deed.replyTo()));
        post(router, "photo", Deeds.Photo.class, (chat, deed) -> send(chat, contents.photo(deed), deed.replyTo()));
        post(
                router,
                "document",
                Deeds.Document.class,
                (chat, deed) -> send(chat, contents.document(deed), deed.replyTo()));
        post(router, "album", Deeds.Album.class, this::album);
        post(router, "sticker", Deeds.Sticker.class, (chat, deed) -> send(chat, contents.sticker(deed)));
        post(router, "voice", Deeds.Voice.class, (chat, deed) -> send(chat, contents.voice(deed)));
        post(router, "location", Deeds.Location.class, (chat, deed) -> send(chat, PersonContents.location(deed)));
        post(
                router,
                "contact",
                Deeds.Contact.class,
                (chat, deed) -> send(chat, PersonContents.contact(deed, chat.person())));
        post(router, "keys", Deeds.Key.class, this::key);
        post(router, "users", Deeds.Users.class, (chat, deed) -> send(chat, PersonContents.users(deed)));
        post(router, "forwards", Deeds.Forward.class, this::forward);
        post(
                router,
                "edits",
                Deeds.Edit.class,
                (chat, deed) -> sent(chat, people.edit(chat, deed.messageId(), Deeds.need(deed.text(), "text"))));
        router.post("/people/:id/block").handler(context -> stand(context, people::block));
        router.post("/people/:id/unblock").handler(context -> stand(context, people::unblock));
        router.post("/people/:id/presses").handler(this::press);
        router.get("/people/:id/presses/:press").handler(this::readPress);
    }

    private <D> void post(Router router, String name, Class<D> type, BiFunction<PrivateChat, D, Object> doing) {
        router.post("/people/:id/" + name)
                .handler(context -> PageAnswers.send(context, 201, doing.apply(chat(context), body(context, type))));
    }

    private static <D> D body(RoutingContext context, Class<D> type) {
        var body = context.body().buffer();
        return Json.read(body == null ? Buffer.buffer() : body, type);
    }

    private PrivateChat chat(RoutingContext context) {
        return chat(Long.parseLong(context.pathParam("id")));
    }

    private PrivateChat chat(long id) {
        return world.chat(id).orElseThrow(() -> Refusal.unknown("no such person"));
    }

    private void create(RoutingContext context) {
        var deed = body(context, Deeds.NewPerson.class);
        Long id = deed.id();
        var user = new User(
                id == null ? inventedId() : id,
                false,
                Deeds.need(deed.firstName(), "first_name"),
                deed.lastName(),
                deed.username(),
                deed.languageCode());
        PageAnswers.send(context, 201, Views.Person.of(world.add(user)));
    }

    private long inventedId() {
        long id = FIRST_INVENTED + world.people().size();
        while (world.chat(id).isPresent()) {
            id++;
        }
        return id;
    }

    private void list(RoutingContext context) {
        PageAnswers.send(
                context, 200, world.people().stream().map(Views.Person::of).toList());
    }

    private void read(RoutingContext context) {
        PrivateChat chat = chat(context);
        long after = PageAnswers.number(context, "after");
        Future<Views.Chat> view = waiters.until(chat, () -> chat.seq() > after, PageAnswers.wait(context))
                .map(_ -> Views.Chat.of(chat, after));
        PageAnswers.send(context, 200, view);
    }

    private void stand(RoutingContext context, Consumer<PrivateChat> doing) {
        PrivateChat chat = chat(context);
        doing.accept(chat);
        PageAnswers.send(context, 200, Views.Person.of(chat));
    }

    private Object send(PrivateChat chat, Content content) {
        return send(chat, content, null);
    }

    private Object send(PrivateChat chat, Content content, @Nullable Long replyTo) {
        return sent(chat, people.send(chat, content, replyTo, null));
    }

    private Object key(PrivateChat chat, Deeds.Key deed) {
        Markup.KeyboardButton key = PersonSide.key(chat, Deeds.need(deed.label(), "label"));
        return send(chat, PersonContents.key(key, deed, chat.person()));
    }

    private Object forward(PrivateChat chat, Deeds.Forward deed) {
        User author = chat(deed.from()).person();
        String text = Deeds.need(deed.text(), "text");
        return sent(chat, people.forward(chat, author, text, Boolean.TRUE.equals(deed.hidden())));
    }

    private static Views.Sent sent(PrivateChat chat, Message message) {
        return new Views.Sent(message.messageId(), chat.seq());
    }

    private Object album(PrivateChat chat, Deeds.Album deed) {
        List<Content> items = Deeds.need(deed.photos(), "photos").stream()
                .map(contents::photo)
                .toList();
        return people.album(chat, items).stream()
                .map(message -> sent(chat, message))
                .toList();
    }

    private void press(RoutingContext context) {
        PrivateChat chat = chat(context);
        var deed = body(context, Deeds.Press.class);
        String label = deed.label();
        String data = label == null
                ? Deeds.need(deed.data(), "data or label")
                : PersonSide.dataOf(chat, deed.messageId(), label);
        Press press = people.press(chat, deed.messageId(), data, Boolean.TRUE.equals(deed.forged()));
        PageAnswers.send(context, 201, answered(chat, press, PageAnswers.wait(context)));
    }

    private void readPress(RoutingContext context) {
        PrivateChat chat = chat(context);
        Press press = chat.press(context.pathParam("press")).orElseThrow(() -> Refusal.unknown("no such press"));
        PageAnswers.send(context, 200, answered(chat, press, PageAnswers.wait(context)));
    }

    private Future<Views.PressView> answered(PrivateChat chat, Press press, Duration longest) {
        return waiters.until(chat, () -> current(chat, press).answer() != null, longest)
                .map(_ -> Views.PressView.of(current(chat, press)));
    }

    private static Press current(PrivateChat chat, Press press) {
        return chat.press(press.id()).orElse(press);
    }
}
