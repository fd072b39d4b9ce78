package operatordesk.conversation.client;

import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.SentFile;
import operatordesk.conversation.catalogue.Language;

/** Every kind of thing that a person can do in their chat. */
final class Events {
    private Events() {}

    static List<Event> ofEveryKind(long messageId) {
        var pdf = new SentFile.Document("file-p", "unique-p", "scan.pdf", "application/pdf", 4_000L);
        var video = new SentFile.Document("file-v", "unique-v", "film.mp4", "video/mp4", 4_000L);
        var unnamed = new SentFile.Document("file-u", "unique-u", null, null, null);
        return Stream.<Stream<? extends Event>>of(
                        sent(messageId).stream(),
                        Stream.of(
                                new Event.File(messageId, Dialogue.photoFile("x"), "caption", null),
                                new Event.File(messageId, Dialogue.photoFile("y"), "", "album"),
                                new Event.File(messageId, pdf, "", null),
                                new Event.File(messageId, video, "", null),
                                new Event.File(messageId, unnamed, "", null)),
                        Stream.of(
                                new Event.Edited(1, "edited"),
                                new Event.Edited(messageId, ""),
                                new Event.Pressed("p1", 1, ClientPress.speak(Language.RUSSIAN)),
                                new Event.Pressed("p2", 1, ClientPress.speak(Language.ENGLISH)),
                                new Event.Pressed("p7", 1, ClientPress.speak(Language.RUSSIAN, EventId.of(77, 77))),
                                new Event.Pressed("p3", 1, "ask:5:passport"),
                                new Event.Pressed("p4", 1, "menu"),
                                new Event.Pressed("p5", 1, ""),
                                new Event.Pressed("p6", 1, ClientPress.EndChat.DATA),
                                new Event.Replied(new Event.Text(messageId, "Anna Example"), 1),
                                new Event.Blocked(),
                                new Event.Returned()))
                .<Event>flatMap(events -> events)
                .toList();
    }

    /** Messages that are no files. */
    static List<Event> sent(long messageId) {
        return List.of(
                new Event.Started(messageId, ""),
                new Event.Started(messageId, "code"),
                new Event.Started(messageId, "i0000000000001"),
                new Event.Text(messageId, "Anna Example"),
                new Event.Text(messageId, "01.02.1990"),
                new Event.Text(messageId, "/help"),
                new Event.Text(messageId, "<b>_*[ 👩‍👩‍👧 \u202Eabc"),
                new Event.Text(messageId, "x".repeat(4_096)),
                new Event.Contact(messageId, "79990000001", "Anna Example", Dialogue.CLIENT, true),
                new Event.Contact(messageId, "+440000000000", "Ben Example", null, false),
                new Event.Location(messageId, 55.751244, 37.618423, null),
                new Event.Location(messageId, -0.5, -1.25, "Example Hall, 1 Example Street"),
                new Event.Users(messageId, List.of(5L)),
                new Event.Other(messageId, "sticker"),
                new Event.Other(messageId, "voice"));
    }
}
