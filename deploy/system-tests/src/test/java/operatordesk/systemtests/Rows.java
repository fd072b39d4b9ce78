package operatordesk.systemtests;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in PostgreSQL, seen from outside. */
final class Rows {
    private final URI url;

    Rows(String url) {
        this.url = URI.create(url);
    }

    /** The first column of a query about one client, as text. */
    List<String> of(long clientId, String query) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, clientId);
            return column(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables that contain some words, in whatever column. */
    List<String> tablesWith(String words) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            List<String> found = new ArrayList<>();
            for (String table : column(
                    connection.prepareStatement("select tablename from pg_tables where schemaname = 'public'"))) {
                try (ResultSet row = statement.executeQuery(
                        "select 1 from " + table + " t where t::text like '%" + words + "%' limit 1")) {
                    if (row.next()) {
                        found.add(table);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Carries statements out, one after the other. */
    void run(String... statements) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        String[] account = url.getUserInfo().split(":", 2);
        String jdbc = "jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath();
        return DriverManager.getConnection(jdbc, account[0], account[1]);
    }

    private static List<String> column(PreparedStatement statement) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
        }
        return found;
    }
}
