package operatordesk.sandbox.entities;

import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import operatordesk.sandbox.telegram.Content.MessageEntity;
import operatordesk.sandbox.telegram.User;

/** What becomes of an address in a text: a link, a mention of a person, or nothing where Telegram would not take it. */
public final class Links {
    private static final Pattern PERSON =
            Pattern.compile("(?i)tg:(?://)?user/?\\?(?:[^#]*&)?id=([0-9]{1,18})(?:[&#].*)?");
    private static final Pattern TELEGRAMS = Pattern.compile("(?i)(tg|ton|tonsite):(?://)?([a-z0-9_.-]+)([/?#]\\S*)?");
    private static final Pattern WEB = Pattern.compile("(?i)(?:(https?)://)?([^/?#\\s:@]+)(:[0-9]{1,5})?([/?#]\\S*)?");

    private final LongFunction<Optional<User>> people;

    /** @param people who can be mentioned by an id */
    public Links(LongFunction<Optional<User>> people) {
        this.people = people;
    }

    /** The entity for a part of a text that carries this address. */
    Optional<MessageEntity> entity(String address, int offset, int length) {
        Matcher person = PERSON.matcher(address);
        return person.matches()
                ? mention(Long.parseLong(person.group(1)), offset, length)
                : link(address, offset, length);
    }

    /** The entity that leads to an address; empty for what is no address. */
    public Optional<MessageEntity> link(String address, int offset, int length) {
        return checked(address).map(url -> MessageEntity.link(url, offset, length));
    }

    /** The entity that mentions a person; empty for somebody whom the bot does not know. */
    public Optional<MessageEntity> mention(long personId, int offset, int length) {
        return people.apply(personId).map(person -> MessageEntity.mention(person, offset, length));
    }

    /** The address as Telegram keeps it: with a scheme, a lower-case host, and a path. */
    static Optional<String> checked(String address) {
        Matcher telegrams = TELEGRAMS.matcher(address);
        if (telegrams.matches()) {
            String rest = telegrams.group(3) == null ? "/" : telegrams.group(3);
            String host = telegrams.group(2).toLowerCase(Locale.ROOT);
            return Optional.of(telegrams.group(1).toLowerCase(Locale.ROOT) + "://" + host + withoutBarePath(rest));
        }
        Matcher web = WEB.matcher(address);
        if (!web.matches() || !web.group(2).contains(".")) {
            return Optional.empty();
        }
        String scheme = web.group(1) == null ? "http" : web.group(1).toLowerCase(Locale.ROOT);
        String path = web.group(4) == null ? "/" : web.group(4);
        String port = web.group(3) == null ? "" : web.group(3);
        String host = web.group(2).toLowerCase(Locale.ROOT);
        return Optional.of(scheme + "://" + host + port + (path.startsWith("/") ? path : "/" + path));
    }

    private static String withoutBarePath(String rest) {
        return rest.startsWith("/?") ? rest.substring(1) : rest;
    }
}
