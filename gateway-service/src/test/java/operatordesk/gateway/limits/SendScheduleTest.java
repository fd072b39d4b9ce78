package operatordesk.gateway.limits;

import static operatordesk.gateway.limits.SimulatedDesk.MILLI;
import static operatordesk.gateway.limits.SimulatedDesk.SECOND;
import static operatordesk.gateway.limits.SimulatedDesk.mostWithin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.shows.Show.Urgency;
import operatordesk.gateway.limits.SimulatedDesk.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telegram's limits in virtual time: never overrun, used to the full, and shared fairly. */
class SendScheduleTest {
    private static final long HALF = 500 * MILLI;
    private static final List<Urgency> URGENCIES = List.of(Urgency.ANSWER, Urgency.NOTICE, Urgency.REMINDER);
    private static final long HOUR = 3_600 * SECOND;

    @ParameterizedTest
    @CsvSource({
        "30, 1, 3, 100, 20",
        "30, 1, 3, 1000, 3",
        "30, 2, 1, 40, 30",
        "31, 1, 5, 300, 4",
        "7, 1, 3, 50, 6",
        "1, 1, 1, 9, 4",
        "1000, 1, 3, 3000, 4"
    })
    void noWindowEverHasMoreThanItMayAndTheOverallLimitIsUsed(
            int perSecond, int chatRate, int burst, int chats, int shows) {
        for (long late : List.of(0L, HALF)) {
            var desk = new SimulatedDesk(new SendLimits(perSecond, chatRate, burst, 20), chats, late);
            LongStream.rangeClosed(1, chats).forEach(chat -> desk.wants(0, chat, shows, Urgency.NOTICE));
            desk.run(HOUR);
            assertThat(desk.sent()).hasSize(chats * shows);
            assertThat(mostWithin(desk.sent(), SECOND)).isLessThanOrEqualTo(perSecond);
            assertThat(mostWithin(desk.sent(), 7 * SECOND)).isLessThanOrEqualTo(7L * perSecond);
            SimulatedDesk.byChat(desk.sent())
                    .values()
                    .forEach(sends -> LongStream.of(1, 2, 5, 11)
                            .forEach(seconds -> assertThat(mostWithin(sends, seconds * SECOND))
                                    .isLessThanOrEqualTo(burst + seconds * chatRate)));
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 1000, 6", "30, 200, 20", "30, 31, 60", "7, 100, 8", "100, 2000, 5"})
    void manyWaitingChatsUseTheOverallLimitToTheFull(int perSecond, int chats, int shows) {
        var desk = new SimulatedDesk(new SendLimits(perSecond, 1, 3, 20), 5, HALF);
        LongStream.rangeClosed(1, chats).forEach(chat -> desk.wants(0, chat, shows, Urgency.NOTICE));
        desk.run(HOUR);
        // The end is left out: there are too few chats left then for their own limits to fill the overall one.
        List<Sent> busy = desk.sent().subList(0, desk.sent().size() * 9 / 10);
        double seconds = busy.getLast().at() / (double) SECOND;
        assertThat(busy.size() / seconds).isBetween(perSecond * 0.96, perSecond * 1.0);
    }

    @Test
    void askersAreToldOnceOrTwiceNotAllTheTime() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 6, HALF);
        LongStream.rangeClosed(1, 900).forEach(chat -> desk.wants(0, chat, 1, Urgency.NOTICE));
        desk.run(HOUR);
        assertThat(desk.sent().getLast().at()).isLessThan(31 * SECOND);
        assertThat(desk.laters()).isBetween(700, 1_800);
    }

    @Test
    void chatsAreServedInTurn() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 7, HALF);
        LongStream.rangeClosed(1, 300).forEach(chat -> desk.wants(0, chat, 10, Urgency.NOTICE));
        desk.run(50 * SECOND);
        var counts = SimulatedDesk.byChat(desk.sent()).values().stream()
                .map(List::size)
                .toList();
        assertThat(counts).hasSize(300).allSatisfy(count -> assertThat(count).isBetween(3, 7));
    }

    @Test
    void aChatThatAsksForMuchAtOnceDelaysTheOthersNoMoreThanOneThatAsksForLittle() {
        var desk = new SimulatedDesk(new SendLimits(10, 1, 3, 20), 8, 0);
        for (int show = 0; show < 200; show++) {
            desk.wants(0, 1, 1, Urgency.NOTICE);
        }
        LongStream.rangeClosed(2, 40).forEach(chat -> desk.wants(MILLI, chat, 1, Urgency.NOTICE));
        desk.run(HOUR);
        assertThat(desk.sent()).hasSize(239);
        assertThat(desk.sent().stream().filter(sent -> sent.chat() > 1).mapToLong(Sent::at))
                .allMatch(at -> at < 6 * SECOND);
    }

    @Test
    void theMoreUrgentGoesFirst() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 9, HALF);
        LongStream.rangeClosed(1, 300).forEach(chat -> desk.wants(0, chat, 1, Urgency.REMINDER));
        LongStream.rangeClosed(301, 600).forEach(chat -> desk.wants(SECOND, chat, 1, Urgency.NOTICE));
        LongStream.rangeClosed(601, 700).forEach(chat -> desk.wants(2 * SECOND, chat, 1, Urgency.ANSWER));
        desk.run(HOUR);
        assertThat(desk.lastOf(Urgency.ANSWER)).isLessThan(7 * SECOND);
        assertThat(desk.lastOf(Urgency.NOTICE)).isBetween(9 * SECOND, 19 * SECOND);
        assertThat(desk.lastOf(Urgency.REMINDER)).isGreaterThan(20 * SECOND);
    }

    @Test
    void anAnswerInTheMidstOfAFloodIsThereAtOnce() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 10, HALF);
        LongStream.rangeClosed(1, 3_000).forEach(chat -> desk.wants(0, chat, 1, Urgency.NOTICE));
        LongStream.rangeClosed(1, 60).forEach(each -> desk.wants(each * SECOND, 10_000 + each, 1, Urgency.ANSWER));
        desk.run(HOUR);
        assertThat(desk.sent().stream().filter(sent -> sent.urgency() == Urgency.ANSWER))
                .hasSize(60)
                .allSatisfy(sent -> assertThat(sent.waited()).isLessThan(SECOND));
    }

    @Test
    void nothingStarvesHoweverManyAnswersCome() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 11, HALF);
        desk.wants(SECOND, 1, 1, Urgency.NOTICE);
        desk.wants(SECOND, 2, 1, Urgency.REMINDER);
        // Thirty-three answers a second, for ever: more than can go.
        for (long answer = 0; answer < 40_000; answer++) {
            desk.wants(answer * 30 * MILLI, 10 + answer, 1, Urgency.ANSWER);
        }
        desk.run(HOUR);
        assertThat(desk.lastOf(Urgency.NOTICE)).isLessThan(15 * SECOND);
        assertThat(desk.lastOf(Urgency.REMINDER)).isLessThan(15 * SECOND);
    }

    @Test
    void aGroupGetsTwentyAMinute() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 12, HALF);
        desk.wants(0, -100, 100, Urgency.NOTICE);
        desk.run(HOUR);
        assertThat(desk.sent()).hasSize(100);
        assertThat(mostWithin(desk.sent(), 60 * SECOND)).isEqualTo(20);
        assertThat(desk.sent().getLast().at()).isLessThan(5 * 60 * SECOND);
    }

    @Test
    void aRefusalBindsItsChatToTheSecondAndNoOther() {
        var schedule = schedule();
        Ticket refused = SimulatedDesk.sendNow(schedule, "1", 5, SECOND);
        schedule.refused(refused, Urgency.ANSWER, 7 * SECOND, SECOND);
        assertThat(schedule.ask(new EventId("1"), 5, Urgency.ANSWER, SECOND)).hasValue(7_000);
        assertThat(schedule.ask(new EventId("2"), 5, Urgency.ANSWER, 2 * SECOND))
                .hasValue(6_000);
        SimulatedDesk.sendNow(schedule, "3", 6, 2 * SECOND);
        assertThat(schedule.ask(new EventId("1"), 5, Urgency.ANSWER, 6 * SECOND))
                .isEmpty();
        assertThat(schedule.next(8 * SECOND - 1)).isEmpty();
        assertThat(schedule.next(8 * SECOND)).map(Ticket::id).contains(new EventId("1"));
    }

    @Test
    void refusalsOfSeveralChatsAtOnceBindAll() {
        var schedule = schedule();
        for (long chat = 5; chat < 8; chat++) {
            Ticket refused = SimulatedDesk.sendNow(schedule, "x" + chat, chat, SECOND + chat);
            schedule.refused(refused, Urgency.ANSWER, 4 * SECOND, SECOND + chat);
        }
        assertThat(schedule.ask(new EventId("y"), 9, Urgency.ANSWER, 2 * SECOND).orElse(0))
                .isBetween(1_500L, 3_001L);
        assertThat(schedule.ask(new EventId("y"), 9, Urgency.ANSWER, 4 * SECOND))
                .isEmpty();
        assertThat(schedule.next(5 * SECOND)).isEmpty();
        assertThat(schedule.next(5 * SECOND + 10)).isPresent();
    }

    @Test
    void refusalsOfSeveralChatsOneAfterTheOtherBindNoOther() {
        var schedule = schedule();
        for (long chat = 5; chat < 15; chat++) {
            long now = chat * SECOND;
            schedule.refused(SimulatedDesk.sendNow(schedule, "x" + chat, chat, now), Urgency.ANSWER, 60 * SECOND, now);
        }
        SimulatedDesk.sendNow(schedule, "y", 99, 15 * SECOND);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void underRefusalsAtRandomEveryShowGoesOnce(long seed) {
        var random = new Random(seed);
        var desk = new SimulatedDesk(SendLimits.USUAL, seed, HALF);
        desk.refuses(() -> random.nextInt(20) == 0 ? (1 + random.nextLong(5)) * SECOND : 0);
        for (long chat = 1; chat <= 200; chat++) {
            desk.wants(random.nextLong(20 * SECOND), chat, 5, URGENCIES.get(random.nextInt(3)));
        }
        desk.run(HOUR);
        assertThat(desk.sent()).hasSize(1_000);
        assertThat(mostWithin(desk.sent(), SECOND)).isLessThanOrEqualTo(30);
        assertThat(SimulatedDesk.byChat(desk.sent()).values()).allMatch(sends -> sends.size() == 5);
    }

    @Test
    void aLoneChatGetsItsBurstAtOnceAndThenOneASecond() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 13, 0);
        desk.wants(60 * SECOND, 5, 10, Urgency.ANSWER);
        desk.run(HOUR);
        List<Long> times =
                desk.sent().stream().map(sent -> sent.at() - 60 * SECOND).toList();
        assertThat(times.get(2)).isLessThan(SECOND);
        assertThat(times.get(9)).isBetween(7 * SECOND, 7 * SECOND + HALF);
        assertThat(desk.laters()).isZero();
    }

    @Test
    void afterAChangeOfLeadersThereIsNoBurst() {
        var desk = new SimulatedDesk(SendLimits.USUAL, 14, 0);
        desk.wants(0, 5, 4, Urgency.ANSWER);
        desk.run(HOUR);
        assertThat(desk.sent().getFirst().at()).isGreaterThan(300 * MILLI);
        assertThat(desk.sent().get(2).at()).isGreaterThan(1_900 * MILLI);
    }

    @Test
    void chatsThatAreSilentAreForgotten() {
        var schedule = schedule();
        for (long chat = 1; chat <= 1_000; chat++) {
            SimulatedDesk.sendNow(schedule, "x" + chat, chat, chat * SECOND);
        }
        assertThat(schedule.chats()).isLessThan(10);
    }

    @Test
    void askersThatNeverComeBackDelayNobodyForLong() {
        var schedule = schedule();
        for (int chat = 1; chat <= 900; chat++) {
            schedule.ask(new EventId("lost" + chat), chat, Urgency.ANSWER, SECOND);
        }
        long held = 4 * SECOND;
        schedule.heldTooLong(held).forEach(ticket -> schedule.sendAway(ticket, held));
        long later = 40 * SECOND;
        for (int chat = 1_001; chat <= 1_010; chat++) {
            assertThat(schedule.ask(new EventId("new" + chat), chat, Urgency.ANSWER, later))
                    .isEmpty();
        }
    }

    private static SendSchedule schedule() {
        return new SendSchedule(SendLimits.USUAL, 0, 2 * SECOND);
    }
}
