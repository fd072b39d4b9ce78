package operatordesk.chaos.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import operatordesk.chaos.Kinds;
import operatordesk.chaos.Span;
import operatordesk.chaos.people.Content.Form;
import operatordesk.sandbox.client.Chat;
import operatordesk.sandbox.client.Entry;
import operatordesk.sandbox.client.Person;

/** A client who reads what comes and answers it, mostly rightly; and who writes though nothing is asked. */
final class ClientLife implements Runnable {
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);
    private static final String SEND = "Отправить";
    private static final long MOST_THINKING_MILLIS = 1_000;

    private final Person person;
    private final Kinds kinds;
    private final Board board;
    private final Span span;
    private final Pace pace;
    private final Sender sender;
    private final Random random;
    private final Duration patience;

    private Optional<Kinds.Question> question = Optional.empty();
    private long toSend;
    private long ownText;
    private Form ownForm = Form.WORDS;
    private long seen;
    private Instant next = Instant.now();

    /** @param patience about how long this client waits before doing something more */
    ClientLife(
            Person person,
            Kinds kinds,
            Board board,
            Span span,
            Pace pace,
            Sender sender,
            long seed,
            Duration patience) {
        this.person = person;
        this.kinds = kinds;
        this.board = board;
        this.span = span;
        this.pace = pace;
        this.sender = sender;
        this.random = new Random(seed);
        this.patience = patience;
    }

    @Override
    public void run() {
        while (!span.isOver()) {
            Duration left = Duration.between(Instant.now(), next);
            Duration look = left.isNegative() ? Duration.ZERO : left;
            read(person.chat(seen, look.compareTo(LONGEST_LOOK) > 0 ? LONGEST_LOOK : look));
            if (!Instant.now().isBefore(next) && pace.turn()) {
                act();
                next = Instant.now().plusMillis((long) (patience.toMillis() * (0.5 + random.nextDouble())));
            }
        }
    }

    private void read(Chat changes) {
        seen = Math.max(seen, changes.seq());
        changes.fromBot().forEach(this::read);
    }

    private void read(Entry entry) {
        Optional<Kinds.Question> asked = kinds.question(entry.text());
        if (asked.isPresent()) {
            question = asked;
            toSend = 0;
            actSoon();
        } else if (entry.labels().contains(SEND)) {
            question = Optional.empty();
            toSend = entry.id();
            actSoon();
        } else if (entry.id() == toSend) {
            toSend = 0;
        } else if (kinds.received(entry.text()).isPresent()) {
            question = Optional.empty();
            toSend = 0;
            board.done(person.id());
        }
    }

    private void actSoon() {
        Instant soon = Instant.now().plusMillis(random.nextLong(MOST_THINKING_MILLIS));
        next = soon.isBefore(next) ? soon : next;
    }

    private void act() {
        if (question.isPresent()) {
            answer(question.get().step());
        } else if (toSend > 0 && random.nextInt(5) > 0) {
            sender.press(toSend, SEND);
        } else {
            chatter();
        }
    }

    private void answer(Kinds.Step step) {
        int dice = random.nextInt(100);
        if (dice < 68) {
            written(sender.fresh(right(step)));
        } else if (dice < 76) {
            Content twice = sender.fresh(right(step));
            written(twice);
            written(twice);
            pace.took(1);
        } else if (dice < 83 && step.type().equals("photo")) {
            int photos = 2 + random.nextInt(3);
            sender.album(photos);
            pace.took(photos - 1);
        } else if (dice < 88) {
            editOwn();
        } else {
            written(sender.fresh(wrong()));
        }
    }

    private Form right(Kinds.Step step) {
        return switch (step.type()) {
            case "photo" -> random.nextInt(5) == 0 ? Form.PICTURE_FILE : Form.PHOTO;
            case "date" -> Form.DATE;
            default -> Form.WORDS;
        };
    }

    /** Something that may fit all the same: people err in every direction. */
    private Form wrong() {
        Form[] forms = Form.values();
        return forms[random.nextInt(forms.length)];
    }

    private void chatter() {
        int dice = random.nextInt(10);
        if (dice < 2) {
            editOwn();
        } else {
            written(sender.fresh(dice < 5 ? Form.PHOTO : dice < 6 ? wrong() : Form.WORDS));
        }
    }

    private void written(Content content) {
        long messageId = sender.send(content);
        if (content.form() == Form.WORDS || content.form() == Form.DATE) {
            ownText = messageId;
            ownForm = content.form();
        }
    }

    private void editOwn() {
        if (ownText > 0) {
            sender.edit(ownText, ownForm);
        }
    }
}
