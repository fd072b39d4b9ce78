package operatordesk.conversation.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@link InvitationTexts} in English. */
record EnglishInvitationTexts(OperatorTexts texts) implements InvitationTexts {
    @Override
    public String invite() {
        return "Invite";
    }

    @Override
    public String caption(Instant until) {
        return "An invitation for one person, valid until " + texts.moment(until)
                + ". Pass the link on, or let the person scan the picture:";
    }

    @Override
    public String share() {
        return "Share the link";
    }

    @Override
    public String shared() {
        return "Please open this link and press Start. We'll write to you there.";
    }

    @Override
    public String title(@Nullable String label) {
        return label == null ? "Invitation without a label" : "Invitation: " + label;
    }

    @Override
    public String asksAtOnce(@Nullable String kind) {
        return kind == null ? "No first request. Choose one below if you like." : "First request: " + kind;
    }

    @Override
    public String open(Instant until) {
        return "Nobody has used it yet. Valid until " + texts.moment(until) + ".";
    }

    @Override
    public String over() {
        return "Nobody used it, and it has expired.";
    }

    @Override
    public String withdrawn() {
        return "Withdrawn: the link no longer works.";
    }

    @Override
    public String used(String client) {
        return "Used by: " + client;
    }

    @Override
    public String showLink() {
        return "Show the link";
    }

    @Override
    public String withdraw() {
        return "Withdraw";
    }

    @Override
    public String all() {
        return "All invitations";
    }

    @Override
    public String list(boolean any) {
        return any ? "Invitations, the newest first. ○ open, ✓ used, ✕ ended:" : "No invitations yet.";
    }

    @Override
    public String openMark() {
        return "○";
    }

    @Override
    public String usedMark() {
        return "✓";
    }

    @Override
    public String endedMark() {
        return "✕";
    }

    @Override
    public String came(String client) {
        return "Your invitation was used by: " + client;
    }

    @Override
    public String unknown() {
        return "There is no such invitation.";
    }
}
