package operatordesk.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The measured database from beside the service: it is filled and looked into here. */
final class Database implements AutoCloseable {
    private static final String INDEXES = """
            select indexname, indexdef from pg_indexes
            where schemaname = 'public' and tablename <> 'flyway_schema_history'
                and indexname not in (select conname from pg_constraint)
            """;

    private static final String FOREIGN_KEYS =
            "select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'f'";

    private final Connection connection;

    /** Connects to {@code postgresql://user:password@host:port/database}. */
    Database(String url) throws SQLException {
        URI place = URI.create(url);
        String[] login = place.getUserInfo().split(":", 2);
        String jdbc = "jdbc:postgresql://" + place.getHost() + ":" + place.getPort() + place.getPath();
        connection = DriverManager.getConnection(jdbc, login[0], login[1]);
    }

    boolean isFilled() throws SQLException {
        return number("select count(*) from (select 1 from messages limit 1) any_message") > 0;
    }

    /** Fills empty tables: indexes and keys are made afterwards, because that takes a tenth of the time. */
    void fill(Options options) throws SQLException {
        List<String[]> indexes = rows(INDEXES, 2);
        List<String[]> keys = rows(FOREIGN_KEYS, 3);
        execute("set synchronous_commit = off");
        execute("set maintenance_work_mem = '512MB'");
        for (String[] key : keys) {
            execute("alter table " + key[0] + " drop constraint " + key[1]);
        }
        for (String[] index : indexes) {
            execute("drop index " + index[0]);
        }
        for (String statement : script().split(";\n", -1)) {
            execute(statement
                    .replace(":clients", Integer.toString(options.clients()))
                    .replace(":messages", Integer.toString(options.messages()))
                    .replace(":seed", Long.toString(options.seed())));
        }
        for (String[] index : indexes) {
            execute(index[1]);
        }
        for (String[] key : keys) {
            execute("alter table " + key[0] + " add constraint " + key[1] + " " + key[2]);
        }
        execute("vacuum analyze");
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Database.class.getResourceAsStream("fill.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(rows(sql, 1).getFirst()[0]);
    }

    List<String[]> rows(String sql, int columns) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                String[] row = new String[columns];
                for (int column = 0; column < columns; column++) {
                    row[column] = Objects.requireNonNullElse(found.getString(column + 1), "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
