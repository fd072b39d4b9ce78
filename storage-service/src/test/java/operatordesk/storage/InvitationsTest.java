package operatordesk.storage;

import static operatordesk.storage.Desk.NOON;
import static operatordesk.storage.Desk.seen;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import operatordesk.contracts.queries.InvitationAnswer;
import operatordesk.contracts.queries.InvitationQuery;
import operatordesk.contracts.stores.InvitationRow;
import operatordesk.contracts.stores.InvitationRow.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invitations, kept and found again. */
class InvitationsTest {
    private static Desk desk;

    @BeforeAll
    static void start(@TempDir Path dataDir) {
        desk = new Desk(dataDir);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    private static InvitationRow invitation(
            long number, Instant madeAt, Standing standing, @Nullable Long clientId, Instant at) {
        return new InvitationRow(
                number, 7, "118", "passport", "{}", madeAt, madeAt.plus(Duration.ofDays(14)), standing, clientId, at);
    }

    private static InvitationAnswer.@Nullable InvitationLine found(long number) {
        return ((InvitationAnswer.Invitation) desk.ask(new InvitationQuery.Invitation(number))).line();
    }

    @Test
    void newestStandingStaysWhateverTheOrderTheyCameIn() {
        long number = Long.MAX_VALUE;
        assertThat(found(number)).isNull();
        var used = invitation(number, NOON, Standing.USED, 5L, NOON.plusSeconds(9));
        desk.store(seen(5, "Anna", NOON), used, invitation(number, NOON, Standing.OPEN, null, NOON));
        var line = found(number);
        assertThat(line).isNotNull();
        assertThat(line.row()).isEqualTo(used);
        assertThat(line.client()).isNotNull();
        assertThat(line.client().firstName()).isEqualTo("Anna");
    }

    @Test
    void pagesGoFromTheNewestToTheOldest() {
        Instant later = NOON.plus(Duration.ofDays(100));
        for (long number = 11; number <= 15; number++) {
            desk.store(invitation(number, later, Standing.OPEN, null, later));
        }
        var first = page(new InvitationQuery.Invitations(null, 3));
        assertThat(first.lines()).extracting(line -> line.row().number()).containsExactly(15L, 14L, 13L);
        var second = page(new InvitationQuery.Invitations(first.next(), 2));
        assertThat(second.lines()).extracting(line -> line.row().number()).containsExactly(12L, 11L);
    }

    private static InvitationAnswer.Invitations page(InvitationQuery.Invitations query) {
        return (InvitationAnswer.Invitations) desk.ask(query);
    }
}
