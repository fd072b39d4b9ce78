package operatordesk.gateway.updates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.events.SentFile;
import operatordesk.gateway.telegram.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTranslatorTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant SENT = Instant.ofEpochSecond(1_795_000_000);
    private static final long EPOCH = 3;
    private static final long ANNA = 4_503_599_627_370_495L;
    private static final String FROM = """
            "from":{"id":4503599627370495,"is_bot":false,"first_name":"Anna","last_name":"Example",
              "username":"anna_example","language_code":"en","is_premium":true}""";
    private static final String PRIVATE =
            "\"chat\":{\"id\":4503599627370495,\"type\":\"private\",\"first_name\":\"Anna\"}";

    private final UpdateTranslator translator = new UpdateTranslator(InstantSource.fixed(NOW), EPOCH);

    @Test
    void peopleWhoWerePicked() {
        assertThat(
                        event(
                                "\"users_shared\":{\"request_id\":1,\"user_ids\":[5,6],\"users\":[{\"user_id\":5},{\"user_id\":6}]}"))
                .isEqualTo(new Event.Users(33, List.of(5L, 6L)));
    }

    @Test
    void aTextSaysWhoWhenAndWhat() {
        assertThat(message("\"text\":\"Hello \\uD83D\\uDC4B\",\"entities\":[]"))
                .contains(new Incoming(
                        EventId.of(700, ANNA),
                        EPOCH,
                        new Person(ANNA, "Anna", "Example", "anna_example"),
                        SENT,
                        new Event.Text(33, "Hello \uD83D\uDC4B")));
    }

    @ParameterizedTest
    @CsvSource({
        "/start, ''",
        "/start abc_DEF-1, abc_DEF-1",
        "'/start  abc ', abc",
        "/start@desk_bot, ''",
        "/start@desk_bot abc, abc"
    })
    void startCarriesTheCodeOfItsLink(String text, String code) {
        assertThat(event("\"text\":\"" + text + "\"")).isEqualTo(new Event.Started(33, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/started", "/startx y", "start", " /start", "/help", "/stop"})
    void otherCommandsAreTexts(String text) {
        assertThat(event("\"text\":\"" + text + "\"")).isEqualTo(new Event.Text(33, text));
    }

    @Test
    void aPhotoIsItsLargestSize() {
        String sizes = """
                "media_group_id":"13900","caption":"page 1","photo":[
                  {"file_id":"S","file_unique_id":"s","width":90,"height":67,"file_size":1200},
                  {"file_id":"M","file_unique_id":"m","width":320,"height":240,"file_size":12000},
                  {"file_id":"Y","file_unique_id":"y","width":1280,"height":960,"file_size":120000}]""";
        assertThat(event(sizes))
                .isEqualTo(new Event.File(33, new SentFile.Photo("Y", "y", 1280, 960, 120_000L), "page 1", "13900"));
    }

    @Test
    void aDocumentKeepsNameAndType() {
        String document = """
                "document":{"file_id":"D","file_unique_id":"d","file_name":"scan.pdf","mime_type":"application/pdf",
                  "file_size":5000000000,"thumbnail":{"file_id":"t","file_unique_id":"t","width":1,"height":1}}""";
        assertThat(event(document))
                .isEqualTo(new Event.File(
                        33, new SentFile.Document("D", "d", "scan.pdf", "application/pdf", 5_000_000_000L), "", null));
        assertThat(event("\"document\":{\"file_id\":\"D\",\"file_unique_id\":\"d\"}"))
                .isEqualTo(new Event.File(33, new SentFile.Document("D", "d", null, null, null), "", null));
    }

    @Test
    void anAnimationIsNoDocumentThoughItCarriesOne() {
        String file = "{\"file_id\":\"A\",\"file_unique_id\":\"a\",\"width\":1,\"height\":1,\"duration\":3}";
        assertThat(event("\"animation\":" + file + ",\"document\":" + file))
                .isEqualTo(new Event.Other(33, "animation", "A", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"audio", "voice", "video", "video_note", "sticker", "poll", "dice", "story", "pinned_message"})
    void whatNothingAsksForIsNamedByTelegramsField(String kind) {
        assertThat(event("\"" + kind + "\":{\"a\":1}")).isEqualTo(new Event.Other(33, kind));
    }

    @Test
    void aContactSaysWhetherItIsTheSendersOwn() {
        assertThat(event(
                        "\"contact\":{\"phone_number\":\"79990000001\",\"first_name\":\"Anna\",\"last_name\":\"Example\",\"user_id\":"
                                + ANNA + "}"))
                .isEqualTo(new Event.Contact(33, "79990000001", "Anna Example", ANNA, true));
        assertThat(event("\"contact\":{\"phone_number\":\"+1\",\"first_name\":\"Ben\",\"user_id\":5}"))
                .isEqualTo(new Event.Contact(33, "+1", "Ben", 5L, false));
        assertThat(event("\"contact\":{\"phone_number\":\"+1\",\"first_name\":\"\"}"))
                .isEqualTo(new Event.Contact(33, "+1", "", null, false));
    }

    @Test
    void aPlaceIsAPointOrAVenue() {
        String point = "\"location\":{\"latitude\":55.75,\"longitude\":-37.5,\"live_period\":900}";
        assertThat(event(point)).isEqualTo(new Event.Location(33, 55.75, -37.5, null));
        assertThat(event(point + ",\"venue\":{\"title\":\"Hall\",\"address\":\"1 Example Street\"," + point + "}"))
                .isEqualTo(new Event.Location(33, 55.75, -37.5, "Hall, 1 Example Street"));
        assertThat(event(point + ",\"venue\":{\"title\":\" \",\"address\":\"\"," + point + "}"))
                .isEqualTo(new Event.Location(33, 55.75, -37.5, null));
    }

    @Test
    void aStepOfSomebodyWhosePlaceIsSharedLiveIsNothing() {
        assertThat(edited("\"location\":{\"latitude\":1,\"longitude\":2,\"live_period\":900}"))
                .isEmpty();
    }

    @Test
    void aKindThatTelegramAddedLaterIsStillAnEvent() {
        assertThat(event("\"hologram\":{\"a\":1},\"also\":null")).isEqualTo(new Event.Other(33, "unknown"));
    }

    @Test
    void anEditTellsTheNewWordsAndItsOwnTime() {
        assertThat(edited("\"text\":\"better\"").map(Incoming::event)).contains(new Event.Edited(33, "better"));
        assertThat(edited("\"caption\":\"page 2\",\"photo\":[]").map(Incoming::event))
                .contains(new Event.Edited(33, "page 2"));
        assertThat(edited("\"photo\":[]").map(Incoming::event)).contains(new Event.Edited(33, ""));
        assertThat(edited("\"text\":\"better\"").map(Incoming::at)).contains(SENT.plusSeconds(60));
    }

    @Test
    void aPressSaysWhichButtonAndIsTimedByTheClock() {
        var pressed = new Incoming(
                EventId.of(700, ANNA),
                EPOCH,
                new Person(ANNA, "Anna", "Example", "anna_example"),
                NOW,
                new Event.Pressed("4382bfdwdsb323b2d9", 55, "open:1"));
        String visible = "\"message\":{\"message_id\":55,\"date\":1795000000,\"text\":\"?\"," + PRIVATE + "}";
        String inaccessible = "\"message\":{\"message_id\":55,\"date\":0," + PRIVATE + "}";
        assertThat(press(visible + ",\"data\":\"open:1\"")).contains(pressed);
        assertThat(press(inaccessible + ",\"data\":\"open:1\"")).contains(pressed);
    }

    @Test
    void aPressWithoutMessageOrDataOrOutsideAPrivateChatIsNothing() {
        String group = "\"message\":{\"message_id\":55,\"date\":0,\"chat\":{\"id\":-5,\"type\":\"group\"}}";
        String here = "\"message\":{\"message_id\":55,\"date\":0," + PRIVATE + "}";
        assertThat(press("\"inline_message_id\":\"x\",\"data\":\"open:1\"")).isEmpty();
        assertThat(press(here + ",\"game_short_name\":\"g\"")).isEmpty();
        assertThat(press(group + ",\"data\":\"open:1\"")).isEmpty();
    }

    @Test
    void stoppingAndAllowingTheBotAreTold() {
        assertThat(standing(PRIVATE, "kicked").map(Incoming::event)).contains(new Event.Blocked());
        assertThat(standing(PRIVATE, "member").map(Incoming::event)).contains(new Event.Returned());
        assertThat(standing(PRIVATE, "member").map(Incoming::at)).contains(SENT);
        assertThat(standing(PRIVATE, "restricted")).isEmpty();
        assertThat(standing("\"chat\":{\"id\":-5,\"type\":\"group\"}", "kicked"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup", "channel"})
    void onlyPrivateChatsCount(String type) {
        String chat = "\"chat\":{\"id\":-100500,\"type\":\"" + type + "\",\"title\":\"x\"}";
        assertThat(update("\"message\":{\"message_id\":33,\"date\":1,\"text\":\"x\"," + chat + "," + FROM + "}"))
                .isEmpty();
    }

    @Test
    void botsAndNobodyAreNothing() {
        String bot = "\"from\":{\"id\":1,\"is_bot\":true,\"first_name\":\"B\"}";
        assertThat(update("\"message\":{\"message_id\":33,\"date\":1,\"text\":\"x\"," + PRIVATE + "," + bot + "}"))
                .isEmpty();
        assertThat(update("\"message\":{\"message_id\":33,\"date\":1,\"text\":\"x\"," + PRIVATE + "}"))
                .isEmpty();
    }

    @Test
    void kindsThatWereNotAskedForAreNothing() {
        assertThat(update("\"poll\":{\"id\":\"1\"}")).isEmpty();
    }

    private Event event(String content) {
        return message(content).orElseThrow().event();
    }

    private Optional<Incoming> message(String content) {
        return update(
                "\"message\":{\"message_id\":33,\"date\":1795000000," + PRIVATE + "," + FROM + "," + content + "}");
    }

    private Optional<Incoming> edited(String content) {
        return update("\"edited_message\":{\"message_id\":33,\"date\":1795000000,\"edit_date\":1795000060," + PRIVATE
                + "," + FROM + "," + content + "}");
    }

    private Optional<Incoming> press(String content) {
        return update("\"callback_query\":{\"id\":\"4382bfdwdsb323b2d9\",\"chat_instance\":\"-1\"," + FROM + ","
                + content + "}");
    }

    private Optional<Incoming> standing(String chat, String status) {
        return update("\"my_chat_member\":{\"date\":1795000000," + chat + "," + FROM
                + ",\"old_chat_member\":{\"status\":\"left\"},\"new_chat_member\":{\"status\":\"" + status
                + "\",\"until_date\":0,\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"B\"}}}");
    }

    private Optional<Incoming> update(String content) {
        try {
            var answer = new ObjectMapper().readTree("[{\"update_id\":700," + content + "}]");
            var update = Received.all(answer).getFirst().update();
            assertThat(update).as("readable").isNotNull();
            return translator.translate(update);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
