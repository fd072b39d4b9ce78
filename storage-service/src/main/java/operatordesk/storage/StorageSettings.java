package operatordesk.storage;

import io.vertx.pgclient.PgConnectOptions;
import java.net.URI;
import operatordesk.contracts.node.Environment;

/**
 * Where PostgreSQL is.
 *
 * @param postgresUrl {@code postgresql://user:password@host:port/database}, percent-encoded where needed: a secret
 */
public record StorageSettings(String postgresUrl) {
    private static final int USUAL_PORT = 5432;
    private static final String NAME = "POSTGRES_URL";
    private static final String FORM = "postgresql://user:password@host:port/database";

    /** Reads {@code POSTGRES_URL}; notes a complaint when it is missing or not of that form. */
    public static StorageSettings from(Environment environment) {
        String url = environment.need(NAME, FORM);
        if (!url.isEmpty() && !isWellFormed(url)) {
            environment.complain(NAME + " is malformed: expected " + FORM);
        }
        return new StorageSettings(url);
    }

    /** Parameters behind a question mark are refused: the two drivers at work would understand them differently. */
    private static boolean isWellFormed(String url) {
        try {
            URI uri = URI.create(url);
            return ("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() != null
                    && uri.getRawUserInfo().indexOf(':') > 0
                    && uri.getRawQuery() == null
                    && uri.getRawPath().length() > 1
                    && !PgConnectOptions.fromUri(url).getUser().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    PgConnectOptions connectOptions() {
        return PgConnectOptions.fromUri(postgresUrl);
    }

    /** For the migrations' driver, without the login. */
    String jdbcUrl() {
        URI uri = URI.create(postgresUrl);
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        return "jdbc:postgresql://" + uri.getHost() + ":" + port + uri.getRawPath()
                + "?connectTimeout=5&loginTimeout=5&ApplicationName=operator-desk-migrations";
    }

    /** Without the URL, which carries the password. */
    @Override
    public String toString() {
        return "StorageSettings[postgresUrl=***]";
    }
}
