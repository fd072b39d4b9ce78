package operatordesk.conversation.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import operatordesk.contracts.events.EventId;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.ReviewQuery;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.catalogue.Selection;
import operatordesk.conversation.events.ReviewAct;
import operatordesk.conversation.notices.OperatorNotice;
import operatordesk.conversation.notices.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a button carries is read back as what it was made of, and nothing else is taken for a button. */
class OperatorPressTest {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Of a request that was made by a tell of a tell, decided about for the thousandth time. */
    private static final Sheet SHEET = new Sheet(Long.MAX_VALUE, new EventId("2147483647.4503599627370495/1/1"), 1_000);

    private static final Selection FULL = new Selection(Collections.nCopies(Selection.MOST, "zz0a"));

    static List<OperatorPress> presses() {
        return List.of(
                new OperatorPress.Menu(),
                new OperatorPress.Clients(null),
                new OperatorPress.Clients(new Cursor(Instant.EPOCH, 0)),
                new OperatorPress.Clients(new Cursor(LATEST, Long.MAX_VALUE)),
                new OperatorPress.Clients(new Cursor(Instant.parse("1900-01-01T00:00:00.000001Z"), Long.MIN_VALUE)),
                new OperatorPress.Waiting(ReviewQuery.List.TO_REVIEW, null),
                new OperatorPress.Waiting(ReviewQuery.List.OVERDUE, null),
                new OperatorPress.Waiting(ReviewQuery.List.TO_REVIEW, new Cursor(LATEST, Long.MAX_VALUE)),
                new FindPress.Find(),
                new FindPress.Found(new Cursor(LATEST, Long.MAX_VALUE), null),
                new FindPress.Found(new Cursor(LATEST, Long.MAX_VALUE), "zzzzzzz"),
                FindPress.Found.of("😀".repeat(100), new Cursor(LATEST, Long.MAX_VALUE)),
                new FindPress.Label(Long.MIN_VALUE),
                new HistoryPress.Page(Long.MIN_VALUE, null, false),
                new HistoryPress.Page(Long.MIN_VALUE, Long.MAX_VALUE, false),
                new HistoryPress.Page(Long.MIN_VALUE, Long.MAX_VALUE, true),
                new HistoryPress.AsFile(Long.MIN_VALUE, OperatorNotice.FileForm.PAGE),
                new HistoryPress.AsFile(Long.MIN_VALUE, OperatorNotice.FileForm.TABLE),
                new HistoryPress.Files(Long.MIN_VALUE),
                new CardPress.Bar(Long.MIN_VALUE),
                new CardPress.ReallyBar(Long.MIN_VALUE),
                new CardPress.Erase(Long.MIN_VALUE),
                new CardPress.ReallyErase(Long.MIN_VALUE),
                new CardPress.Unbar(Long.MIN_VALUE),
                new OperatorPress.Card(0),
                new OperatorPress.Card(Long.MAX_VALUE),
                new OperatorPress.Card(Long.MIN_VALUE),
                new OperatorPress.OpenCard(Long.MIN_VALUE),
                new OperatorPress.Ask(4_503_599_627_370_495L, "passport"),
                new OperatorPress.Ask(Long.MIN_VALUE, "a_key_of_twenty4_letters"),
                new SeveralPress.Pick(4_503_599_627_370_495L, Selection.NONE),
                new SeveralPress.Pick(4_503_599_627_370_495L, FULL),
                new SeveralPress.AskTogether(4_503_599_627_370_495L, FULL),
                new OperatorPress.Speak(Language.RUSSIAN),
                new OperatorPress.Speak(Language.ENGLISH),
                new OperatorPress.Unknown(),
                new ReviewPress.Accept(SHEET),
                new ReviewPress.Close(SHEET),
                new ReviewPress.Look(SHEET),
                new ReviewPress.Again(SHEET),
                new ReviewPress.What(SHEET, ReviewAct.ALL),
                new ReviewPress.What(SHEET, 99),
                new ReviewPress.Why(SHEET, ReviewAct.ALL, 0),
                new ReviewPress.Why(SHEET, 99, 99),
                new ReviewPress.Explain(SHEET, 99),
                new ReviewPress.Remind(SHEET),
                new ReviewPress.Take(SHEET),
                new InvitationPress.Invite(),
                new InvitationPress.All(null),
                new InvitationPress.All(new Cursor(LATEST, Long.MAX_VALUE)),
                new InvitationPress.Look(Long.MAX_VALUE),
                new InvitationPress.PassOn(Long.MAX_VALUE),
                new InvitationPress.Attach(Long.MAX_VALUE, "a_key_of_twenty4_letters"),
                new InvitationPress.Name(1),
                new InvitationPress.Withdraw(Long.MAX_VALUE),
                new ChatPress.Open(Long.MIN_VALUE),
                new ChatPress.TakeOver(Long.MIN_VALUE),
                new ChatPress.To(Long.MIN_VALUE, null),
                new ChatPress.To(Long.MIN_VALUE, Long.MAX_VALUE),
                new ChatPress.ToNobody(null),
                new ChatPress.ToNobody(Long.MAX_VALUE),
                new ChatPress.Replies(Long.MIN_VALUE),
                new ChatPress.Reply(Long.MIN_VALUE, "a_key_of_twenty4_letters"),
                new ChatPress.Again(Long.MIN_VALUE, Long.MAX_VALUE),
                new OperatorPress.Duty(true),
                new OperatorPress.Duty(false),
                new HandPress.Whom(SHEET),
                new HandPress.To(new Sheet(SHEET.clientId(), SHEET.requestId(), 0), 4_503_599_627_370_495L),
                new ReviewPress.Choose(SHEET));
    }

    @ParameterizedTest
    @MethodSource("presses")
    void comesBackFromWhatItsButtonCarries(OperatorPress press) {
        assertThat(OperatorPress.of(press.data())).isEqualTo(press);
    }

    @ParameterizedTest
    @MethodSource("presses")
    void fitsIntoAButton(OperatorPress press) {
        assertThat(press.data().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
    }

    @Test
    void everyKindOfPressIsTriedHere() {
        assertThat(presses()).extracting(Object::getClass).containsAll(members(OperatorPress.class));
    }

    private static List<Class<?>> members(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(member -> member.isSealed() ? members(member).stream() : Stream.of(member))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "Menu",
                "menu:",
                "menu:1",
                "clients:",
                "clients:1",
                "clients:x:1",
                "clients:1:x",
                "clients:1:2:3",
                "overdue:1",
                "to_review:x:1",
                "clients:99999999999999999999:1",
                "card",
                "log",
                "log:x",
                "log:1:",
                "log:1:2:older",
                "logfile:1",
                "files:",
                "files:x",
                "files:1:2",
                "logfile:1:pdf",
                "card:",
                "card:x",
                "card:1.5",
                "card:99999999999999999999",
                "card:1:2",
                "ask:1",
                "ask::passport",
                "ask:1:passport:again",
                "pick:1:abc",
                "pick:x:abcd",
                "asks:1:ABCD",
                "asks:1",
                "speak:",
                "speak:de",
                "duty:",
                "inv:look:0",
                "inv:look:-1",
                "inv:other:1",
                "inv:look:1:2",
                "inv:kind:zzzzzzzzzzzzzz:passport",
                "invites:1",
                "duty:maybe",
                "speak:RU",
                "accept:1",
                "accept:1:2",
                "accept:1:2.3",
                "accept:1:x:1",
                "accept:1:2.3:x",
                "accept:1:2.3\u0000:1",
                "why:1:2.3:1:x:1",
                "why:1:2.3:1:1",
                "what:1:2.3:1:",
                "accept:zzzzzzzzzzzzzzzzz:2.3:1",
                "accept:1:2.3:99999999999",
                "found",
                "found:1:2:abc:d",
                "drop table",
                "кнопка",
                "\u0000"
            })
    void forgedOrForgottenButtonIsUnknown(String data) {
        assertThat(OperatorPress.of(data)).isEqualTo(new OperatorPress.Unknown());
    }
}
