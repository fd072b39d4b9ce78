package operatordesk.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import operatordesk.contracts.events.Event;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.events.Incoming;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.stores.Row;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.RequestKind;
import operatordesk.conversation.client.ClientSession;
import operatordesk.conversation.client.ClientState.Answering;
import operatordesk.conversation.client.ClientState.Submitted;
import operatordesk.conversation.client.ClientState.Waiting;
import operatordesk.conversation.client.Earlier;
import operatordesk.conversation.client.Shelf;
import operatordesk.conversation.effects.Effect;
import operatordesk.conversation.effects.Place;
import operatordesk.conversation.effects.Slot;
import operatordesk.conversation.events.ClientEvent;
import operatordesk.conversation.sessions.Session;
import operatordesk.conversation.turn.World.Chat;
import operatordesk.conversation.turn.World.From;
import operatordesk.conversation.turn.World.Outside;
import operatordesk.conversation.turn.World.Same;
import org.junit.jupiter.api.Test;

/**
 * The whole turn in every order in which its steps can happen, for a few small cases: the machines are the real ones, what is
 * around them is a model. Every moment obeys the rules that stand beside the steps, and from every moment there is a way to
 * the end at which everything is kept and said.
 */
class ExplorerTest {
    private static final Person ANNA = new Person(4_503_599_627_370_495L, "Anna", "Example", null);
    private static final Person OLGA = new Person(7_000_001, "Olga", null, null);
    private static final Slot ASKED = new Slot("asked:" + EventId.of(1, OLGA.id()));
    private static final Incoming NAME = by(ANNA, 2, new Event.Text(501, "Anna Example"));
    private static final Incoming CITY = by(ANNA, 3, new Event.Text(502, "Leeds"));
    private static final Incoming PRESS = by(OLGA, 4, new Event.Pressed("press", 1, "ask:" + ANNA.id() + ":passport"));
    private static final long BEFORE = 100;

    private final Deciding deciding = new Deciding(OLGA);

    private static Incoming by(Person person, long update, Event event) {
        return new Incoming(EventId.of(update, person.id()), 1, person, Deciding.NOW, event);
    }

    /** Asked for the personal data, and all of that long done. */
    private World asked(int crashes, int expiries) {
        var anna =
                new ClientSession(ANNA, Language.ENGLISH, true, true, 0, Earlier.NOTHING, new Waiting(), Shelf.EMPTY);
        RequestKind kind = TestKinds.DATA;
        var event = new Effect.TellClient(ANNA.id(), new ClientEvent.Asked(EventId.of(1, OLGA.id()), OLGA.id(), kind));
        var from = Same.of(new From(1, Session.NONE.with(anna, Deciding.NOW), Map.of()));
        Session session = deciding.decide(ANNA.id(), EventId.of(1, OLGA.id()), event, from)
                .orElseThrow()
                .session();
        var chat = new Chat(2, session, Set.of(), Map.of(ASKED, new Place(BEFORE, null)), Map.of());
        var desk = new Chat(1, Session.NONE, Set.of(), Map.of(), Map.of());
        var outside = new Outside(Map.of(), Set.of(), Map.of(), Set.of(), Map.of());
        return new World(
                Map.of(ANNA.id(), Same.of(chat), OLGA.id(), Same.of(desk)),
                Map.of(),
                Set.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                Same.of(outside),
                Set.of(),
                Set.of(),
                crashes,
                expiries);
    }

    /** Nothing is left to do: all is confirmed, and all that was promised is kept, told and said. */
    private static boolean isOver(World world, List<Incoming> updates) {
        Outside outside = world.outside().value;
        return world.confirmed().size() == updates.size()
                && world.works().isEmpty()
                && world.turns().isEmpty()
                && world.chats().values().stream()
                        .allMatch(chat -> chat.value.lanes().isEmpty())
                && outside.promised().values().stream().allMatch(queued -> switch (queued.effect()) {
                    case Effect.Store store -> outside.stored().contains(queued.id());
                    case Effect.Tell tell -> outside.decided().contains(queued.id());
                    default -> outside.shown().containsKey(queued.id());
                });
    }

    private List<World> endings(int atOnce, int crashes, int expiries, int atLeast, Incoming... taken) {
        List<Incoming> updates = List.of(taken);
        var exploration = new Exploration(deciding, updates, atOnce, crashes + expiries);
        var reached = Reached.from(asked(crashes, expiries), exploration::after);
        assertThat(reached.size()).isGreaterThan(atLeast);
        List<World> over = new ArrayList<>(reached.where(world -> isOver(world, updates)));
        assertThat(reached.withoutAWayTo(over)).isEmpty();
        return over;
    }

    private static List<Row.Answer> answers(World world) {
        return world.outside().value.rows().values().stream()
                .filter(Row.Answer.class::isInstance)
                .map(Row.Answer.class::cast)
                .toList();
    }

    private static ClientSession anna(World world) {
        return Objects.requireNonNull(world.chat(ANNA.id()).session().client());
    }

    private void answerAndPress(int atOnce, int crashes, int expiries) {
        List<World> endings = endings(atOnce, crashes, expiries, 5_000, NAME, PRESS);

        assertThat(endings).isNotEmpty().allSatisfy(world -> {
            assertThat(anna(world).state())
                    .isInstanceOfSatisfying(
                            Answering.class,
                            state -> assertThat(state.request().kind()).isEqualTo(TestKinds.PASSPORT));
            assertThat(answers(world)).singleElement().satisfies(answer -> {
                assertThat(answer.step()).isEqualTo("full_name");
                assertThat(answer.requestId()).isEqualTo(EventId.of(1, OLGA.id()));
            });
        });
        assertThat(endings.stream()
                        .map(world -> answers(world).getFirst().late())
                        .distinct())
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void answerAndPressInAnyOrderWithoutTrouble() {
        answerAndPress(2, 0, 0);
    }

    @Test
    void answerAndPressWhileAReplicaDies() {
        answerAndPress(2, 1, 0);
    }

    @Test
    void answerAndPressWhileALeaseRunsOutUnderItsHolder() {
        answerAndPress(1, 0, 1);
    }

    @Test
    void twoAnswersAreKeptInTheirOrder() {
        List<World> endings = endings(2, 1, 1, 5_000, NAME, CITY);

        assertThat(endings).isNotEmpty().allSatisfy(world -> {
            assertThat(anna(world).state()).isNotInstanceOf(Submitted.class);
            assertThat(((Answering) anna(world).state()).answers())
                    .extracting("text")
                    .containsExactly("Anna Example", "Leeds");
            assertThat(answers(world)).extracting(Row.Answer::step).containsExactlyInAnyOrder("full_name", "city");
        });
    }
}
