package operatordesk.conversation.screens;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import operatordesk.contracts.events.Person;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationAnswer.InvitationLine;
import operatordesk.contracts.shows.Button;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.conversation.catalogue.Catalogue;
import operatordesk.conversation.catalogue.Language;
import operatordesk.conversation.invitations.InvitationCode;
import operatordesk.conversation.notices.InvitationNotice;
import operatordesk.conversation.notices.InvitationRef;
import operatordesk.conversation.operator.InvitationPress;
import operatordesk.conversation.operator.OperatorPress;
import operatordesk.conversation.texts.InvitationTexts;
import operatordesk.conversation.texts.OperatorTexts;
import org.jspecify.annotations.Nullable;

/**
 * What operators see of invitations.
 *
 * @param openCard the label of the button that opens a client's card
 */
record InvitationScreens(Language language, OperatorTexts operator, String openCard, Catalogue catalogue) {
    Draft draft(InvitationNotice notice) {
        return switch (notice) {
            case InvitationNotice.Link(var invitation) -> link(invitation);
            case InvitationNotice.Standing(var invitation) -> standing(invitation);
            case InvitationNotice.Came(var client, var label) -> came(client, label);
            case InvitationNotice.Unknown unknown -> new Draft(texts().unknown(), List.of(toMenu()));
        };
    }

    private InvitationTexts texts() {
        return operator.invitations();
    }

    private Draft link(InvitationRef invitation) {
        return Draft.link(
                texts().caption(invitation.expiresAt()),
                new Draft.Link(InvitationCode.of(invitation.number()), texts().share(), texts().shared()));
    }

    private Draft standing(InvitationRef invitation) {
        List<List<Button>> rows = new ArrayList<>();
        if (invitation.isGood()) {
            long number = invitation.number();
            catalogue.kinds().forEach(kind -> {
                String mark = kind.key().equals(invitation.kind()) ? "✓ " : "";
                rows.add(List.of(
                        button(mark + kind.label().in(language), new InvitationPress.Attach(number, kind.key()))));
            });
            rows.add(List.of(
                    button(operator.lists().label(), new InvitationPress.Name(number)),
                    button(texts().showLink(), new InvitationPress.PassOn(number)),
                    button(texts().withdraw(), new InvitationPress.Withdraw(number))));
        } else if (invitation.client() != null) {
            rows.add(List.of(card(invitation.client())));
        }
        rows.add(toMenu());
        return new Draft(describe(invitation), rows);
    }

    private String describe(InvitationRef invitation) {
        String label = invitation.label();
        List<String> lines = new ArrayList<>();
        lines.add(texts().title(label == null ? null : Shortened.toLine(label)));
        if (invitation.asks() != null || invitation.isGood()) {
            lines.add(texts().asksAtOnce(
                            invitation.asks() == null ? null : invitation.asks().in(language)));
        }
        lines.add(stands(invitation));
        return String.join("\n", lines);
    }

    private String stands(InvitationRef invitation) {
        return switch (invitation.standing()) {
            case OPEN -> invitation.over() ? texts().over() : texts().open(invitation.expiresAt());
            case WITHDRAWN -> texts().withdrawn();
            case USED -> texts().used(name(invitation.client(), null));
        };
    }

    private Draft came(Person client, @Nullable String label) {
        return new Draft(texts().came(name(client, label)), List.of(List.of(card(client))));
    }

    private static String name(@Nullable Person client, @Nullable String label) {
        return Shortened.toLine(label, client == null ? "" : client.fullName());
    }

    /** A page of all invitations. */
    Draft list(InvitationAnswer.Invitations page, Instant now) {
        List<List<Button>> rows = new ArrayList<>();
        page.lines()
                .forEach(line -> rows.add(List.of(button(
                        label(line, now), new InvitationPress.Look(line.row().number())))));
        if (page.next() != null) {
            rows.add(List.of(button(operator.nextPage(), new InvitationPress.All(page.next()))));
        }
        rows.add(List.of(
                button(texts().invite(), new InvitationPress.Invite()),
                button(operator.backToMenu(), new OperatorPress.Menu())));
        return new Draft(texts().list(!page.lines().isEmpty()), rows);
    }

    private String label(InvitationLine line, Instant now) {
        InvitationRow row = line.row();
        List<String> words = new ArrayList<>();
        words.add(mark(row, now));
        if (row.label() != null) {
            words.add(row.label());
        }
        if (line.client() != null) {
            words.add(line.client().fullName());
        }
        words.add(operator.moment(row.madeAt()));
        return Shortened.toLabel(String.join(" · ", words));
    }

    private String mark(InvitationRow row, Instant now) {
        return switch (row.standing()) {
            case OPEN -> now.isBefore(row.expiresAt()) ? texts().openMark() : texts().endedMark();
            case USED -> texts().usedMark();
            case WITHDRAWN -> texts().endedMark();
        };
    }

    private Button card(Person client) {
        return button(openCard, new OperatorPress.OpenCard(client.id()));
    }

    private List<Button> toMenu() {
        return List.of(
                button(texts().all(), new InvitationPress.All(null)),
                button(operator.backToMenu(), new OperatorPress.Menu()));
    }

    private static Button button(String label, OperatorPress press) {
        return new Button(label, press.data());
    }
}
