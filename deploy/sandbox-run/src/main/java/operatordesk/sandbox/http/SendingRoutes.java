package operatordesk.sandbox.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import operatordesk.sandbox.model.PersonPresses;
import operatordesk.sandbox.model.PersonSide;
import operatordesk.sandbox.model.PrivateChat;
import operatordesk.sandbox.model.Refusal;
import operatordesk.sandbox.model.World;
import operatordesk.sandbox.telegram.Content;
import operatordesk.sandbox.telegram.Markup;
import operatordesk.sandbox.telegram.Message;
import operatordesk.sandbox.telegram.User;
import org.jspecify.annotations.Nullable;

/** What people send, and what they do to what they sent. */
public final class SendingRoutes {
    private final PersonSide people;
    private final PersonContents contents;
    private final PersonRequests requests;

    public SendingRoutes(World world, PersonSide people) {
        this.people = people;
        requests = new PersonRequests(world);
        contents = new PersonContents(world.files());
    }

    /** Adds the routes; failures are answered as {@link PeopleRoutes} does, which has to be mounted first. */
    public void mount(Router router) {
        requests.post(
                router, "start", Deeds.Start.class, (chat, deed) -> sent(chat, people.start(chat, deed.payload())));
        requests.post(
                router,
                "text",
                Deeds.Text.class,
                (chat, deed) -> send(chat, PersonSide.text(Deeds.need(deed.text(), "text")), deed.replyTo()));
        requests.post(
                router, "photo", Deeds.Photo.class, (chat, deed) -> send(chat, contents.photo(deed), deed.replyTo()));
        requests.post(
                router,
                "document",
                Deeds.Document.class,
                (chat, deed) -> send(chat, contents.document(deed), deed.replyTo()));
        requests.post(router, "album", Deeds.Album.class, this::album);
        requests.post(
                router, "video", Deeds.Video.class, (chat, deed) -> send(chat, contents.video(deed), deed.replyTo()));
        requests.post(
                router,
                "sticker",
                Deeds.Sticker.class,
                (chat, deed) -> send(chat, contents.sticker(deed), deed.replyTo()));
        requests.post(
                router, "voice", Deeds.Voice.class, (chat, deed) -> send(chat, contents.voice(deed), deed.replyTo()));
        requests.post(
                router,
                "location",
                Deeds.Location.class,
                (chat, deed) -> send(chat, PersonContents.location(deed), deed.replyTo()));
        requests.post(
                router,
                "contact",
                Deeds.Contact.class,
                (chat, deed) -> send(chat, PersonContents.contact(deed, chat.person()), deed.replyTo()));
        requests.post(router, "keys", Deeds.Key.class, this::key);
        requests.post(router, "users", Deeds.Users.class, (chat, deed) -> send(chat, PersonContents.users(deed)));
        requests.post(router, "forwards", Deeds.Forward.class, this::forward);
        requests.post(
                router,
                "edits",
                Deeds.Edit.class,
                (chat, deed) -> sent(chat, people.edit(chat, deed.messageId(), Deeds.need(deed.text(), "text"))));
        router.delete("/people/:id/messages/:message").handler(this::delete);
    }

    private void delete(RoutingContext context) {
        PrivateChat chat = requests.chat(context);
        long messageId = Long.parseLong(context.pathParam("message"));
        people.delete(chat, messageId);
        PageAnswers.send(context, 200, new Views.Sent(messageId, chat.seq()));
    }

    private Object send(PrivateChat chat, Content content) {
        return send(chat, content, null);
    }

    private Object send(PrivateChat chat, Content content, @Nullable Long replyTo) {
        return sent(chat, people.send(chat, content, replyTo, null));
    }

    private Object key(PrivateChat chat, Deeds.Key deed) {
        Markup.KeyboardButton key = PersonPresses.key(chat, Deeds.need(deed.label(), "label"));
        return send(chat, PersonContents.key(key, deed, chat.person()));
    }

    private Object forward(PrivateChat chat, Deeds.Forward deed) {
        User author = requests.chat(deed.from()).person();
        String text = Deeds.need(deed.text(), "text");
        return sent(chat, people.forward(chat, author, text, Boolean.TRUE.equals(deed.hidden())));
    }

    private static Views.Sent sent(PrivateChat chat, Message message) {
        return new Views.Sent(message.messageId(), chat.seq());
    }

    private Object album(PrivateChat chat, Deeds.Album deed) {
        if ((deed.photos() == null) == (deed.documents() == null)) {
            throw Refusal.malformed("an album has photos or documents");
        }
        List<Content> items = deed.photos() == null
                ? Deeds.need(deed.documents(), "documents").stream()
                        .map(contents::document)
                        .toList()
                : deed.photos().stream().map(contents::photo).toList();
        return people.album(chat, items, deed.replyTo()).stream()
                .map(message -> sent(chat, message))
                .toList();
    }
}
