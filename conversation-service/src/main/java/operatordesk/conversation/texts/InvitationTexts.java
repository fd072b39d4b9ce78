package operatordesk.conversation.texts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Around invitations, in one language. */
public sealed interface InvitationTexts permits RussianInvitationTexts, EnglishInvitationTexts {
    /** The menu's button. */
    String invite();

    /** What stands above the link. */
    String caption(Instant until);

    /** The button under the link, and what is passed on with it. */
    String share();

    String shared();

    /** How an invitation stands, line by line; label and kind are absent where there is none. */
    String title(@Nullable String label);

    String asksAtOnce(@Nullable String kind);

    String open(Instant until);

    String over();

    String withdrawn();

    String used(String client);

    /** The buttons of one that is open. */
    String showLink();

    String withdraw();

    /** The list, its button, and a line's mark. */
    String all();

    String list(boolean any);

    String openMark();

    String usedMark();

    String endedMark();

    /** Somebody came. */
    String came(String client);

    String unknown();
}
