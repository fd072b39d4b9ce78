package operatordesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.util.concurrent.TimeoutException;
import operatordesk.contracts.bus.BusFailure;
import operatordesk.contracts.bus.BusFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresFailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "22021", "22P05", "23502", "23503", "23505", "23514", "54000"})
    void refusesWhatTheDataAreAtFaultFor(String sqlState) {
        BusFailure failure = PostgresFailures.asBusFailure(answer(sqlState));
        assertThat(failure.fault()).isEqualTo(BusFault.REFUSED);
        assertThat(failure).hasMessageContaining(sqlState).hasMessageNotContaining("Примерова");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "57P01", "57P02", "57P03", "57014", "53100", "53200", "53300", "25006", "40001", "40P01",
                "55P03", "28P01", "3D000", "42P01", "42501", "58030", "XX000"
            })
    void isUnavailableForWhatPassesOrPeoplePutRight(String sqlState) {
        BusFailure failure = PostgresFailures.asBusFailure(answer(sqlState));
        assertThat(failure.fault()).isEqualTo(BusFault.UNAVAILABLE);
        assertThat(failure).hasMessageContaining(sqlState).hasMessageNotContaining("Примерова");
    }

    @Test
    void isUnavailableForAConnectionThatIsNotThere() {
        assertThat(PostgresFailures.asBusFailure(new ConnectException("refused"))
                        .fault())
                .isEqualTo(BusFault.UNAVAILABLE);
        assertThat(PostgresFailures.asBusFailure(ClosedConnectionException.INSTANCE)
                        .fault())
                .isEqualTo(BusFault.UNAVAILABLE);
        assertThat(PostgresFailures.asBusFailure(new TimeoutException("late")).fault())
                .isEqualTo(BusFault.UNAVAILABLE);
    }

    @Test
    void refusesWhatCannotEvenBePut() {
        assertThat(PostgresFailures.asBusFailure(new ArithmeticException("Примерова")))
                .hasMessageNotContaining("Примерова")
                .extracting(BusFailure::fault)
                .isEqualTo(BusFault.REFUSED);
    }

    @Test
    void leavesAKnownFailureAsItIs() {
        var known = BusFailure.unavailable("known");
        assertThat(PostgresFailures.asBusFailure(known)).isSameAs(known);
    }

    private static PgException answer(String sqlState) {
        return new PgException("Key (name)=(Примерова) is wrong", "ERROR", sqlState, "Примерова");
    }
}
