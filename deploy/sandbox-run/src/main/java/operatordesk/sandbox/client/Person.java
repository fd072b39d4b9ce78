package operatordesk.sandbox.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody in the sandbox. What Telegram's apps would not let them do throws {@link SandboxRefusal}. */
public final class Person {
    private static final Duration ONE_POLL = Duration.ofSeconds(20);

    private final Http http;
    private final long id;

    Person(Http http, long id) {
        this.http = http;
        this.id = id;
    }

    /** The person's id, which is the chat's id too. */
    public long id() {
        return id;
    }

    /**
     * A message that the person sent.
     *
     * @param seq the change's number: what the bot does next has a greater one
     */
    public record Sent(long messageId, long seq) {}

    /** Presses Start. */
    public Sent start() {
        return post("start", Map.of());
    }

    /** Presses Start behind a deep link with this code. */
    public Sent start(String payload) {
        return post("start", Map.of("payload", payload));
    }

    /** Writes a text. */
    public Sent text(String text) {
        return post("text", Map.of("text", text));
    }

    /** Writes a text as a reply to a message. */
    public Sent reply(long messageId, String text) {
        return post("text", Map.of("text", text, "reply_to", messageId));
    }

    /** Sends a photo; the key stands for its content. */
    public Sent photo(String key) {
        return post("photo", Map.of("key", key));
    }

    /** Sends a photo with a caption. */
    public Sent photo(String key, String caption) {
        return post("photo", Map.of("key", key, "caption", caption));
    }

    /** Sends photos as one album. */
    public List<Sent> album(String... keys) {
        var photos = Arrays.stream(keys).map(key -> Map.of("key", key)).toList();
        return http.postForList(path("album"), Map.of("photos", photos), Sent.class);
    }

    /** Sends a document of so many bytes. */
    public Sent document(String name, String mimeType, long size) {
        return post("document", Map.of("name", name, "mime_type", mimeType, "size", size));
    }

    /** Sends a video of so many seconds. */
    public Sent video(int seconds, String caption) {
        return post("video", Map.of("duration", seconds, "caption", caption));
    }

    /** Sends a sticker. */
    public Sent sticker(String emoji) {
        return post("sticker", Map.of("emoji", emoji));
    }

    /** Sends a voice message. */
    public Sent voice(int seconds) {
        return post("voice", Map.of("duration", seconds));
    }

    /** Sends a place, in degrees. */
    public Sent location(double latitude, double longitude) {
        return post("location", Map.of("latitude", latitude, "longitude", longitude));
    }

    /** Sends a place with a name. */
    public Sent venue(double latitude, double longitude, String title, String address) {
        return post(
                "location", Map.of("latitude", latitude, "longitude", longitude, "title", title, "address", address));
    }

    /** Presses the key with this label, and lets the app send the own phone number. */
    public Sent contactKey(String label, String phoneNumber) {
        return post("keys", Map.of("label", label, "phone_number", phoneNumber));
    }

    /** Presses the key with this label, and lets the app send the own place. */
    public Sent locationKey(String label, double latitude, double longitude) {
        return post("keys", Map.of("label", label, "latitude", latitude, "longitude", longitude));
    }

    /** Sends the own phone number, as a request-contact button does. */
    public Sent ownContact(String phoneNumber) {
        return post("contact", Map.of("phone_number", phoneNumber, "own", true));
    }

    /** Sends somebody else's contact. */
    public Sent contact(String phoneNumber, String firstName) {
        return post("contact", Map.of("phone_number", phoneNumber, "first_name", firstName));
    }

    /** Picks people with a request-users button. */
    public Sent shareUsers(int requestId, long... userIds) {
        return post(
                "users",
                Map.of(
                        "request_id",
                        requestId,
                        "user_ids",
                        Arrays.stream(userIds).boxed().toList()));
    }

    /**
     * Sends on a text that somebody else had written, outside of the bot.
     *
     * @param hidden that person lets nobody know who it is
     */
    public Sent forward(long from, String text, boolean hidden) {
        return post("forwards", Map.of("from", from, "text", text, "hidden", hidden));
    }

    /** Changes the text or caption of an own message. */
    public Sent edit(long messageId, String text) {
        return post("edits", Map.of("message_id", messageId, "text", text));
    }

    /** Deletes a message for both, an own one or the bot's. */
    public void delete(long messageId) {
        http.delete(path("messages/" + messageId));
    }

    /** Presses the button with this label; answers at once, without waiting for the bot. */
    public Chat.Press press(long messageId, String label) {
        return press(Map.of("message_id", messageId, "label", label), Duration.ZERO);
    }

    /** Presses the button with this label and waits for the bot's answer; without one in time, {@code answer} is absent. */
    public Chat.Press press(long messageId, String label, Duration longest) {
        return press(Map.of("message_id", messageId, "label", label), longest);
    }

    /** Sends a press with data that no button need carry, as an altered app can, and waits for the answer. */
    public Chat.Press forge(long messageId, String data, Duration longest) {
        return press(Map.of("message_id", messageId, "data", data, "forged", true), longest);
    }

    /** Waits for the answer to a press; without one in time, {@code answer} is absent. */
    public Chat.Press awaitAnswer(String pressId, Duration longest) {
        return http.get(path("presses/" + pressId + "?wait=" + seconds(longest)), Chat.Press.class);
    }

    /** Stops the bot. */
    public void block() {
        http.post(path("block"), Map.of(), Object.class);
    }

    /** Lets the bot write again. */
    public void unblock() {
        http.post(path("unblock"), Map.of(), Object.class);
    }

    /** Deletes the account, for good. */
    public void deleteAccount() {
        http.delete("/people/" + id);
    }

    /** The whole chat. */
    public Chat chat() {
        return chat(0, Duration.ZERO);
    }

    /** What changed after a change; waits until there is something, or for so long. */
    public Chat chat(long after, Duration longest) {
        return http.get(path("chat?after=" + after + "&wait=" + seconds(longest)), Chat.class);
    }

    /**
     * Waits until a shown message of the bot is as wanted: sent or edited so, now or before. Throws
     * {@link AssertionError} with the chat's texts when none is in time.
     */
    public Entry awaitMessage(Predicate<Entry> wanted, Duration longest) {
        return awaitMessage(0, wanted, longest);
    }

    /** The same, only for messages that were sent or edited after a change: {@link Sent#seq} tells since when. */
    public Entry awaitMessage(long after, Predicate<Entry> wanted, Duration longest) {
        Instant end = Instant.now().plus(longest);
        long seen = after;
        while (true) {
            Duration left = Duration.between(Instant.now(), end);
            Duration poll = left.isNegative() ? Duration.ZERO : left.compareTo(ONE_POLL) > 0 ? ONE_POLL : left;
            Chat changes = chat(seen, poll);
            @Nullable
            Entry found = changes.fromBot().stream().filter(wanted).findFirst().orElse(null);
            if (found != null) {
                return found;
            }
            if (!left.isPositive()) {
                throw new AssertionError("no such message within " + longest + "; the chat is " + texts());
            }
            seen = Math.max(seen, changes.seq());
        }
    }

    private List<String> texts() {
        return chat().shown().stream()
                .map(entry -> (entry.byBot() ? "bot: " : "person: ") + entry.text() + " " + entry.labels())
                .toList();
    }

    private Chat.Press press(Map<String, Object> deed, Duration longest) {
        return http.post(path("presses?wait=" + seconds(longest)), new HashMap<>(deed), Chat.Press.class);
    }

    private Sent post(String deed, Map<String, Object> body) {
        return http.post(path(deed), body, Sent.class);
    }

    private String path(String rest) {
        return "/people/" + id + "/" + rest;
    }

    private static String seconds(Duration duration) {
        return Double.toString(duration.toMillis() / 1000.0);
    }
}
