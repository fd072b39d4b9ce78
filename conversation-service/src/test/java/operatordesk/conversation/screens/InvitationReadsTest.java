package operatordesk.conversation.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.time.Instant;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.Cursor;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationAnswer.InvitationLine;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.shows.Screen;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.InvitationRow.Standing;
import operatordesk.conversation.TestKinds;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.InvitationRef;
import operatordesk.conversation.notices.Notice;
import operatordesk.conversation.notices.OperatorNotice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around invitations. */
class InvitationReadsTest {
    private static final Instant UNTIL = Instant.parse("2026-12-06T09:00:00Z");
    private static final Person ANNA = new Person(5, "Anna", "Example", null);

    private final Vertx vertx = Vertx.vertx();
    private final Reads reads = new Reads(vertx);

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private static InvitationRef invitation(Standing standing, boolean over, @Nullable Person client) {
        return new InvitationRef(3, "118", "passport", TestKinds.PASSPORT.label(), UNTIL, standing, over, client);
    }

    private static InvitationRef plain() {
        return new InvitationRef(3, null, null, null, UNTIL, Standing.OPEN, false, null);
    }

    static List<Arguments> notices() {
        return List.of(
                Arguments.of(
                        new InvitationNotice.Link(plain()),
                        "Приглашение для одного человека, действует до 06.12.2026 12:00. Передайте ссылку или дайте навести"
                                + " камеру на картинку:",
                        "An invitation for one person, valid until 6 Dec 2026 12:00. Pass the link on, or let the person"
                                + " scan the picture:"),
                Arguments.of(
                        new InvitationNotice.Standing(plain()),
                        "Приглашение без метки\nПервый запрос не выбран. Выберите его ниже, если нужен.\n"
                                + "Ещё не использовано. Действует до 06.12.2026 12:00.",
                        "Invitation without a label\nNo first request. Choose one below if you like.\n"
                                + "Nobody has used it yet. Valid until 6 Dec 2026 12:00."),
                Arguments.of(
                        new InvitationNotice.Standing(invitation(Standing.OPEN, true, null)),
                        "Приглашение: 118\nПервый запрос: Паспорт\nНикто не использовал, срок вышел.",
                        "Invitation: 118\nFirst request: Passport\nNobody used it, and it has expired."),
                Arguments.of(
                        new InvitationNotice.Standing(invitation(Standing.WITHDRAWN, false, null)),
                        "Приглашение: 118\nПервый запрос: Паспорт\nОтозвано: ссылка больше не действует.",
                        "Invitation: 118\nFirst request: Passport\nWithdrawn: the link no longer works."),
                Arguments.of(
                        new InvitationNotice.Standing(invitation(Standing.USED, false, ANNA)),
                        "Приглашение: 118\nПервый запрос: Паспорт\nИспользовано: Anna Example",
                        "Invitation: 118\nFirst request: Passport\nUsed by: Anna Example"),
                Arguments.of(
                        new InvitationNotice.Came(ANNA, "118"),
                        "Новый клиент по вашему приглашению: 118 · Anna Example",
                        "Your invitation was used by: 118 · Anna Example"),
                Arguments.of(
                        new InvitationNotice.Unknown(), "Такого приглашения нет.", "There is no such invitation."));
    }

    @ParameterizedTest
    @MethodSource("notices")
    void wordForWord(Notice notice, String russian, String english) {
        reads.assertReads(notice, russian, english);
    }

    @Test
    void everyNoticeIsReadHere() {
        assertThat(notices().stream().<Class<?>>map(row -> row.get()[0].getClass()))
                .containsAll(Reads.members(InvitationNotice.class));
    }

    @Test
    void linkCarriesTheCode() {
        var link = reads.draft(new InvitationNotice.Link(plain()), Language.ENGLISH);
        assertThat(link.fresh(null))
                .isEqualTo(new Screen.Invitation(
                        link.text(),
                        "i0000000000003",
                        "Share the link",
                        "Please open this link and press Start. We'll write to you there."));
    }

    @Test
    void openOneOffersEveryKindAndMarksTheChosenOne() {
        var buttons = reads.buttons(new InvitationNotice.Standing(invitation(Standing.OPEN, false, null)));
        assertThat(buttons).contains(List.of(new Button("✓ Паспорт", "inv:kind:3:passport")));
        assertThat(buttons).contains(List.of(new Button("Личные данные", "inv:kind:3:personal_data")));
        assertThat(buttons)
                .contains(List.of(
                        new Button("Метка", "inv:name:3"),
                        new Button("Показать ссылку", "inv:link:3"),
                        new Button("Отозвать", "inv:end:3")));
    }

    @Test
    void usedOneOpensTheCard() {
        assertThat(reads.buttons(new InvitationNotice.Standing(invitation(Standing.USED, false, ANNA))))
                .first()
                .isEqualTo(List.of(new Button("Карточка", "open:5")));
    }

    @Test
    void listMarksHowEachStands() {
        reads.stored(new InvitationAnswer.Invitations(
                List.of(
                        line(1, Standing.OPEN, "2999-01-01T00:00:00Z", null),
                        line(2, Standing.OPEN, "2026-11-23T00:00:00Z", null),
                        line(3, Standing.USED, "2999-01-01T00:00:00Z", ANNA),
                        line(4, Standing.WITHDRAWN, "2999-01-01T00:00:00Z", null)),
                new Cursor(UNTIL, 4)));
        var list = new OperatorNotice.InvitationList(null);
        assertThat(reads.buttons(list).stream().flatMap(List::stream).map(Button::label))
                .containsExactly(
                        "○ · 118 · 22.11.2026 15:00",
                        "✕ · 118 · 22.11.2026 15:00",
                        "✓ · 118 · Anna Example · 22.11.2026 15:…",
                        "✕ · 118 · 22.11.2026 15:00",
                        "Дальше ›",
                        "Пригласить",
                        "‹ Меню");
    }

    private static InvitationLine line(long number, Standing standing, String until, @Nullable Person client) {
        Instant made = Instant.parse("2026-11-22T12:00:00Z");
        Long clientId = client == null ? null : client.id();
        return new InvitationLine(
                new InvitationRow(number, 7, "118", null, null, made, Instant.parse(until), standing, clientId, made),
                client);
    }
}
