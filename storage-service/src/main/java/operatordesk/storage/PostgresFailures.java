package operatordesk.storage;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import operatordesk.contracts.bus.BusFailure;
import org.jspecify.annotations.Nullable;

/**
 * Whose fault a failure of PostgreSQL is. Data that PostgreSQL will never take are refused; everything else passes, or is
 * put right by people, so the asker is told to ask again: nothing is given up for a full disk or a missing table.
 *
 * <p>Messages carry the SQLSTATE alone, because PostgreSQL's own can quote the data.
 */
final class PostgresFailures {
    /** Data exceptions, integrity violations, and values beyond what an index or a row can hold. */
    private static final List<String> DATA_AT_FAULT = List.of("22", "23", "54");

    private static final String CONNECTION = "08";
    private static final String CANNOT_CONNECT_NOW = "57P03";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    private PostgresFailures() {}

    /** The failure as the bus tells it. */
    static BusFailure asBusFailure(Throwable failure) {
        return switch (failure) {
            case BusFailure known -> known;
            case PgException answered -> answered(String.valueOf(answered.getSqlState()));
            case VertxException lost -> away(lost);
            case IOException lost -> away(lost);
            case TimeoutException late -> away(late);
            default ->
                BusFailure.refused(
                        "cannot be put to PostgreSQL: " + failure.getClass().getSimpleName());
        };
    }

    private static BusFailure answered(String sqlState) {
        return DATA_AT_FAULT.stream().anyMatch(sqlState::startsWith)
                ? BusFailure.refused("PostgreSQL does not take these data, SQLSTATE " + sqlState)
                : BusFailure.unavailable("PostgreSQL cannot do it now, SQLSTATE " + sqlState);
    }

    private static BusFailure away(Throwable failure) {
        return BusFailure.unavailable(
                "PostgreSQL is away: " + failure.getClass().getSimpleName());
    }

    /** Whether a failed login means that PostgreSQL is not there yet, rather than that it does not want us. */
    static boolean isAbsence(@Nullable String sqlState) {
        return sqlState == null
                || sqlState.startsWith(CONNECTION)
                || sqlState.equals(CANNOT_CONNECT_NOW)
                || sqlState.equals(TOO_MANY_CONNECTIONS);
    }
}
