package operatordesk.chaos.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import operatordesk.chaos.people.Content.Form;

/** Makes contents that are all different. */
public final class Marks {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 27_000;
    private static final int LETTERS = 6;
    private static final int ALPHABET = 26;

    /** How every word looks; nothing that the bot says looks so. */
    public static final String WORD = "Zq[a-z]{" + LETTERS + "}";

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger nextDay = new AtomicInteger();

    /** A new content of a form. */
    public Content next(Form form) {
        return new Content(
                form,
                switch (form) {
                    case WORDS -> word();
                    case DATE -> WRITTEN.format(EARLIEST.plusDays(nextDay.getAndIncrement() % DAYS));
                    case PHOTO -> "photo " + word();
                    case PICTURE_FILE -> word() + ".jpg";
                    case OTHER_FILE -> word() + ".zip";
                    case STICKER -> "👍";
                });
    }

    /** Letters alone, so that it passes for a name and for a city. */
    private String word() {
        int number = next.getAndIncrement();
        var word = new StringBuilder("Zq");
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + number % ALPHABET));
            number /= ALPHABET;
        }
        return word.toString();
    }
}
