package operatordesk.gateway.updates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcceptancesTest {
    private final Acceptances acceptances = new Acceptances();

    @Test
    void theChatsOwnDoNotCount() {
        assertThat(acceptances.elsewhereSince(1, 0)).isFalse();
        acceptances.note(1, 10);
        acceptances.note(1, 20);
        assertThat(acceptances.elsewhereSince(1, 0)).isFalse();
        assertThat(acceptances.elsewhereSince(2, 20)).isTrue();
        assertThat(acceptances.elsewhereSince(2, 21)).isFalse();
    }

    @Test
    void theLastOfAnotherChatIsRememberedBehindTheChatsOwn() {
        acceptances.note(1, 10);
        acceptances.note(2, 20);
        acceptances.note(2, 30);
        assertThat(acceptances.elsewhereSince(2, 10)).isTrue();
        assertThat(acceptances.elsewhereSince(2, 11)).isFalse();
        assertThat(acceptances.elsewhereSince(1, 30)).isTrue();
    }
}
