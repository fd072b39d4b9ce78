package operatordesk.gateway.updates;

import static operatordesk.gateway.updates.Arrivals.event;
import static operatordesk.gateway.updates.Arrivals.id;
import static operatordesk.gateway.updates.Arrivals.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLanesTest {
    private static final long ANNA = 1;
    private static final long BORIS = 2;

    private final ChatLanes lanes = new ChatLanes();

    @Test
    void nothingCameYet() {
        assertThat(lanes.offset()).isZero();
        assertThat(lanes.idle()).isTrue();
        assertThat(lanes.arrived(0, List.of())).isEmpty();
        assertThat(lanes.offset()).isZero();
    }

    @Test
    void oneEventOfAChatGoesAtATimeInTheOrderOfArrival() {
        assertThat(lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, ANNA), Arrivals.of(12, ANNA))))
                .containsExactly(event(10, ANNA));
        assertThat(done(event(10, ANNA))).contains(event(11, ANNA));
        assertThat(done(event(11, ANNA))).contains(event(12, ANNA));
        assertThat(done(event(12, ANNA))).isEmpty();
        assertThat(lanes.idle()).isTrue();
    }

    @Test
    void chatsGoInParallel() {
        assertThat(lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, BORIS), Arrivals.of(12, ANNA))))
                .containsExactly(event(10, ANNA), event(11, BORIS));
    }

    @Test
    void theOffsetIsTheLowestThatIsNotAccepted() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, BORIS), Arrivals.of(12, ANNA)));
        assertThat(lanes.offset()).isEqualTo(10);
        done(event(11, BORIS));
        assertThat(lanes.offset()).isEqualTo(10);
        done(event(10, ANNA));
        assertThat(lanes.offset()).isEqualTo(12);
        done(event(12, ANNA));
        assertThat(lanes.offset()).isEqualTo(13);
    }

    @Test
    void whatIsNothingToUsIsConfirmedButNeverBeforeItsElders() {
        lanes.arrived(0, List.of(nothing(10)));
        assertThat(lanes.offset()).isEqualTo(11);
        lanes.arrived(11, List.of(Arrivals.of(11, ANNA), nothing(12)));
        assertThat(lanes.offset()).isEqualTo(11);
        done(event(11, ANNA));
        assertThat(lanes.offset()).isEqualTo(13);
    }

    @Test
    void whatIsUnderWayOrAcceptedIsNotTakenAgainWhenItComesAgain() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, BORIS), Arrivals.of(12, BORIS)));
        done(event(11, BORIS));
        assertThat(lanes.arrived(
                        10,
                        List.of(
                                Arrivals.of(10, ANNA),
                                Arrivals.of(11, BORIS),
                                Arrivals.of(12, BORIS),
                                Arrivals.of(13, BORIS))))
                .isEmpty();
        assertThat(done(event(12, BORIS))).contains(event(13, BORIS));
        assertThat(done(event(13, BORIS))).isEmpty();
        assertThat(done(event(10, ANNA))).isEmpty();
        assertThat(lanes.offset()).isEqualTo(14);
    }

    @Test
    void anAnswerOfOnlyTheHeadForgetsNothingThatWasAccepted() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, BORIS)));
        lanes.arrived(10, List.of(Arrivals.of(10, ANNA)));
        done(event(11, BORIS));
        done(event(10, ANNA));
        assertThat(lanes.offset()).isEqualTo(11);
        assertThat(lanes.arrived(11, List.of(Arrivals.of(11, BORIS)))).isEmpty();
        assertThat(lanes.offset()).isEqualTo(12);
    }

    @Test
    void anEmptyAnswerKeepsTheOffset() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA)));
        done(event(10, ANNA));
        lanes.arrived(11, List.of());
        assertThat(lanes.offset()).isEqualTo(11);
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 9, 11, 500_000_000})
    void idsMayStartAnywhereAfterAQuietWeek(long start) {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA)));
        done(event(10, ANNA));
        lanes.arrived(11, List.of());
        assertThat(lanes.arrived(11, List.of(Arrivals.of(start, ANNA), Arrivals.of(start + 1, BORIS))))
                .containsExactly(event(start, ANNA), event(start + 1, BORIS));
        assertThat(lanes.offset()).isEqualTo(start);
        done(event(start, ANNA));
        done(event(start + 1, BORIS));
        assertThat(lanes.offset()).isEqualTo(start + 2);
    }

    @Test
    void theSameNumberInAnotherChatIsAnotherEvent() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA)));
        done(event(10, ANNA));
        assertThat(lanes.arrived(0, List.of(Arrivals.of(10, BORIS)))).containsExactly(event(10, BORIS));
    }

    @Test
    void anEventThatTelegramDroppedMeanwhileStillGoesAndHoldsNothingBack() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, ANNA)));
        lanes.arrived(10, List.of(Arrivals.of(12, BORIS)));
        done(event(12, BORIS));
        assertThat(lanes.offset()).isEqualTo(13);
        assertThat(done(event(10, ANNA))).contains(event(11, ANNA));
        assertThat(lanes.offset()).isEqualTo(13);
    }

    @Test
    void aStuckChatLetsTheOthersGoAsFarAsTelegramsWindow() {
        List<Arrival> window = new ArrayList<>(List.of(Arrivals.of(100, ANNA)));
        LongStream.range(101, 200).forEach(id -> window.add(Arrivals.of(id, id)));
        List<Parcel> ready = lanes.arrived(100, window);
        assertThat(ready).hasSize(100);
        ready.stream().skip(1).forEach(this::done);
        assertThat(lanes.offset()).isEqualTo(100);
        done(event(100, ANNA));
        assertThat(lanes.offset()).isEqualTo(200);
    }

    @Test
    void acceptingWhatIsNotUnderWayIsAMistake() {
        assertThatThrownBy(() -> done(event(10, ANNA))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void acceptedLetsTheChatGoOnButOnlyKeptLetsTelegramForget() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, ANNA)));
        assertThat(lanes.accepted(event(10, ANNA))).contains(event(11, ANNA));
        assertThat(lanes.unkept()).containsExactly(id(10, ANNA));
        assertThat(lanes.offset()).isEqualTo(10);
        lanes.accepted(event(11, ANNA));
        assertThat(lanes.idle()).isFalse();
        lanes.kept(List.of(id(11, ANNA)));
        assertThat(lanes.offset()).isEqualTo(10);
        lanes.kept(List.of(id(10, ANNA), id(99, BORIS)));
        assertThat(lanes.offset()).isEqualTo(12);
        assertThat(lanes.unkept()).isEmpty();
        assertThat(lanes.idle()).isTrue();
    }

    @Test
    void anAcceptedEventIsNotTakenAgainWhileItIsNotKept() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA)));
        lanes.accepted(event(10, ANNA));
        assertThat(lanes.arrived(10, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, ANNA))))
                .containsExactly(event(11, ANNA));
        assertThat(lanes.offset()).isEqualTo(10);
    }

    @Test
    void whatIsParkedOrPutAsideIsKeptAtOnce() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, ANNA), Arrivals.of(12, BORIS)));
        assertThat(lanes.followers(event(10, ANNA))).containsExactly(event(11, ANNA));
        assertThat(lanes.settled(event(10, ANNA))).contains(event(11, ANNA));
        assertThat(lanes.unkept()).isEmpty();
        assertThat(lanes.offset()).isEqualTo(11);
        assertThat(lanes.followers(event(11, ANNA))).isEmpty();
    }

    @Test
    void whatTelegramForgotIsNotAskedAbout() {
        lanes.arrived(0, List.of(Arrivals.of(10, ANNA), Arrivals.of(11, BORIS)));
        lanes.accepted(event(10, ANNA));
        lanes.arrived(11, List.of(Arrivals.of(11, BORIS)));
        assertThat(lanes.unkept()).isEmpty();
    }

    @Test
    void theWindowIsFullWhileAHundredCameAndOneIsNotDone() {
        List<Arrival> window = new ArrayList<>();
        LongStream.range(100, 200).forEach(id -> window.add(Arrivals.of(id, id)));
        List<Parcel> ready = lanes.arrived(100, window);
        assertThat(lanes.isFull()).isTrue();
        ready.forEach(this::done);
        assertThat(lanes.isFull()).isFalse();
        lanes.arrived(200, List.of(Arrivals.of(200, ANNA)));
        assertThat(lanes.isFull()).isFalse();
    }

    /** A Telegram with a window of a hundred, and verdicts in any order: whatever happens, nothing is lost or done twice. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inAnyOrderOfVerdictsEveryEventGoesOnceAndInOrder(long seed) {
        var random = new Random(seed);
        List<Arrival> telegram = new ArrayList<>();
        LongStream.range(0, 600).forEach(id -> telegram.add(Arrivals.of(id + 50, random.nextLong(7))));
        List<Parcel> underWay = new ArrayList<>();
        List<Parcel> done = new ArrayList<>();
        while (!telegram.isEmpty()) {
            long asked = lanes.offset();
            telegram.removeIf(update -> update.updateId() < asked);
            int limit = random.nextInt(4) == 0 ? 1 : 100;
            underWay.addAll(lanes.arrived(asked, telegram.stream().limit(limit).toList()));
            assertThat(underWay).extracting(Parcel::chatId).doesNotHaveDuplicates();
            int verdicts = random.nextInt(40);
            for (int verdict = 0; verdict < verdicts && !underWay.isEmpty(); verdict++) {
                Parcel event = underWay.remove(random.nextInt(underWay.size()));
                done.add(event);
                Optional<Parcel> next = done(event);
                next.ifPresent(underWay::add);
            }
            assertThat(lanes.offset()).isLessThanOrEqualTo(50 + done.size());
        }
        assertThat(done).hasSize(600);
        assertThat(new HashSet<>(done)).hasSize(600);
        for (long chat = 0; chat < 7; chat++) {
            long person = chat;
            assertThat(done.stream().filter(event -> event.chatId() == person).map(Arrivals::messageId))
                    .isSorted();
        }
    }

    /** Accepted, and kept at once. */
    private Optional<Parcel> done(Parcel parcel) {
        Optional<Parcel> next = lanes.accepted(parcel);
        lanes.kept(List.of(parcel.id()));
        return next;
    }
}
