package operatordesk.chaos.people;

import java.util.List;
import java.util.stream.Stream;
import operatordesk.chaos.people.Content.Form;
import operatordesk.sandbox.client.Person;
import operatordesk.sandbox.client.Person.Sent;
import operatordesk.sandbox.client.SandboxRefusal;

/** Sends a client's things and writes them down. */
final class Sender {
    private static final long SIZE = 100_000;
    private static final int GONE = 409;

    private final Person person;
    private final Ledger ledger;
    private final Marks marks;

    Sender(Person person, Ledger ledger, Marks marks) {
        this.person = person;
        this.ledger = ledger;
        this.marks = marks;
    }

    /** Sends something new; answers the message's id. */
    long send(Form form) {
        return send(marks.next(form));
    }

    /** Sends the very same once more, as a second tap does. */
    long send(Content content) {
        Sent sent = switch (content.form()) {
            case WORDS, DATE -> person.text(content.mark());
            case PHOTO -> person.photo(content.mark());
            case PICTURE_FILE -> person.document(content.mark(), "image/jpeg", SIZE);
            case OTHER_FILE -> person.document(content.mark(), "application/zip", SIZE);
            case STICKER -> person.sticker(content.mark());
        };
        ledger.sent(person.id(), sent.messageId(), content);
        return sent.messageId();
    }

    /** Sends photos as one album. */
    void album(int size) {
        List<Content> photos =
                Stream.generate(() -> marks.next(Form.PHOTO)).limit(size).toList();
        List<Sent> sent = person.album(photos.stream().map(Content::mark).toArray(String[]::new));
        for (int i = 0; i < size; i++) {
            ledger.sent(person.id(), sent.get(i).messageId(), photos.get(i));
        }
    }

    /** Changes an own text to something new of the same form. */
    void edit(long messageId, Form form) {
        Content changed = marks.next(form);
        person.edit(messageId, changed.mark());
        ledger.edited(person.id(), messageId, changed);
    }

    /** Presses a button; nothing happens where the bot has just taken it away. */
    void press(long messageId, String label) {
        try {
            person.press(messageId, label);
            ledger.did();
        } catch (SandboxRefusal refusal) {
            if (refusal.status() != GONE) {
                throw refusal;
            }
        }
    }

    Content fresh(Form form) {
        return marks.next(form);
    }
}
